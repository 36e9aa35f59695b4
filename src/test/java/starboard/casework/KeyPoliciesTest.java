package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class KeyPoliciesTest {
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;
  private static final Refusal CAPPED =
      new Refusal(
          "grade-is-within-limit",
          "Children’s serving is capped at Some: A1 21.4 %, key threshold 20 %.",
          "Choose Some or less, or exempt the council from A1 with a reason.");

  @Test
  void everyGradeAboveTheLimitIsRefusedAndNoOther() {
    for (var grade : Serving.values()) {
      var play = Play.start().say(Play.OFFICER, value("21.4"));
      var judged = CaseFixture.judged(CHILDREN, grade);
      if (grade.level() > Serving.SOME.level()) play.refuses(CAPPED, CaseFixture.ANN, judged);
      else play.say(CaseFixture.ANN, judged);
    }
  }

  @Test
  void theLimitHoldsForItsOwnJudgementAlone() {
    var play = Play.start().say(Play.OFFICER, value("21.4"));
    for (var subject : Subject.values())
      if (subject != CHILDREN)
        for (var grade : Grade.of(subject.question()))
          play.say(CaseFixture.ANN, CaseFixture.judged(subject, grade));
  }

  @Test
  void anExemptionOpensTheGradeAndWithItMayBeSaidAtOnce() {
    Play.start()
        .say(Play.OFFICER, value("21.4"))
        .say(
            CaseFixture.ANN,
            new Act.Exempted("A1", "Two families moved."),
            CaseFixture.judged(CHILDREN, Serving.YES));
  }

  @Test
  void ofSeveralLimitsAllAreNamedAndTheLowestCounts() {
    Play.start()
        .say(Play.OFFICER, value("21.4"), new Act.Valued(SampleCriteria.B2, some("40")))
        .refuses(
            new Refusal(
                "grade-is-within-limit",
                "Children’s serving is capped at Some: A1 21.4 %, key threshold 20 %.",
                "Choose Some or less, or exempt the council from A1 and B2 with a reason."),
            CaseFixture.ANN,
            CaseFixture.judged(CHILDREN, Serving.YES));
  }

  @Test
  void whatTheJudgementWouldBeWithoutTheLimitIsKeptBesideIt() {
    var play =
        Play.start()
            .say(Play.OFFICER, value("21.4"))
            .say(
                CaseFixture.ANN,
                CaseFixture.judged(CHILDREN, Serving.SOME),
                new Act.JudgedButForLimit(CHILDREN, CaseFixture.given(Serving.YES)));
    assertEquals(Optional.of(Serving.SOME), play.state().judgement(CHILDREN).grade());
    assertEquals(Optional.of(Serving.YES), play.state().judgement(CHILDREN).unlimited());
  }

  @Test
  void anExemptionThatAGradeNeedsIsNeitherTakenBackNorUndone() {
    var play =
        Play.start()
            .say(Play.OFFICER, value("21.4"))
            .say(CaseFixture.ANN, new Act.Exempted("A1", "Two families moved."))
            .say(CaseFixture.BEN, CaseFixture.judged(CHILDREN, Serving.YES));
    play.refuses(CAPPED, CaseFixture.ANN, new Act.Exempted("A1", ""));
    play.refusesUndo(step("undo"), CaseFixture.ANN);
    play.say(CaseFixture.BEN, CaseFixture.judged(CHILDREN, Serving.SOME)).undo(CaseFixture.ANN);
    assertEquals(Map.of(), play.state().keys().exempted());
  }

  @Test
  void aGradeThatWasTakenBackIsNotDoneAgainAboveALimitThatCameSince() {
    var play =
        Play.start()
            .say(CaseFixture.ANN, CaseFixture.judged(CHILDREN, Serving.YES))
            .undo(CaseFixture.ANN)
            .say(Play.OFFICER, value("21.4"));
    play.refusesRedo(step("do again"), CaseFixture.ANN);
  }

  @Test
  void anEarlierGradeIsNotRestoredAboveALimitThatCameSince() {
    var play =
        Play.start()
            .say(CaseFixture.ANN, CaseFixture.judged(CHILDREN, Serving.YES))
            .say(CaseFixture.ANN, CaseFixture.judged(CHILDREN, Serving.NO))
            .say(Play.OFFICER, value("21.4"));
    play.refusesUndo(step("undo"), CaseFixture.ANN);
  }

  private static Refusal step(String word) {
    return new Refusal(
        "grade-is-within-limit",
        "To %s your last step would leave children’s serving at Yes, but it is capped at Some: A1"
                .formatted(word)
            + " 21.4 %, key threshold 20 %.",
        "Judge it Some or less, or exempt the council from A1 with a reason; change by hand what"
            + " you did before.");
  }

  @Test
  void valuesAreNeverRefusedAndWhatTheyLeaveAboveALimitShows() {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    values.put(SampleCriteria.A1, SampleCriteria.value("21.4"));
    var play =
        Play.start()
            .say(CaseFixture.ANN, CaseFixture.judged(CHILDREN, Serving.YES))
            .receives(new Act.ValuesReceived(values, "paf.csv"));
    assertEquals(
        List.of(new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 %, key threshold 20 %")),
        play.keys().exceeded(play.state(), CHILDREN));
    play.say(CaseFixture.ANN, new Act.Reasoned(CHILDREN, "It was so."));
    assertTrue(play.isAbove(CHILDREN));
  }

  @Test
  void aGradeThatAValueLeftAboveItsLimitIsNotGivenAgainWithAFreshReason() {
    var yes = CaseFixture.judged(CHILDREN, Serving.YES);
    var play = Play.start().say(CaseFixture.ANN, yes).say(Play.OFFICER, value("21.4"));
    play.refuses(CAPPED, CaseFixture.ANN, yes, new Act.Reasoned(CHILDREN, "It stays."));
    for (var command :
        List.of(
            new Command.Judge(CaseFixture.CASE, CHILDREN, yes.answer()),
            new Command.JudgeBecause(CaseFixture.CASE, CHILDREN, yes.answer(), "It stays.")))
      assertEquals(new Ruling.Refused(CAPPED), play.tries(CaseFixture.ANN, command));
    assertInstanceOf(
        Ruling.Allowed.class,
        play.tries(CaseFixture.ANN, new Command.GiveReason(CaseFixture.CASE, CHILDREN, "It was.")));
  }

  @Test
  void aJudgedKeyIndicatorLimitsTheOtherService() {
    var audit = new Act.KeyJudged(SampleCriteria.AUDIT, CaseFixture.given(Serving.SOME));
    Play.start()
        .say(CaseFixture.ANN, audit)
        .refuses(
            new Refusal(
                "grade-is-within-limit",
                "Adults’ serving is capped at Some: audit judged Some.",
                "Choose Some or less, or exempt the council from audit with a reason."),
            CaseFixture.ANN,
            CaseFixture.judged(Subject.ADULTS_SERVING, Serving.MOST));
  }

  @Test
  void keyIndicatorsAndIndicatorsAreThoseOfTheRound() {
    var unknown =
        new Refusal(
            "key-indicator-is-of-the-round",
            "Round 2004-11 has no key indicator “A9”.",
            "Use one of: A1, B2, audit.");
    var play = Play.start();
    play.refuses(unknown, CaseFixture.ANN, new Act.Exempted("A9", "x"));
    play.refuses(unknown, CaseFixture.ANN, new Act.KeyJudged("A9", CaseFixture.given(Serving.NO)));
    play.refuses(
        new Refusal(
            "key-indicator-is-judged",
            "The key indicator “A1” is met or failed by its value, not by a judgement.",
            "Load its value, or exempt the council with a reason."),
        CaseFixture.ANN,
        new Act.KeyJudged("A1", CaseFixture.given(Serving.NO)));
    play.refuses(
        new Refusal(
            "indicator-is-of-the-round",
            "Round 2004-11 has no indicator C3.",
            "Use a code of the round’s indicators, or add the indicator to the round first."),
        Play.OFFICER,
        new Act.Valued(new IndicatorCode("C3"), some("1")));
  }

  @Test
  void aRoundWithoutKeyIndicatorsSaysSo() {
    var desk = CaseFixture.desk(CaseFixture.empty(), CaseFixture.ANN);
    assertEquals(
        new Ruling.Refused(
            new Refusal(
                "key-indicator-is-of-the-round",
                "Round 2004-11 has no key indicator “A1”.",
                "Give the round key indicators first.")),
        CaseRulings.rule(desk, new Command.Say(CaseFixture.CASE, new Act.Exempted("A1", "x"))));
  }

  @Test
  void ofTwoActsOnOneFieldTheLastIsWhatStands() {
    var play =
        Play.start()
            .say(CaseFixture.ANN, new Act.Exempted("A1", "first"), new Act.Exempted("A1", ""));
    assertEquals(Map.of(), play.state().keys().exempted());
    assertEquals(2, play.file().said().size());
  }

  private static Act.Valued value(String number) {
    return new Act.Valued(SampleCriteria.A1, some(number));
  }

  private static Optional<IndicatorValue> some(String number) {
    return Optional.of(SampleCriteria.value(number));
  }
}
