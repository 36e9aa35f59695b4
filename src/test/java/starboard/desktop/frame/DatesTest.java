package starboard.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2004, 6, 30);

  @ParameterizedTest
  @ValueSource(strings = {"30 June 2004", "30 Jun 2004", "30/6/2004", "30/06/2004", " 2004-06-30 "})
  void readsADateAsPeopleWriteIt(String text) {
    assertEquals(Optional.of(DAY), Dates.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "June 2004", "31 June 2004", "6/30/2004", "tomorrow"})
  void doesNotGuess(String text) {
    assertEquals(Optional.empty(), Dates.read(text));
  }

  @Test
  void writesTheMonthAsAWord() {
    assertEquals("30 June 2004", Dates.words(DAY));
  }
}
