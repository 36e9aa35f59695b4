package starboard.consistency.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static starboard.consistency.neighbours.Profiles.id;
import static starboard.consistency.neighbours.Profiles.profile;
import static starboard.consistency.neighbours.Profiles.withStars;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Serving;
import starboard.rating.Subject;

class NearWordsTest {
  private static final Grades GOOD =
      Grades.NONE
          .with(Subject.CHILDREN_SERVING, Serving.MOST)
          .with(Subject.CHILDREN_CAPACITY, Capacity.PROMISING)
          .with(Subject.ADULTS_SERVING, Serving.MOST)
          .with(Subject.ADULTS_CAPACITY, Capacity.PROMISING);

  @Test
  void thePartsOfADistanceAreSaid() {
    var same = among(profile("A", GOOD, 3, 4), profile("B", GOOD, 3, 4));
    assertEquals("same judgements, same bands, same type, same region", why(same));
    var lower = GOOD.with(Subject.ADULTS_SERVING, Serving.SOME);
    var near = among(profile("A", GOOD, 3, 4), profile("B", lower, 3, 5));
    assertEquals(
        "judgements 1 step apart in all, bands 0.5 apart on average, same type, same region",
        why(near));
    var open = among(profile("A", GOOD, 3), profile("B", GOOD.without(Subject.ADULTS_SERVING)));
    assertEquals(
        "judgements 1.5 steps apart in all, bands 2 apart on average, same type, same region",
        why(open));
  }

  @Test
  void whoWasGivenLessOrMoreIsSaid() {
    var lower = GOOD.with(Subject.ADULTS_SERVING, Serving.SOME);
    var less = profile("Beech", lower, 3, 3, 3, 3, 4);
    var all = among(profile("Ash", GOOD, 3, 3, 3, 3, 3), less);
    assertEquals(
        "Beech has the same or better bands (5 indicators) and other judgements, but Some for"
            + " adults’ serving; here it is Most.",
        NearWords.of(all.givenLess(id("Ash")).getFirst()));
    assertEquals(
        "Ash has the same or worse bands (5 indicators) and other judgements, but Most for adults’"
            + " serving; here it is Some.",
        NearWords.of(all.givenMore(id("Beech")).getFirst()));
  }

  @Test
  void fewerAndMoreStarsAreSaid() {
    var all = among(withStars(profile("Ash", GOOD), 2), withStars(profile("Beech", GOOD), 1));
    assertEquals(
        "Beech has the same or better judgements, but one star; here there are two stars.",
        NearWords.of(all.givenLess(id("Ash")).getFirst()));
    assertEquals(
        "Ash has the same or worse judgements, but two stars; here there is one star.",
        NearWords.of(all.givenMore(id("Beech")).getFirst()));
  }

  @Test
  void whatOneWasGivenLessOfTheOtherWasGivenMoreOf() {
    var profiles = Profiles.random(new Random(7), 60, 6);
    var all = Neighbours.among(profiles, NearWeights.USUAL);
    var less = 0;
    var more = 0;
    for (var one : profiles) {
      for (var it : all.givenLess(one.id())) {
        less++;
        var back = all.givenMore(it.other().id());
        assertEquals(
            1, back.stream().filter(given -> matches(given, one, it)).count(), it.toString());
      }
      more += all.givenMore(one.id()).size();
    }
    assertEquals(less, more);
  }

  private static boolean matches(GivenMore given, CaseProfile one, GivenLess less) {
    return given.other().equals(one) && given.here().equals(less);
  }

  private static Neighbours among(CaseProfile... profiles) {
    return Neighbours.among(List.of(profiles), NearWeights.USUAL);
  }

  private static String why(Neighbours all) {
    return NearWords.of(all.of(id("A"), 1).getFirst().distance());
  }
}
