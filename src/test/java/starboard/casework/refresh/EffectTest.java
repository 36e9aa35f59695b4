package starboard.casework.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import starboard.application.RuleBooks;
import starboard.casework.Act;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.RoundId;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Author;
import starboard.journal.History;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class EffectTest {
  private static final ProvedRuleBook RULES =
      new ShippedRuleBooks().find(RuleBooks.DEFAULT).orElseThrow();
  private static final Council COUNCIL = Invented.council("Exampleshire");
  private static final CaseId CASE = new CaseId(new RoundId("2004-11"), COUNCIL.id());
  private static final Author ANN = new Author("Ann", "inspector", "laptop");
  private static final Instant MORNING = Instant.parse("2004-08-02T09:00:00Z");
  private static final Limit A1 =
      new Limit(Service.CHILDREN, Serving.SOME, "A1", "61 %, key threshold 60 %");

  @Test
  void theEffectOfAThousandRevisionsIsWhatAFullRecomputationGives() {
    var random = new Random(2002);
    var moved = 0;
    for (var i = 0; i < 1_000; i++) {
      var before = said(empty(), Invented.sayings(random));
      before = said(before, List.of(received(random)));
      var after = said(before, List.of(received(random)));
      var held = before.state();
      var effect =
          Effect.of(
              Held.of(held, COUNCIL),
              RULES,
              Invented.CRITERIA,
              CaseKeys.facts(held, COUNCIL),
              held.values().standing(),
              after.state().values().standing());
      Recomputed.of(held, after.state(), COUNCIL, Invented.CRITERIA, RULES).assertIs(effect);
      if (effect.starMoves()) moved++;
    }
    assertTrue(moved > 50, moved + " stars moved, too few to tell anything");
  }

  @Test
  void theSameValuesHaveNoEffect() {
    var random = new Random(5);
    for (var i = 0; i < 100; i++) {
      var file = said(said(empty(), Invented.sayings(random)), List.of(received(random)));
      var state = file.state();
      var values = state.values().standing();
      var facts = CaseKeys.facts(state, COUNCIL);
      var effect =
          Effect.of(Held.of(state, COUNCIL), RULES, Invented.CRITERIA, facts, values, values);
      assertEquals(effect.before(), effect.after());
      assertFalse(effect.starMoves() || effect.limitsMove());
    }
  }

  @Test
  void aGainedLimitBelowTheGradeIsSaidWithTheStarThatFollows() {
    var effect = Effect.of(mostAndSome(Serving.MOST), RULES, List.of(), List.of(A1));
    assertEquals(
        "Exampleshire: two stars to one star. Gained A1 (61 %, key threshold 60 %)."
            + " Children’s serving, judged Most, is above its limit Some.",
        EffectWords.line(effect));
  }

  @Test
  void aLiftedLimitFreesWhatTheJudgementWouldBeWithoutIt() {
    var effect = Effect.of(mostAndSome(Serving.SOME), RULES, List.of(A1), List.of());
    assertEquals(
        "Exampleshire: one star to two stars. Lifted A1 (61 %, key threshold 60 %)."
            + " Children’s serving could count as Most; Some was its limit.",
        EffectWords.line(effect));
  }

  @Test
  void theSameLimitForAnotherValueIsNeitherGainedNorLifted() {
    var other = new Limit(Service.CHILDREN, Serving.SOME, "A1", "70 %, key threshold 60 %");
    var effect = Effect.of(mostAndSome(Serving.SOME), RULES, List.of(A1), List.of(other));
    assertEquals(
        "Exampleshire: one star stays. No limit gained or lifted.", EffectWords.line(effect));
  }

  /// Judged so, and Most without limits.
  private static Held mostAndSome(Serving judged) {
    var free =
        Grades.of(new Profile(Serving.MOST, Capacity.PROMISING, Serving.SOME, Capacity.PROMISING));
    return new Held(COUNCIL, free.with(Subject.CHILDREN_SERVING, judged), free);
  }

  private static Act.OfCase received(Random random) {
    return new Act.ValuesReceived(Invented.values(random), "a file");
  }

  private static CaseFile empty() {
    return CaseFile.of(History.empty(CASE.file()));
  }

  private static CaseFile said(CaseFile file, List<? extends Act.OfCase> acts) {
    return CaseFile.of(file.saying(ANN, MORNING.plusSeconds(file.said().size()), acts).history());
  }
}
