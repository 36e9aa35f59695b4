package starboard.consistency.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static starboard.consistency.neighbours.Profiles.profile;
import static starboard.consistency.neighbours.Profiles.withStars;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.consistency.neighbours.GivenLess.FewerStars;
import starboard.consistency.neighbours.GivenLess.LowerGrade;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A council with the same or a better profile that was given less.
final class GivenLessTest {
  private static final Grades MIDDLING =
      Grades.of(new Profile(Serving.MOST, Capacity.PROMISING, Serving.MOST, Capacity.PROMISING));
  private static final Grades LOWER = MIDDLING.with(Subject.ADULTS_SERVING, Serving.SOME);
  private static final CaseProfile BATH = profile("Bath", MIDDLING, 3, 3, 3, 3, 3, 3);

  @Test
  void aLowerGradeForTheSameOrBetterBandsIsOne() {
    for (var other :
        List.of(
            profile("Derby", LOWER, 3, 3, 3, 3, 3, 3),
            profile("Derby", LOWER, 3, 4, 3, 5, 3, 3),
            profile("Derby", LOWER, 3, 4, 3, 5, 3),
            profile("Derby", LOWER.with(Subject.CHILDREN_SERVING, Serving.YES), 3, 3, 3, 3, 3, 3),
            profile("Derby", LOWER.without(Subject.CHILDREN_SERVING), 3, 3, 3, 3, 3, 3)))
      assertEquals(
          List.of(
              new LowerGrade(
                  other, Subject.ADULTS_SERVING, Serving.SOME, Serving.MOST, other.bands().size())),
          lessThan(other));
  }

  @Test
  void aWorseBandAWorseOtherGradeOrTooLittleInCommonIsNone() {
    for (var other :
        List.of(
            profile("Derby", MIDDLING, 3, 3, 3, 3, 3, 3),
            profile("Derby", LOWER, 3, 3, 3, 3, 3, 2),
            profile("Derby", LOWER.with(Subject.CHILDREN_SERVING, Serving.SOME), 3, 3, 3, 3, 3, 3),
            profile("Derby", LOWER.without(Subject.ADULTS_SERVING), 3, 3, 3, 3, 3, 3),
            profile("Derby", LOWER, 3, 3, 3, 3))) assertEquals(List.of(), lessThan(other));
  }

  @Test
  void fiveIndicatorsInCommonAreTooFewWhereTheyAreLessThanHalf() {
    var full = profile("Bath", MIDDLING, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
    var some = profile("Derby", LOWER, 3, 3, 3, 3, 3);
    var neighbours = Neighbours.among(List.of(full, some), NearWeights.USUAL);
    assertEquals(List.of(), neighbours.givenLess(full.id()));
  }

  @Test
  void fewerStarsForTheSameGradesAreOne() {
    var other = withStars(profile("Derby", MIDDLING), 1);
    var neighbours = Neighbours.among(List.of(withStars(BATH, 2), other), NearWeights.USUAL);
    assertEquals(
        List.of(new FewerStars(other, Stars.ONE, Stars.TWO)), neighbours.givenLess(BATH.id()));
    assertEquals(List.of(), neighbours.givenLess(other.id()));
  }

  @Test
  void fewerStarsForALowerGradeAreNone() {
    var other = withStars(profile("Derby", LOWER), 1);
    var neighbours = Neighbours.among(List.of(withStars(BATH, 2), other), NearWeights.USUAL);
    assertEquals(List.of(), neighbours.givenLess(BATH.id()));
  }

  @Test
  void allAndNoOthersAreFoundAmongCouncilsByChance() {
    var random = new Random(71);
    var found = 0;
    for (var round = 0; round < 10; round++) {
      var profiles = Profiles.random(random, 120, 6);
      var neighbours = Neighbours.among(profiles, NearWeights.USUAL);
      for (var one : profiles) {
        var expected = new HashSet<GivenLess>();
        for (var other : profiles) if (!other.equals(one)) expected.addAll(recomputed(one, other));
        var less = neighbours.givenLess(one.id());
        assertEquals(expected, Set.copyOf(less));
        assertEquals(expected.size(), less.size());
        found += less.size();
      }
    }
    assertEquals(true, found > 100, found + " found");
  }

  private static List<GivenLess> lessThan(CaseProfile other) {
    return Neighbours.among(List.of(BATH, other), NearWeights.USUAL).givenLess(BATH.id());
  }

  /// The definition, word by word.
  private static List<GivenLess> recomputed(CaseProfile here, CaseProfile there) {
    var found = new ArrayList<GivenLess>();
    var shared = new HashSet<>(here.bands().keySet());
    shared.retainAll(there.bands().keySet());
    var profile =
        shared.size() >= 5
            && shared.size() >= here.bands().size() / 2.0
            && shared.stream()
                .allMatch(
                    it -> there.bands().getOrDefault(it, 0) >= here.bands().getOrDefault(it, 0));
    for (var subject : Subject.values()) {
      var lower = new ArrayList<Subject>();
      for (var it : Subject.values())
        if (here.grades().get(it).isPresent()
            && there.grades().get(it).isPresent()
            && there.grades().get(it).get().level() < here.grades().get(it).get().level())
          lower.add(it);
      if (profile && lower.equals(List.of(subject)))
        found.add(
            new LowerGrade(
                there,
                subject,
                there.grades().get(subject).orElseThrow(),
                here.grades().get(subject).orElseThrow(),
                shared.size()));
    }
    var whole = here.grades().profile().isPresent() && there.grades().profile().isPresent();
    if (whole
        && there.grades().profile().get().atLeast(here.grades().profile().get())
        && here.stars().isPresent()
        && there.stars().isPresent()
        && there.stars().get().count() < here.stars().get().count())
      found.add(new FewerStars(there, there.stars().get(), here.stars().get()));
    return found;
  }
}
