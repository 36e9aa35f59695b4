package starboard.consistency.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.PublishedCase;
import starboard.consistency.RoundMaker;
import starboard.exchange.PublishedRecordFiles;
import starboard.rating.Capacity;
import starboard.rating.Change;
import starboard.rating.EdgeDistance;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class NearnessTest {
  private static final ProvedRuleBook RULES = RoundMaker.RULES;
  private static final Edges EDGES = Edges.of(RULES);

  @Test
  void onTheRoundOfNovember2003EveryCouncilThatOneStepMovesIsMarkedAndNoOther() {
    var councils =
        PublishedRecordFiles.cases().stream().filter(it -> it.round().equals("2003-11")).toList();
    assertEquals(150, councils.size());
    assertEquals(
        councils.stream()
            .filter(it -> movedByOneStep(it.profile()))
            .map(PublishedCase::council)
            .toList(),
        councils.stream()
            .filter(it -> EDGES.of(it.profile(), List.of()).oneStepAway())
            .map(PublishedCase::council)
            .toList());
  }

  /// Every one of the 256 profiles against every other.
  @Test
  void theStepsAreThoseToEveryProfileOneStepAwayWithAnotherStar() {
    for (var profile : Profile.all()) {
      var expected = new ArrayList<Profile>();
      for (var other : Profile.all())
        if (steps(profile, other) == 1 && RULES.stars(other) != RULES.stars(profile))
          expected.add(other);
      var nearness = EDGES.of(profile, List.of());
      assertEquals(
          expected,
          nearness.flips().stream()
              .map(it -> Grades.of(profile).with(it.subject(), it.to()).profile().orElseThrow())
              .sorted((one, two) -> Integer.compare(one.index(), two.index()))
              .toList());
      for (var flip : nearness.raises())
        assertEquals(
            flip.to().level(), profile.grade(flip.subject()).level() + 1, "up raises the star");
      assertEquals(nearness.flips().size(), nearness.raises().size() + nearness.lowers().size());
    }
  }

  @Test
  void theStepsAreTheSmallestChangesOfTheExplanationThatAreOneStep() {
    for (var profile : Profile.all()) {
      var explained = RULES.explain(Grades.of(profile), List.of(), PublishedRecord.NONE);
      var nearness = EDGES.of(profile, List.of());
      assertEquals(oneStep(explained.raises(), profile), changes(nearness.raises()));
      assertEquals(oneStep(explained.lowers(), profile), changes(nearness.lowers()));
      assertEquals(explained.edges(), nearness.edges());
    }
  }

  @Test
  void onTheEdgeOfTwoStarsOnePointLosesIt() {
    var profile = new Profile(Serving.MOST, Capacity.PROMISING, Serving.SOME, Capacity.PROMISING);
    var nearness = EDGES.of(profile, List.of());
    assertEquals(
        List.of(
            new EdgeDistance(Stars.ONE, 6, 4),
            new EdgeDistance(Stars.TWO, 10, 0),
            new EdgeDistance(Stars.THREE, 14, -4)),
        nearness.edges());
    assertEquals(Optional.of(4), nearness.toRise());
    assertEquals(Optional.of(1), nearness.toFall());
    assertEquals(
        "4 points from the edge above, 1 point from falling below an edge; 4 single steps lower the"
            + " star",
        nearness.words());
    assertEquals("children’s serving Some: one star", nearness.flips().getFirst().words());
  }

  @Test
  void whereALimitingRuleDecidesNoPointsHelp() {
    var profile = new Profile(Serving.NO, Capacity.EXCELLENT, Serving.YES, Capacity.EXCELLENT);
    var nearness = EDGES.of(profile, List.of());
    assertEquals(Optional.empty(), nearness.toRise());
    assertEquals(Optional.empty(), nearness.toFall());
    assertEquals("children’s serving decides; 1 single step raises the star", nearness.words());
  }

  @Test
  void aStepThatALimitClosesIsMarkedSo() {
    var limit = new Limit(Service.ADULTS, Serving.SOME, "C28", "4 < 5");
    var profile = new Profile(Serving.MOST, Capacity.PROMISING, Serving.SOME, Capacity.UNCERTAIN);
    var closed =
        EDGES.of(profile, List.of(limit)).flips().stream()
            .filter(it -> !it.closedBy().isEmpty())
            .toList();
    assertEquals(
        List.of(new Flip(Subject.ADULTS_SERVING, Serving.MOST, Stars.TWO, List.of(limit))), closed);
  }

  private static boolean movedByOneStep(Profile profile) {
    return Profile.all().stream()
        .anyMatch(it -> steps(profile, it) == 1 && RULES.stars(it) != RULES.stars(profile));
  }

  private static int steps(Profile one, Profile other) {
    var steps = 0;
    for (var subject : Subject.values())
      steps += Math.abs(one.grade(subject).level() - other.grade(subject).level());
    return steps;
  }

  private static List<Map<Subject, ?>> oneStep(List<Change> changes, Profile from) {
    return changes.stream()
        .filter(it -> it.to().size() == 1)
        .filter(it ->
            it.to().entrySet().stream()
                .allMatch(
                    to -> Math.abs(to.getValue().level() - from.grade(to.getKey()).level()) == 1))
        .<Map<Subject, ?>>map(Change::to)
        .toList();
  }

  private static List<Map<Subject, ?>> changes(List<Flip> flips) {
    return flips.stream().<Map<Subject, ?>>map(it -> Map.of(it.subject(), it.to())).toList();
  }
}
