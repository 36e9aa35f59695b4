package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// What is told beforehand is what the policies say when it is tried: for every role, at every step
/// of a case, whether or not it was given to an inspector or is judged a second time.
class BeforehandTest {
  private static final EvidenceId REPORT = new EvidenceId("report");
  private static final Person RITA = new Person("Rita", Role.READER);
  private static final Person SAM = new Person("Sam", Role.INSPECTOR);
  private static final List<Person> PEOPLE =
      List.of(RITA, Play.OFFICER, CaseFixture.ANN, CaseFixture.BEN, SAM, Play.CHIEF);

  private static final Act.Undoable JUDGED =
      CaseFixture.judged(Subject.CHILDREN_SERVING, Serving.SOME);
  private static final Act.Undoable REASONED =
      new Act.Reasoned(Subject.CHILDREN_SERVING, "Read again.");
  private static final Act.Undoable OF_YEAR =
      new Act.ReviewHeld(Optional.of(LocalDate.of(2004, 7, 1)));
  private static final Act.Undoable WEIGHED =
      new Act.Weighed(REPORT, Subject.CHILDREN_SERVING, Bearing.SUPPORTS);
  private static final Act.Undoable RECORDED =
      new Act.Described(new EvidenceId("another"), Optional.of(item()));
  private static final Act.Undoable VALUED =
      new Act.Valued(SampleCriteria.A1, Optional.of(SampleCriteria.value("3")));

  @Test
  void whatIsToldBeforehandIsWhatIsRefused() {
    cases()
        .forEach((name, play) -> {
          for (var person : PEOPLE) {
            var on = new On(name, CaseFixture.open(), play.file(), person);
            on.agree();
            if (name.endsWith("determined"))
              new On(name + ", published", CaseFixture.published(), play.file(), person).agree();
          }
        });
  }

  private static Map<String, Play> cases() {
    var cases = new LinkedHashMap<String, Play>();
    for (var step : Arrays.copyOf(CaseStep.values(), CaseStep.READY.ordinal() + 1)) {
      cases.put(step.word(), Way.on(judged(), step));
      cases.put("given, " + step.word(), Way.on(given(), step));
      cases.put("judged twice, " + step.word(), Way.on(twice(), step));
      if (step != CaseStep.READY)
        cases.put("asked twice, " + step.word(), Way.on(asked(judged()), step));
    }
    cases.put("determined", determined(judged()));
    cases.put("given, determined", determined(given()));
    return cases;
  }

  /// With an item of evidence.
  private static Play judged() {
    return Way.judged(CaseFixture.ANN)
        .say(CaseFixture.ANN, new Act.Described(REPORT, Optional.of(item())));
  }

  private static Play determined(Play play) {
    assertEquals("", Way.rule(Way.on(play, CaseStep.READY).tries(Play.CHIEF, Way.determine())));
    return play;
  }

  private static Play given() {
    return judged().say(Play.CHIEF, new Deciding.Assigned("Ann"));
  }

  private static Play asked(Play play) {
    return play.say(Play.CHIEF, new Deciding.SecondAsked("Sam"));
  }

  private static Play twice() {
    var play = asked(judged());
    for (var it : Subject.values())
      play.say(SAM, new Deciding.SecondJudged(it, CaseFixture.given(Way.grade(it))));
    return play.say(SAM, new Deciding.SecondGiven(true));
  }

  private static EvidenceItem item() {
    return new EvidenceItem(
        SourceKind.OTHER,
        "Report",
        "",
        Optional.empty(),
        Set.of(),
        new TreeSet<>(),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }

  /// A person at a case.
  private record On(String name, Round round, CaseFile file, Person person) {
    void agree() {
      var judging = Beforehand.judging(person, round, file.state());
      agree(judging, JUDGED);
      agree(judging, REASONED);
      var opinion = Beforehand.opinion(person, round, file.state());
      agree(opinion, OF_YEAR);
      agree(opinion, WEIGHED);
      agree(ground(Doing.RECORDING), RECORDED);
      agree(ground(Doing.VALUING), VALUED);
    }

    private Optional<Refusal> ground(Doing doing) {
      return Beforehand.ground(doing, person, round, file.state());
    }

    private void agree(Optional<Refusal> told, Act.Undoable act) {
      var where = name + ", " + person + ": " + act;
      assertEquals(told.map(Refusal::rule).orElse(""), tried(act), where);
    }

    /// Behind the veil the first judgement is closed by a rule with the same remedy.
    private String tried(Act.Undoable act) {
      var desk =
          new CaseDesk(
              Play.round(round),
              CaseFixture.COUNCIL,
              CaseFixture.RULES,
              Optional.empty(),
              file,
              person,
              "laptop",
              CaseFixture.MORNING,
              CaseFixture.AROUND);
      var rule = Way.rule(CaseRulings.rule(desk, new Command.Say(CaseFixture.CASE, act)));
      return rule.equals("second-inspector-sees-no-first") ? "second-does-not-judge-first" : rule;
    }
  }
}
