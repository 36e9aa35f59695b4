package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.rating.Capacity;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Whatever is typed: two stores that differ in nothing but the first judgement answer the second
/// inspector alike.
class VeiledCommandsTest {
  private static final RoundId ROUND = new RoundId("2026-11");
  private static final CaseId READING = Desk.caseOf(ROUND, "Reading");
  private static final String TELLTALE = "tell-tale";

  /// What shows something of a round or a case, typed by the second inspector.
  private static final List<String> READING_COMMANDS =
      List.of(
          "case show --round 2026-11 --council Reading",
          "case show --round 2026-11 --council Reading --format json",
          "case show --round 2026-11 --council Reading --as-on 2026-11-02",
          "case history --round 2026-11 --council Reading",
          "case history --round 2026-11 --council Reading --format json",
          "evidence list --round 2026-11 --council Reading",
          "evidence search tell-tale",
          "indicators show --round 2026-11 --council Reading",
          "returns list --round 2026-11 --council Reading",
          "review show --round 2026-11 --council Reading",
          "zero show --round 2026-11 --council Reading",
          "round list",
          "round changes --round 2026-11",
          "round changes --round 2026-11 --format json",
          "round effects --round 2026-11",
          "round effects --round 2026-11 --format json",
          "round priorities --round 2026-11",
          "second agreement --round 2026-11 --as Ben",
          "second agreement --round 2026-11 --as Ben --format json",
          "second agreement --round 2026-11 --as Ben --format csv",
          "results --round 2026-11",
          "check --round 2026-11",
          "check --round 2026-11 --format json",
          "check --round 2026-11 --format html",
          "compare --round 2026-11 --near Reading",
          "compare --round 2026-11 --near Reading --format json",
          "journal --round 2026-11",
          "journal --round 2026-11 --format json",
          "progress --round 2026-11",
          "progress --round 2026-11 --format json",
          "representation list --round 2026-11 --council Reading",
          "second show --round 2026-11 --council Reading",
          "store verify");

  /// What acts on the case, and is refused to the second inspector in the same words.
  private static final List<String> ACTING_COMMANDS =
      List.of(
          "case judge --round 2026-11 --council Reading --service children --question serving"
              + " --grade Most --as Ben",
          "case confirm --round 2026-11 --council Reading --as Ben",
          "case but-for-limit --round 2026-11 --council Reading --service children --grade Yes"
              + " --as Ben",
          "case exempt A1 --round 2026-11 --council Reading --because x --as Ben",
          "case unexempt A1 --round 2026-11 --council Reading --as Ben",
          "case undo --round 2026-11 --council Reading --as Ben",
          "case redo --round 2026-11 --council Reading --as Ben",
          "second sample --round 2026-11 --count 1 --seed 1 --inspector Eve --as Ben",
          "review held 2026-11-01 --round 2026-11 --council Reading --as Ben");

  /// What makes or shows nothing of a judgement: it acts on the case through the same policies, or
  /// knows no case.
  private static final List<String> OTHERS =
      List.of(
          "rate",
          "rules list",
          "rules show",
          "rules check",
          "round open",
          "store create",
          "store invent",
          "store info",
          "store rebuild",
          "import indicators",
          "import evidence",
          "import ratings",
          "import criteria",
          "case key-judge",
          "case value",
          "evidence add",
          "evidence admit",
          "evidence attach",
          "evidence fetch",
          "evidence receipt",
          "evidence revise",
          "evidence show",
          "evidence weigh",
          "evidence withdraw",
          "returns ask",
          "returns received",
          "review write",
          "zero plan",
          "zero assess",
          "zero justify-rise",
          "case assign",
          "case move",
          "case send-back",
          "case note",
          "case in-year",
          "determine",
          "finding settle",
          "people add",
          "people leave",
          "people list",
          "publish", // determined cases only: both judgements are in
          "reopen",
          "representation add",
          "representation answer",
          "round publish",
          "second ask",
          "second hand-in",
          "second judge");

  @Test
  void everyCommandIsTriedOrKnownToShowNothing() {
    var there = new TreeSet<String>();
    var nowhere = new PrintWriter(new StringWriter());
    leaves(
        Ran.cli(new Office()).commands(InputStream.nullInputStream(), nowhere, nowhere), "", there);
    var known = new TreeSet<>(OTHERS);
    Stream.concat(READING_COMMANDS.stream(), ACTING_COMMANDS.stream())
        .forEach(typed ->
            there.stream().filter(it -> (typed + " ").startsWith(it + " ")).forEach(known::add));
    assertEquals(there, known);
  }

  @Test
  void noCommandTellsTheFirstJudgementBeforeBothAreIn() {
    var high = judged(Serving.MOST, Capacity.EXCELLENT);
    var low = judged(Serving.NO, Capacity.POOR);
    for (var typed : READING_COMMANDS) {
      var told = told(high, typed);
      assertEquals(told, told(low, typed), typed);
      assertFalse(told.out().contains(TELLTALE), typed);
    }
    for (var typed : ACTING_COMMANDS) assertEquals(told(high, typed), told(low, typed), typed);
  }

  @Test
  void noCommandInALaterRoundTellsTheFirstJudgementThatItTookOver() {
    for (var kind : List.of("", " --refresh")) {
      var high = later(judged(Serving.MOST, Capacity.EXCELLENT), kind);
      var low = later(judged(Serving.NO, Capacity.POOR), kind);
      var typed = new ArrayList<String>();
      for (var subject : Subject.values())
        typed.add(
            "case judge --round 2026-12 --council Reading --as Ben --service %s --question %s --grade %s --because x"
                .formatted(
                    subject.service().word(),
                    subject.question() == Question.SERVING ? "serving" : "capacity",
                    given(subject) instanceof Answer.Given(var grade, var _) ? grade.word() : ""));
      typed.addAll(Collections.nCopies(4, "case undo --round 2026-12 --council Reading --as Ben"));
      typed.add("case confirm --round 2026-12 --council Reading --all --as Ben");
      for (var it : READING_COMMANDS) typed.add(it.replace("2026-11 ", "2026-12 "));
      for (var it : typed) {
        var told = told(high, it);
        assertEquals(told, told(low, it), it);
        assertFalse(told.out().contains(TELLTALE), it);
      }
      assertTrue(
          told(high, typed.getFirst())
              .err()
              .contains("The first judgement in the round before is not Ben’s to see"));
    }
  }

  private static Office later(Office office, String kind) {
    var opened =
        told(office, "round open 2026-12 --from 2026-11 --cut-off 2026-11-25 --as Ann" + kind);
    assertEquals(0, opened.exit(), opened.err());
    return office;
  }

  @Test
  void bothAreToldOnceBothAreIn() {
    var office = judged(Serving.MOST, Capacity.EXCELLENT);
    for (var subject : Subject.values())
      say(office, "Ben", Role.INSPECTOR, new Deciding.SecondJudged(subject, given(subject)));
    say(office, "Ben", Role.INSPECTOR, new Deciding.SecondGiven(true));
    assertFalse(told(office, READING_COMMANDS.getFirst()).out().contains(TELLTALE));
    say(office, "Ann", Role.INSPECTOR, new Deciding.Moved(new CaseMove(CaseStep.PROVISIONAL, "")));
    assertTrue(told(office, READING_COMMANDS.getFirst()).out().contains(TELLTALE));
    assertTrue(
        told(office, "second agreement --round 2026-11 --as Cara")
            .out()
            .startsWith("1 of 1 second judgements are in"));
  }

  @Test
  void theAgreementIsWrittenAsCells() {
    var office = judged(Serving.SOME, Capacity.EXCELLENT);
    for (var subject : Subject.values())
      say(office, "Ben", Role.INSPECTOR, new Deciding.SecondJudged(subject, given(subject)));
    say(office, "Ben", Role.INSPECTOR, new Deciding.SecondGiven(true));
    say(office, "Ann", Role.INSPECTOR, new Deciding.Moved(new CaseMove(CaseStep.PROVISIONAL, "")));
    assertEquals(
        new Ran(
            0,
            """
            judgement,cases,same,kappa_linear,kappa_linear_from,kappa_linear_to,kappa_quadratic,\
            kappa_quadratic_from,kappa_quadratic_to,alpha,alpha_from,alpha_to
            Children’s serving,1,1,,,,,,,,,
            Children’s capacity,1,0,,,,,,,,,
            Adults’ serving,1,1,,,,,,,,,
            Adults’ capacity,1,0,,,,,,,,,
            """,
            ""),
        told(office, "second agreement --round 2026-11 --format csv --as Cara"));
  }

  @Test
  void aSampleIsDrawnAlikeFromTheSameSeedAndAskedForAtOnce() {
    var office = Office.withStore();
    open(office);
    judge(office, Serving.MOST, Capacity.EXCELLENT);
    var typed =
        "second sample --round 2026-11 --count 5 --seed 7 --inspector Ann --inspector Ben"
            + " --as Cara --role chief-inspector";
    assertEquals(
        new Ran(
            0,
            """
            COUNCIL  SECOND INSPECTOR
            Reading  Ben
            """,
            ""),
        told(office, typed));
    assertEquals(
        "Nobody was asked: no case has its four judgements made or confirmed and nobody asked"
            + " yet.\n",
        told(office, typed).out());
  }

  private static Office judged(Serving serving, Capacity capacity) {
    var office = Office.withStore();
    open(office);
    judge(office, serving, capacity);
    say(office, "Cara", Role.CHIEF_INSPECTOR, new Deciding.SecondAsked("Ben"));
    return office;
  }

  private static void open(Office office) {
    Ran.in(
        office, "round open 2026-11 --from 2003-11 --cut-off 2026-11-20 --as Ann".split(" ", -1));
  }

  private static void judge(Office office, Serving serving, Capacity capacity) {
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      var grade = subject.question() == Question.SERVING ? serving : capacity;
      acts.add(new Act.Judged(subject, new Answer.Given(grade, new Standing.Provisional())));
      acts.add(new Act.Reasoned(subject, TELLTALE + " " + grade.word()));
    }
    say(office, "Ann", Role.INSPECTOR, acts.toArray(Act.Undoable[]::new));
  }

  private static Answer given(Subject subject) {
    return new Answer.Given(
        subject.question() == Question.SERVING ? Serving.SOME : Capacity.PROMISING,
        new Standing.Provisional());
  }

  private static void say(Office office, String name, Role role, Act.Undoable... acts) {
    var workbench = office.open(office.usualFolder(), () -> new Person(name, role));
    assertInstanceOf(
        Outcome.Done.class,
        workbench.commands().execute(new Command.Say(READING, Arrays.asList(acts))).join());
  }

  /// Without the hashes of entries, which differ wherever what is said differs.
  private static Ran told(Office office, String typed) {
    var ran = Ran.in(office, typed.split(" ", -1));
    return new Ran(ran.exit(), ran.out().replaceAll("[0-9a-f]{10,64}", "#"), ran.err());
  }

  private static void leaves(CommandLine line, String name, Set<String> found) {
    if (line.getSubcommands().isEmpty()) found.add(name);
    line.getSubcommands()
        .forEach((word, sub) -> leaves(sub, name.isEmpty() ? word : name + " " + word, found));
  }
}
