package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.application.Worklist;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The second judgements of a round: drawn and asked for by keys, judged, and measured.
class AgreementTest {
  private static final int CASES = 22;
  private static final String INES = "Ines Inspector";
  private static final String BEN = "Ben Bell";
  private static final String CORA = "Cora Chief";

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void aSampleIsDrawnAndAskedForByKeysAndItsAgreementIsMeasured() {
    var bench = new Bench(folder);
    sit(bench, CORA, Role.CHIEF_INSPECTOR);
    try (var seat = Seat.at(fx, bench)) {
      var cases = judged(seat, bench);
      sit(bench, CORA, Role.CHIEF_INSPECTOR);
      open(seat);
      seat.see("No case is judged twice");
      seat.see("Tick who judges a second time.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "agreement-empty"));
      tabTo(seat, "sample-inspector-0");
      seat.driver().press(KeyCode.SPACE);
      tabTo(seat, "sample-draw");
      seat.driver().press(KeyCode.SPACE);
      seat.see("Ask for second judgements on 22 cases");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "agreement-sample"));
      seat.driver().press(KeyCode.ENTER);
      seat.see("0 of 22 second judgements are in");
      seat.see("too few, 20 needed");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "agreement-asked"));
      handIn(seat, bench, cases);
      sit(bench, CORA, Role.CHIEF_INSPECTOR);
      open(seat);
      seat.see("22 of 22 second judgements are in");
      seat.see("The disagreements would move");
      assertTrue(!seat.driver().shows("too few"));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "agreement"));
    }
  }

  @Test
  void whoMayNotDrawSeesWhy() {
    var bench = new Bench(folder);
    sit(bench, CORA, Role.CHIEF_INSPECTOR);
    try (var seat = Seat.at(fx, bench)) {
      openRound(seat);
      sit(bench, INES, Role.INSPECTOR);
      open(seat);
      seat.see("cannot assign, determine or reopen cases");
      assertTrue(seat.driver().byId("sample-draw").isDisabled());
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "agreement-inspector"));
    }
  }

  private static void sit(Bench bench, String name, Role role) {
    bench.settings().put("person.name", name);
    bench.settings().put("person.role", role.word());
  }

  private static void openRound(Seat seat) {
    for (var it : List.of(CORA, INES, BEN))
      done(
          seat,
          new Command.RegisterPerson(
              new RegisteredPerson(
                  it, it.equals(CORA) ? Role.CHIEF_INSPECTOR : Role.INSPECTOR, true)));
    done(
        seat,
        new Command.OpenRound(
            "2004-11",
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 6, 30),
            Optional.empty()));
  }

  /// The cases that Ines has judged; she takes them on once they are asked for.
  private static List<CaseId> judged(Seat seat, Bench bench) {
    openRound(seat);
    var cases =
        seat.workbench().queries().worklist(Desk.NOVEMBER_2004).join().orElseThrow().rows().stream()
            .filter(it -> !it.last().equals(Optional.of(Stars.ZERO))) // needs a statement to rise
            .map(Worklist.Row::id)
            .limit(CASES)
            .toList();
    sit(bench, INES, Role.INSPECTOR);
    for (int i = 0; i < CASES; i++) {
      var acts = new ArrayList<Act.Undoable>();
      for (var subject : Subject.values()) {
        acts.add(new Act.Judged(subject, given(subject, i)));
        acts.add(new Act.Reasoned(subject, "Seen on site."));
      }
      done(seat, new Command.Say(cases.get(i), acts));
    }
    return cases;
  }

  private static void handIn(Seat seat, Bench bench, List<CaseId> cases) {
    sit(bench, BEN, Role.INSPECTOR);
    for (int i = 0; i < CASES; i++) {
      var acts = new ArrayList<Act.Undoable>();
      for (var subject : Subject.values()) {
        acts.add(new Deciding.SecondJudged(subject, given(subject, i % 5 == 0 ? i + 1 : i)));
        acts.add(new Deciding.SecondReasoned(subject, "Read again."));
      }
      acts.add(new Deciding.SecondGiven(true));
      done(seat, new Command.Say(cases.get(i), acts));
    }
    sit(bench, INES, Role.INSPECTOR);
    for (var id : cases)
      done(seat, new Command.Say(id, new Deciding.Moved(new CaseMove(CaseStep.PROVISIONAL, ""))));
  }

  /// Some, Most and Yes in turn, and so with capacity, so that nobody falls to zero stars.
  private static Answer given(Subject subject, int turn) {
    return new Answer.Given(
        Grade.of(subject.question()).get(1 + turn % 3), new Standing.Provisional());
  }

  private static void open(Seat seat) {
    FxTest.run(() -> seat.shell().councils(Desk.NOVEMBER_2004));
    seat.settle();
    seat.driver().click(seat.driver().byId("menu-consistency"));
    seat.settle();
    tabTo(seat, "consistency-second");
    seat.driver().press(KeyCode.SPACE);
    seat.settle();
  }

  private static void tabTo(Seat seat, String id) {
    for (int i = 0; i < 60; i++) {
      if (seat.driver().focused().filter(it -> id.equals(it.getId())).isPresent()) return;
      seat.driver().press(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to " + id);
  }

  private static void done(Seat seat, Command command) {
    var outcome = seat.workbench().commands().execute(command).join();
    assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
  }
}
