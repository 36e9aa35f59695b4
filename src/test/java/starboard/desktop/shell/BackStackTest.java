package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;

class BackStackTest {
  private static final Place COUNCILS = new Place.Councils(new RoundId("2003-11"));
  private static final Place BOOK = new Place.RuleBook("recovered-2002");
  private static final Place CHOICES = new Place.Choices();

  private final BackStack places = new BackStack();

  @Test
  void backGoesThroughThePlacesInTurn() {
    go(COUNCILS);
    go(BOOK);
    go(CHOICES);
    assertEquals(Optional.of(BOOK), places.back());
    assertEquals(Optional.of(COUNCILS), places.back());
    assertEquals(Optional.empty(), places.back());
    assertEquals(Optional.of(COUNCILS), places.here());
  }

  @Test
  void goingWhereOneIsIsNoStep() {
    go(COUNCILS);
    go(BOOK);
    go(BOOK);
    assertEquals(Optional.of(COUNCILS), places.back());
  }

  @Test
  void onlyTheNewestFiftyAreKept() {
    for (int i = 0; i < 60; i++) go(new Place.RuleBook("book-" + i));
    var back = 0;
    while (places.back().isPresent()) back++;
    assertEquals(50, back);
  }

  @Test
  void backReturnsToAPlaceAsItWasLeft() {
    var kent = new CaseId(new RoundId("2003-11"), CouncilId.ofName("Kent"));
    var atEvidence = new Place.OfCase(kent, OptionalInt.of(1));
    go(new Place.OfCase(kent));
    places.go(BOOK, _ -> atEvidence);
    assertEquals(Optional.of(atEvidence), places.back());
    go(new Place.OfCase(kent));
    assertEquals(Optional.empty(), places.back(), "to go where one is is still no step");
  }

  private void go(Place place) {
    places.go(place, it -> it);
  }
}
