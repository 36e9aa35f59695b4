package starboard.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishedRecordTest {
  private static final Profile SEEN =
      new Profile(Serving.SOME, Capacity.UNCERTAIN, Serving.MOST, Capacity.PROMISING);
  private static final Profile RECONSTRUCTED =
      new Profile(Serving.NO, Capacity.UNCERTAIN, Serving.MOST, Capacity.PROMISING);
  private static final Backing RULE = new Backing.QuotedRule("failure gives zero stars");

  private final PublishedRating quoted = rating("A", SEEN, Certainty.QUOTED);
  private final PublishedRating swapped = rating("B", SEEN.swapped(), Certainty.RECONSTRUCTED);
  private final PublishedRating alone = rating("C", RECONSTRUCTED, Certainty.RECONSTRUCTED);
  private final PublishedRecord record =
      new PublishedRecord(List.of(quoted, swapped, alone), standings());

  @Test
  void aQuotedCouncilFixesACombinationEitherWayRoundAndReconstructedOnesStandBeside() {
    var published = new Backing.Published(List.of(quoted, swapped));
    assertEquals(published, record.backing(SEEN));
    assertEquals(published, record.backing(SEEN.swapped()));
  }

  @Test
  void aCombinationSeenOnlyReconstructedKeepsItsStanding() {
    assertEquals(RULE, record.backing(RECONSTRUCTED));
    assertEquals(RULE, record.backing(RECONSTRUCTED.swapped()));
  }

  @Test
  void aCombinationWithNeitherCouncilNorStandingIsRefused() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> new PublishedRecord(List.of(quoted), Map.of()));
    assertEquals(
        "No/Poor + No/Poor has neither a published council nor a standing", refused.getMessage());
  }

  @Test
  void noRecordFixesNothing() {
    for (var profile : Profile.all())
      assertEquals(
          new Backing.NotFixed(EnumSet.allOf(Stars.class)), PublishedRecord.NONE.backing(profile));
  }

  @Test
  void otherStarsAreThoseBesideTheOneGiven() {
    var open = new Backing.NotFixed(Set.of(Stars.ONE, Stars.TWO));
    assertEquals(Set.of(Stars.ONE), open.otherThan(Stars.TWO));
    assertEquals(Set.of(Stars.ONE, Stars.TWO), open.otherThan(Stars.ZERO));
  }

  @Test
  void aCombinationThatOnlyOneStarFitsIsNotCalledOpen() {
    assertThrows(IllegalArgumentException.class, () -> new Backing.NotFixed(EnumSet.of(Stars.ONE)));
  }

  @Test
  void aRuleBookIsHeldAgainstTheRecord() {
    var book = Books.proved(Books.recovered());
    var wrong = new PublishedRating("D", "2003-11", SEEN, Stars.THREE, Certainty.QUOTED);
    var fit = RecordFit.of(book, List.of(quoted, wrong, swapped));
    assertEquals(new RecordFit(2, List.of(new RecordFit.Misfit(wrong, Stars.ONE))), fit);
    assertEquals(3, fit.councils());
  }

  private static PublishedRating rating(String council, Profile profile, Certainty certainty) {
    var stars = Stars.of(Statement.stars(profile));
    return new PublishedRating(council, "2003-11", profile, stars, certainty);
  }

  private static Map<Profile, Backing> standings() {
    var standings = new HashMap<Profile, Backing>();
    for (var profile : Profile.all())
      if (!profile.equals(RECONSTRUCTED)) standings.put(profile, new Backing.SameInEveryScheme());
    standings.put(RECONSTRUCTED.swapped(), RULE);
    return standings;
  }
}
