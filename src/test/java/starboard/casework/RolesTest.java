package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final Set<String> PERSON_RULES =
      Set.of(
          "person-may-judge",
          "person-may-record-evidence",
          "person-may-load-values",
          "chief-inspector-admits",
          "person-may-moderate",
          "chief-inspector-determines");

  @Test
  void everyKindOfActIsOpenToItsRolesAndToNoOther() {
    for (var seed = 0; seed < 20; seed++)
      for (var act : new RandomActs(seed).undoable())
        for (var role : Role.values()) {
          var ruling =
              Play.start().tries(new Person("Ann", role), new Command.Say(CaseFixture.CASE, act));
          assertEquals(expected(act, role), personRule(ruling), role + ": " + act);
        }
  }

  @Test
  void undoingAsksForTheSameRoleAsDoing() {
    for (var act : new RandomActs(3).undoable()) {
      if (act.equals(act.field().blank())) continue;
      var history = CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, act);
      for (var role : Role.values()) {
        var desk =
            CaseFixture.desk(Play.round(CaseFixture.open()), history, new Person("Ann", role));
        var undo = CaseRulings.rule(desk, new Command.Undo(CaseFixture.CASE));
        assertEquals(expected(act, role), personRule(undo), role + " undoes " + act);
      }
    }
  }

  @Test
  void aRefusalNamesThePersonTheRoleAndWhoMay() {
    var acts = new RandomActs(1).undoable();
    var reader = new Person("Rita", Role.READER);
    Play.start()
        .refuses(
            new Refusal(
                "person-may-judge",
                "Rita is signed in as reader and cannot judge.",
                "Sign in as an inspector or as the chief inspector."),
            reader,
            new Act.Exempted("A1", "x"));
    Play.start()
        .refuses(
            new Refusal(
                "person-may-record-evidence",
                "Rita is signed in as reader and cannot record evidence.",
                "Sign in as an inspector, a data officer or the chief inspector."),
            reader,
            acts.stream().filter(Act.Described.class::isInstance).findFirst().orElseThrow());
    Play.start()
        .refuses(
            new Refusal(
                "person-may-load-values",
                "Ann is signed in as inspector and cannot change the values of indicators.",
                "Sign in as a data officer or as the chief inspector."),
            CaseFixture.ANN,
            new Act.Valued(SampleCriteria.A1, Optional.of(SampleCriteria.value("3"))));
    Play.start()
        .refuses(
            new Refusal(
                "chief-inspector-admits",
                "Ann is signed in as inspector and cannot admit evidence that came after the"
                    + " cut-off.",
                "Ask the chief inspector to admit it."),
            CaseFixture.ANN,
            acts.stream().filter(Act.Admitted.class::isInstance).findFirst().orElseThrow());
  }

  @Test
  void oneActThatARoleMayNotDoStopsAllThatAreSaidWithIt() {
    var play = Play.start();
    play.refuses(
        new Refusal(
            "person-may-judge",
            "Dan is signed in as data officer and cannot judge.",
            "Sign in as an inspector or as the chief inspector."),
        Play.OFFICER,
        new Act.Valued(SampleCriteria.A1, Optional.of(SampleCriteria.value("3"))),
        new Act.Exempted("A1", "x"));
  }

  @Test
  void aReaderWithNothingToUndoIsToldSoByRole() {
    Play.start()
        .refusesUndo(
            new Refusal(
                "person-may-judge",
                "Rita is signed in as reader and cannot judge.",
                "Sign in as an inspector or as the chief inspector."),
            new Person("Rita", Role.READER));
  }

  private static String expected(Act.Undoable act, Role role) {
    var rule =
        switch (act) {
          case Act.Described _, Act.ReturnAsked _, Act.ReturnArrived _ ->
              "person-may-record-evidence";
          case Act.Valued _ -> "person-may-load-values";
          case Act.Admitted _ -> "chief-inspector-admits";
          case Act.OfJudgement _, Act.OfYear _, Act.Weighed _, Act.Withdrawn _ ->
              "person-may-judge";
          case Deciding.Represented _ -> "person-may-record-evidence";
          case Deciding.SecondJudged _, Deciding.SecondReasoned _, Deciding.SecondGiven _ ->
              "person-may-judge";
          case Deciding.Moved _,
              Deciding.FindingSettled _,
              Deciding.Noted _,
              Deciding.Responded _ ->
              "person-may-moderate";
          case Deciding.Assigned _,
              Deciding.SecondAsked _,
              Deciding.Determined _,
              Deciding.Reopened _,
              Deciding.InYearChanged _,
              Deciding.InYearTakenBack _ ->
              "chief-inspector-determines";
        };
    var may =
        switch (role) {
          case CHIEF_INSPECTOR -> true;
          case INSPECTOR ->
              !rule.equals("person-may-load-values")
                  && !rule.equals("chief-inspector-admits")
                  && !rule.equals("chief-inspector-determines");
          case DATA_OFFICER ->
              rule.equals("person-may-record-evidence") || rule.equals("person-may-load-values");
          case READER -> false;
        };
    return may ? "" : rule;
  }

  private static String personRule(Ruling ruling) {
    return ruling instanceof Ruling.Refused(var refusal) && PERSON_RULES.contains(refusal.rule())
        ? refusal.rule()
        : "";
  }
}
