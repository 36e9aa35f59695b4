package starboard.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
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
  void namesTheDayThatAMonthDoesNotHave() {
    for (var text : List.of("31 June 2004", "31/6/2004", "2004-06-31", "31 Jun 2004"))
      assertEquals(Optional.of("31 June"), Dates.noSuchDay(text), text);
    assertEquals(Optional.of("30 February"), Dates.noSuchDay("30 February 2004"));
    assertEquals(Optional.of("29 February 2003"), Dates.noSuchDay("29 February 2003"));
    for (var text : List.of("", "30 June 2004", "29 February 2004", "6/30/2004", "45 June 2004"))
      assertEquals(Optional.empty(), Dates.noSuchDay(text), text);
  }

  @Test
  void writesTheMonthAsAWord() {
    assertEquals("30 June 2004", Dates.words(DAY));
  }
}
