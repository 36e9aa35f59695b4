package starboard.casework.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import starboard.application.RuleBooks;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;

class PriorityTest {
  private static final ProvedRuleBook RULES =
      new ShippedRuleBooks().find(RuleBooks.DEFAULT).orElseThrow();
  private static final Limit A1 = new Limit(Service.CHILDREN, Serving.SOME, "A1", "21 % > 20 %");

  /// Ten points: exactly on the edge of two stars.
  private static final Profile EDGE =
      new Profile(Serving.MOST, Capacity.PROMISING, Serving.SOME, Capacity.PROMISING);

  private static final Profile TOP =
      new Profile(Serving.YES, Capacity.EXCELLENT, Serving.YES, Capacity.EXCELLENT);

  @Test
  void aLimitThatCostAStarIsTheFirstReason() {
    var priority = of("Somerset", rated(EDGE, Stars.ONE, A1), true, 0, 0);
    assertEquals(
        new Ground(
            PriorityReason.INDICATORS,
            100,
            "A1 held children’s serving at Some; two stars without, one star with"),
        priority.grounds().getFirst());
  }

  @Test
  void aLimitThatCostOnlyAGradeIsAWeakerReason() {
    var twelve = new Profile(Serving.MOST, Capacity.EXCELLENT, Serving.SOME, Capacity.EXCELLENT);
    var priority = of("Kent", rated(twelve, Stars.TWO, A1), true, 0, 0);
    assertEquals(
        new Ground(
            PriorityReason.INDICATORS,
            60,
            "A1 held children’s serving at Some; the star is the same without"),
        priority.grounds().getFirst());
  }

  @Test
  void aLimitThatHeldNothingDownIsNoReason() {
    var some = new Profile(Serving.SOME, Capacity.PROMISING, Serving.MOST, Capacity.EXCELLENT);
    var priority = of("Kent", rated(some, Stars.TWO, A1), true, 0, 0);
    assertEquals(0, priority.score(PriorityReason.INDICATORS, PriorityWeights.USUAL));
  }

  @Test
  void anEdgeIsSaidInPointsAndSteps() {
    assertEquals(
        List.of(
            new Ground(
                PriorityReason.EDGE,
                94,
                "10 points, exactly on the edge of two stars; 4 single steps move the star")),
        of("Kent", rated(EDGE, Stars.TWO), true, 0, 0).grounds());
  }

  @Test
  void whoIsFarFromEveryEdgeIsNotClose() {
    assertEquals(List.of(), of("Kent", rated(TOP, Stars.THREE), true, 0, 0).grounds());
  }

  @Test
  void onlyACouncilWithZeroStarsIsToBeAssessed() {
    var zero = new LastRating(Optional.of(Stars.ZERO), Grades.NONE, List.of());
    assertEquals(
        List.of(
            new Ground(
                PriorityReason.ASSESSMENT,
                80,
                "zero stars, progress not assessed yet, one return overdue")),
        of("Kent", zero, false, 1, 0).grounds());
    assertEquals(List.of(), of("Kent", zero, true, 0, 0).grounds());
    assertEquals(List.of(), of("Kent", rated(TOP, Stars.THREE), false, 1, 0).grounds());
  }

  @Test
  void aReasonAtFullStrengthOutweighsAllLaterOnesTogether() {
    var reasons = PriorityReason.values();
    for (var i = 0; i < reasons.length; i++) {
      var first = with(List.of(new Ground(reasons[i], 100, "")));
      var later = new ArrayList<Ground>();
      for (var j = i + 1; j < reasons.length; j++) later.add(new Ground(reasons[j], 100, ""));
      assertTrue(
          first.score(PriorityWeights.USUAL) > with(later).score(PriorityWeights.USUAL),
          reasons[i]::word);
    }
  }

  @Test
  void theOrderDoesNotDependOnTheOrderOfTheCouncilsAndTiesGoByName() {
    var councils = new ArrayList<Priority>();
    for (var name : List.of("Barnet", "Camden", "Devon", "Essex", "Kent"))
      councils.add(of(name, rated(EDGE, Stars.TWO), true, 0, name.equals("Kent") ? 1 : 0));
    var expected = List.of("1 Kent", "2 Barnet", "2 Camden", "2 Devon", "2 Essex");
    for (var seed = 0; seed < 20; seed++) {
      Collections.shuffle(councils, new Random(seed));
      assertEquals(
          expected,
          Ranked.rank(councils, PriorityWeights.USUAL).stream()
              .map(it -> it.place() + " " + it.priority().council().name())
              .toList());
    }
  }

  @Test
  void aReasonWithoutWeightRanksNobody() {
    var weights = PriorityWeights.USUAL.with(PriorityReason.EDGE, 0);
    assertEquals(
        List.of(), Ranked.rank(List.of(of("Kent", rated(EDGE, Stars.TWO), true, 0, 0)), weights));
    assertThrows(IllegalArgumentException.class, () -> weights.with(PriorityReason.EDGE, 11));
  }

  /// Whatever speaks more for a council never puts it further down.
  @Test
  void moreReasonNeverLowersTheScore() {
    for (var profile : Profile.all()) {
      var plain = rated(profile, RULES.stars(profile));
      var score = of("Kent", plain, true, 0, 0).score(PriorityWeights.USUAL);
      assertTrue(of("Kent", plain, true, 0, 2).score(PriorityWeights.USUAL) > score);
      assertTrue(of("Kent", plain, false, 2, 0).score(PriorityWeights.USUAL) >= score);
    }
  }

  private static Priority with(List<Ground> grounds) {
    return new Priority(Invented.council("Kent"), Optional.empty(), grounds);
  }

  private static LastRating rated(Profile free, Stars stars, Limit... limits) {
    return new LastRating(Optional.of(stars), Grades.of(free), List.of(limits));
  }

  private static Priority of(
      String name, LastRating last, boolean assessed, int overdue, int toWeigh) {
    var due = LocalDate.of(2002, 9, 30);
    var asked = new ReturnTerms(SourceKind.MONITORING_RETURN, "September", due);
    return Priority.of(
        new PriorityFacts(
            Invented.council(name), last, assessed, Collections.nCopies(overdue, asked), toWeigh),
        RULES);
  }
}
