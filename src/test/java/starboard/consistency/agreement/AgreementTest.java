package starboard.consistency.agreement;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.exchange.RuleBookFiles;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.Proof;
import starboard.rating.ProvedRuleBook;
import starboard.rating.RuleBookProof;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// First and second judgements of whole cases.
final class AgreementTest {
  private static final ProvedRuleBook RULES =
      switch (RuleBookProof.of(RuleBookFiles.shipped().getFirst())) {
        case Proof.Proved(var proved) -> proved;
        case Proof.Refuted(var flaws) -> throw new AssertionError(flaws);
      };
  private static final Grades MIDDLING =
      Grades.of(new Profile(Serving.MOST, Capacity.PROMISING, Serving.MOST, Capacity.PROMISING));

  @Test
  void saysTooFewRatherThanAFigure() {
    var agreement = Agreement.of(random(new Random(1), 19), RULES, 7);
    for (var it : agreement.by().values()) {
      assertEquals(new Figure.TooFew(19), it.linear());
      assertEquals(new Figure.TooFew(19), it.quadratic());
      assertEquals(new Figure.TooFew(19), it.alpha());
      assertEquals(Optional.empty(), it.percentSame());
    }
    assertEquals(20, new Figure.TooFew(19).needed());
  }

  @Test
  void nothingJudgedTwiceIsTooFew() {
    var agreement = Agreement.of(List.of(), RULES, 7);
    assertEquals(new StarMoves(Collections.emptySortedMap()), agreement.moves());
    for (var it : agreement.by().values()) assertEquals(new Figure.TooFew(0), it.alpha());
  }

  @Test
  void oneGradeEveryTimeIsNoAgreementBeyondChance() {
    var cases = IntStream.range(0, 25).mapToObj(it -> twice(it, MIDDLING, MIDDLING)).toList();
    for (var it : Agreement.of(cases, RULES, 7).by().values())
      assertEquals(
          new SubjectAgreement(
              it.subject(),
              25,
              25,
              new Figure.OneGradeOnly(),
              new Figure.OneGradeOnly(),
              new Figure.OneGradeOnly()),
          it);
  }

  @Test
  void fullAgreementIsOneWithoutAnInterval() {
    var cases =
        IntStream.range(0, 40)
            .mapToObj(it -> Grades.of(Profile.at(it * 6)))
            .map(it -> twice(it.hashCode(), it, it))
            .toList();
    var one = new Figure.Known(1, Optional.empty());
    for (var it : Agreement.of(cases, RULES, 7).by().values())
      assertEquals(new SubjectAgreement(it.subject(), 40, 40, one, one, one), it);
  }

  @Test
  void aJudgementThatOneLeftOpenCountsForTheOthersOnly() {
    var cases = new ArrayList<>(random(new Random(2), 30));
    var some = cases.getFirst();
    cases.set(
        0,
        new JudgedTwice(
            some.id(), some.first(), some.second().without(Subject.ADULTS_CAPACITY), List.of()));
    var agreement = Agreement.of(cases, RULES, 7);
    assertAll(
        () -> assertEquals(29, agreement.moves().rated()),
        () ->
            assertEquals(
                List.of(30, 30, 30, 29),
                agreement.by().values().stream().map(SubjectAgreement::cases).toList()));
  }

  @Test
  void countsTheStarsThatDisagreementsWouldHaveMoved() {
    var better = MIDDLING.with(Subject.CHILDREN_SERVING, Serving.YES);
    var none = MIDDLING.with(Subject.ADULTS_SERVING, Serving.NO);
    var cases =
        List.of(
            twice(1, MIDDLING, MIDDLING),
            twice(2, MIDDLING, better),
            twice(3, none, MIDDLING),
            twice(4, MIDDLING, none));
    var moves = Agreement.of(cases, RULES, 7).moves();
    assertEquals(
        new StarMoves(
            new TreeMap<>(Map.ofEntries(entry(-2, 1), entry(0, 1), entry(1, 1), entry(2, 1)))),
        moves);
    assertEquals(List.of(4, 3, 5), List.of(moves.rated(), moves.moved(), moves.stars()));
  }

  @Test
  void aLimitBindsBothInspectors() {
    var limit = new Limit(Service.CHILDREN, Serving.MOST, "A1", "21.4 % > 20 %");
    var better = MIDDLING.with(Subject.CHILDREN_SERVING, Serving.YES);
    var both = new JudgedTwice(twice(1, MIDDLING, better).id(), MIDDLING, better, List.of(limit));
    assertEquals(0, Agreement.of(List.of(both), RULES, 7).moves().moved());
  }

  @Test
  void theOrderOfTheCasesDoesNotMatter() {
    var random = new Random(3);
    for (var round = 0; round < 20; round++) {
      var cases = new ArrayList<>(random(random, 40));
      var before = Agreement.of(cases, RULES, 7);
      Collections.shuffle(cases, random);
      assertEquals(before, Agreement.of(cases, RULES, 7));
    }
  }

  @Test
  void everyFigureLiesWithinItsInterval() {
    for (var it : Agreement.of(random(new Random(4), 60), RULES, 7).by().values())
      for (var figure : List.of(it.linear(), it.quadratic(), it.alpha())) {
        var known = assertInstanceOf(Figure.Known.class, figure);
        var interval = known.interval().orElseThrow();
        assertTrue(interval.lower() < known.value() && known.value() < interval.upper());
      }
  }

  @Test
  void refusesACaseGivenTwice() {
    var one = twice(1, MIDDLING, MIDDLING);
    assertThrows(IllegalArgumentException.class, () -> Agreement.of(List.of(one, one), RULES, 7));
  }

  private static JudgedTwice twice(int number, Grades first, Grades second) {
    var id = new CaseId(new RoundId("2003-11"), new CouncilId("council-" + Math.abs(number)));
    return new JudgedTwice(id, first, second, List.of());
  }

  private static List<JudgedTwice> random(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> {
          var first = Profile.at(random.nextInt(Profile.COUNT));
          var index = random.nextInt(3) > 0 ? first.index() : random.nextInt(Profile.COUNT);
          return twice(it, Grades.of(first), Grades.of(Profile.at(index)));
        })
        .toList();
  }
}
