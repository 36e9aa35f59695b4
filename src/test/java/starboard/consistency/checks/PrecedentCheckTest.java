package starboard.consistency.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.consistency.CaseMaker;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.InventedRound;
import starboard.consistency.Precedent;
import starboard.consistency.RoundMaker;
import starboard.rating.Profile;
import starboard.rating.Stars;
import starboard.rating.Subject;

class PrecedentCheckTest {
  private static final RoundId BEFORE = new RoundId("2002-11");

  /// Some/Uncertain + Most/Promising: nine points, one star.
  private final CaseMaker kent = CaseMaker.of("Kent").judged(1, 1, 2, 2);

  @Test
  void aBetterProfileThatWasGivenFewerStarsElsewhereIsFound() {
    var essex =
        precedent(
            "Essex",
            kent.grades()
                .with(Subject.CHILDREN_SERVING, CaseMaker.grade(Subject.CHILDREN_SERVING, 2))
                .profile()
                .orElseThrow(),
            0,
            "other");
    assertEquals(
        List.of(
            Finding.open(
                CheckName.PRECEDENT,
                "2002-11/essex",
                kent.id(),
                new Concerns(List.of(essex.id()), Set.of(Subject.values()), List.of(), List.of()),
                "Kent has one star with Some/Uncertain + Most/Promising; Essex had zero stars with"
                    + " the better judgements Most/Uncertain + Most/Promising in 2002-11, under the"
                    + " rule book other.",
                "Some/Uncertain + Most/Promising 1, Most/Uncertain + Most/Promising 0")),
        find(List.of(essex)));
  }

  @Test
  void theSameProfileWithMoreStarsElsewhereIsFoundToo() {
    var essex = precedent("Essex", kent.grades().profile().orElseThrow(), 2, "other");
    assertEquals(
        "Kent has one star with Some/Uncertain + Most/Promising; Essex had two stars with the same"
            + " judgements in 2002-11, under the rule book other.",
        find(List.of(essex)).getFirst().sentence());
  }

  @Test
  void underTheSameRuleBookAStarIsNoPrecedent() {
    var own = RoundMaker.RULES.book().id();
    var essex = precedent("Essex", kent.grades().profile().orElseThrow(), 0, own);
    assertEquals(List.of(), find(List.of(essex)));
  }

  @Test
  void everyCaseWithAConflictOnASideHasOneFindingForIt() {
    var random = new Random(11);
    var cases = InventedRound.consistent(random, 150);
    var precedents =
        IntStream.range(0, 200)
            .mapToObj(it ->
                precedent("P " + it, Profile.at(random.nextInt(256)), random.nextInt(4), "other"))
            .toList();
    var round = RoundMaker.of(cases, precedents);
    var found = new PrecedentCheck().find(round);
    var sides = 0;
    for (var facts : round.cases()) {
      var profile = facts.counted().orElseThrow();
      var stars = facts.stars().orElseThrow();
      var fewer =
          precedents.stream()
              .anyMatch(it -> it.profile().atLeast(profile) && it.stars().compareTo(stars) < 0);
      var more =
          precedents.stream()
              .anyMatch(it -> profile.atLeast(it.profile()) && it.stars().compareTo(stars) > 0);
      var expected = (fewer ? 1 : 0) + (more ? 1 : 0);
      sides += expected;
      assertEquals(expected, found.stream().filter(it -> it.home().equals(facts.id())).count());
    }
    assertTrue(sides > 50);
  }

  private List<Finding> find(List<Precedent> precedents) {
    return new PrecedentCheck().find(RoundMaker.of(List.of(kent), precedents));
  }

  private static Precedent precedent(String council, Profile profile, int stars, String rules) {
    var id = new CaseId(BEFORE, CouncilId.ofName(council));
    return new Precedent(id, council, profile, Stars.of(stars), rules);
  }
}
