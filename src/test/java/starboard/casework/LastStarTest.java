package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.rating.Stars;

class LastStarTest {
  @Test
  void roundsWithoutAStarHideNoEarlierOne() {
    assertEquals(Optional.empty(), last());
    assertEquals(Optional.empty(), last(none(), none()));
    assertEquals(Optional.of(3), last(none(), none(), settled(Stars.ZERO)));
    assertEquals(Optional.of(2), last(none(), open(Stars.TWO), settled(Stars.ONE)));
  }

  @Test
  void whatFactsAloneLiftedFromZeroHasNotRisen() {
    assertEquals(Optional.of(2), last(open(Stars.ONE), settled(Stars.ZERO)));
    assertEquals(
        Optional.of(4), last(open(Stars.TWO), none(), open(Stars.ONE), settled(Stars.ZERO)));
    assertEquals(Optional.of(2), last(open(Stars.TWO), open(Stars.ZERO), settled(Stars.ONE)));
  }

  @Test
  void aStarThatIsPublishedOrJustifiedStands() {
    assertEquals(Optional.of(1), last(settled(Stars.ONE), settled(Stars.ZERO)));
    assertEquals(Optional.of(1), last(open(Stars.TWO), settled(Stars.ONE), settled(Stars.ZERO)));
  }

  @Test
  void nothingIsReadBeforeARoundThatSettlesIt() {
    var read = new ArrayList<LastStar.Before>();
    var rounds = List.of(none(), settled(Stars.ONE), settled(Stars.ZERO));
    LastStar.of(rounds.stream().peek(read::add).iterator());
    assertTrue(read.size() <= 2, read::toString);
  }

  /// The place of the round whose star counts, 1 for the newest.
  private static Optional<Integer> last(LastStar.Before... newestFirst) {
    var numbered = new ArrayList<LastStar.Before>();
    for (var it : newestFirst)
      numbered.add(
          new LastStar.Before(
              new RoundId("200%d-11".formatted(numbered.size() + 1)), it.stars(), it.settled()));
    return LastStar.of(numbered.iterator()).map(it -> it.round().text().charAt(3) - '0');
  }

  private static LastStar.Before none() {
    return before(Optional.empty(), false);
  }

  private static LastStar.Before open(Stars stars) {
    return before(Optional.of(stars), false);
  }

  private static LastStar.Before settled(Stars stars) {
    return before(Optional.of(stars), true);
  }

  private static LastStar.Before before(Optional<Stars> stars, boolean settled) {
    return new LastStar.Before(new RoundId("2003-11"), stars, settled);
  }
}
