package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.RoundId;

class BackStackTest {
  private static final Place COUNCILS = new Place.Councils(new RoundId("2003-11"));
  private static final Place BOOK = new Place.RuleBook("recovered-2002");
  private static final Place CHOICES = new Place.Choices();

  private final BackStack places = new BackStack();

  @Test
  void backGoesThroughThePlacesInTurn() {
    places.go(COUNCILS);
    places.go(BOOK);
    places.go(CHOICES);
    assertEquals(Optional.of(BOOK), places.back());
    assertEquals(Optional.of(COUNCILS), places.back());
    assertEquals(Optional.empty(), places.back());
    assertEquals(Optional.of(COUNCILS), places.here());
  }

  @Test
  void goingWhereOneIsIsNoStep() {
    places.go(COUNCILS);
    places.go(BOOK);
    places.go(BOOK);
    assertEquals(Optional.of(COUNCILS), places.back());
  }

  @Test
  void onlyTheNewestFiftyAreKept() {
    for (int i = 0; i < 60; i++) places.go(new Place.RuleBook("book-" + i));
    var back = 0;
    while (places.back().isPresent()) back++;
    assertEquals(50, back);
  }
}
