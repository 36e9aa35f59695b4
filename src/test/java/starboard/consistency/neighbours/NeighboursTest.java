package starboard.consistency.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.consistency.neighbours.Profiles.id;
import static starboard.consistency.neighbours.Profiles.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The nearest councils, and why they are near.
final class NeighboursTest {
  private static final Grades MIDDLING =
      Grades.of(new Profile(Serving.MOST, Capacity.PROMISING, Serving.MOST, Capacity.PROMISING));
  private static final CaseProfile BATH = profile("Bath", MIDDLING, 3, 3, 0, 5);

  @Test
  void eachPartIsWhatItSays() {
    var far =
        profile(
            "Derby",
            CouncilType.SHIRE_COUNTY,
            Region.EAST_MIDLANDS,
            MIDDLING.with(Subject.ADULTS_SERVING, Serving.NO).without(Subject.CHILDREN_CAPACITY),
            1,
            3,
            2);
    var found = Neighbours.among(List.of(BATH, far), new NearWeights(1, 2, 3, 4)).of(BATH.id(), 5);
    var grades = (2.0 / 3 + 0.5) / 4;
    var indicators = (2.0 / 4 + 0 + 0.5 + 0.5) / 4;
    assertEquals(1, found.size());
    assertEquals(far, found.getFirst().profile());
    var distance = found.getFirst().distance();
    assertEquals(grades, distance.grades(), 1e-12);
    assertEquals(indicators, distance.indicators(), 1e-12);
    assertEquals(1, distance.type());
    assertEquals(1, distance.region());
    assertEquals((grades + 2 * indicators + 3 + 4) / 10, distance.total(), 1e-12);
  }

  @Test
  void aLikeCouncilIsAtZeroAndOneWithoutAnythingInCommonIsNot() {
    var like = profile("Torbay", MIDDLING, 3, 3, 0, 5);
    var bare = profile("Wells", Grades.NONE);
    var found = Neighbours.among(List.of(BATH, bare, like), NearWeights.USUAL).of(BATH.id(), 5);
    assertEquals(
        List.of(
            new Neighbour(like, new Distance(0, 0, 0, 0, 0)),
            new Neighbour(bare, Distance.of(0.5, 0.5, 0, 0, NearWeights.USUAL))),
        found);
    var bare2 = profile("Yeovil", Grades.NONE);
    assertEquals(
        Distance.of(0, 0.5, 0, 0, NearWeights.USUAL),
        Neighbours.among(List.of(bare, bare2), NearWeights.USUAL)
            .of(bare.id(), 1)
            .getFirst()
            .distance());
  }

  @Test
  void theNearestAreThoseOfSortingAll() {
    var random = new Random(61);
    for (var round = 0; round < 20; round++) {
      var profiles = Profiles.random(random, 60, 8);
      var neighbours = Neighbours.among(profiles, NearWeights.USUAL);
      for (var it : profiles) {
        var all = neighbours.of(it.id(), 59);
        assertEquals(59, all.size());
        assertEquals(
            all.stream().sorted(Comparator.comparingDouble(x -> x.distance().total())).toList(),
            all);
        assertEquals(all.subList(0, 5), neighbours.of(it.id(), 5));
      }
    }
  }

  @Test
  void isSymmetricAndEachPartIsFromZeroToOne() {
    var random = new Random(62);
    var profiles = Profiles.random(random, 80, 6);
    var neighbours = Neighbours.among(profiles, NearWeights.USUAL);
    for (var one : profiles)
      for (var near : neighbours.of(one.id(), 79)) {
        var back =
            neighbours.of(near.profile().id(), 79).stream()
                .filter(it -> it.profile().equals(one))
                .findFirst()
                .orElseThrow();
        var distance = near.distance();
        assertEquals(distance, back.distance());
        for (var part :
            List.of(
                distance.grades(),
                distance.indicators(),
                distance.type(),
                distance.region(),
                distance.total())) assertTrue(part >= 0 && part <= 1, distance.toString());
      }
  }

  @Test
  void theOrderOfTheCouncilsDoesNotMatter() {
    var random = new Random(63);
    var profiles = new ArrayList<>(Profiles.random(random, 100, 3));
    var before = Neighbours.among(profiles, NearWeights.USUAL);
    Collections.shuffle(profiles, random);
    var after = Neighbours.among(profiles, NearWeights.USUAL);
    for (var it : profiles) {
      assertEquals(before.of(it.id(), 5), after.of(it.id(), 5));
      assertEquals(before.givenLess(it.id()), after.givenLess(it.id()));
    }
  }

  @Test
  void whoIsNotThereHasNone() {
    var neighbours = Neighbours.among(List.of(BATH), NearWeights.USUAL);
    assertEquals(List.of(), neighbours.of(id("Derby"), 5));
    assertEquals(List.of(), neighbours.givenLess(id("Derby")));
    assertEquals(List.of(), neighbours.of(BATH.id(), 5));
    assertEquals(List.of(), neighbours.of(BATH.id(), 0));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Neighbours.among(List.of(BATH, BATH), NearWeights.USUAL));
    assertThrows(IllegalArgumentException.class, () -> new NearWeights(0, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new NearWeights(11, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> profile("Bath", MIDDLING, 6));
  }
}
