package starboard.desktop.shell;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Planted;
import starboard.application.RuleBooks;
import starboard.application.Workbench;
import starboard.casework.CaseId;
import starboard.casework.CaseOutcome;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.desktop.Bench;
import starboard.desktop.Seat;
import starboard.desktop.kit.FxTest;
import starboard.rating.Subject;

/// The chief inspector's way from the worklist to a determination and back, without a mouse.
@SuppressWarnings("NullAway.Init") // The test itself sets the fields.
class KeyboardTest {
  private static final RoundId ROUND = new RoundId("2004-11");
  private static final String CORA = "Cora Chief";
  private static final String CARL = "Carl Chief";

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private Seat seat;
  private Fingers keys;
  private CaseId kent;

  @Test
  void theChiefInspectorsPathNeedsNoMouse() {
    var bench = new Bench(folder);
    bench.settings().put("person.name", CARL);
    bench.settings().put("person.role", "chief inspector");
    var workbench = bench.open();
    plant(workbench);
    try (var opened = Seat.at(fx, bench, workbench)) {
      seat = opened;
      keys = new Fingers(seat);
      signIn();
      settle();
      settleTheRest();
      compare();
      moveOn();
      determine();
      openAgain();
    }
  }

  /// Carl judges Kent lower than Essex though its indicators are better, and moves it on.
  private void plant(Workbench workbench) {
    var planted = new Planted(workbench, ROUND);
    for (var name : new String[] {CARL, CORA})
      planted.does(
          new Command.RegisterPerson(new RegisteredPerson(name, Role.CHIEF_INSPECTOR, true)));
    planted.does(
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            new RoundId("2003-11"),
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 9, 30),
            Optional.empty()));
    planted.conflict();
    kent = planted.caseOf("Kent");
    for (var step : new CaseStep[] {CaseStep.PROVISIONAL, CaseStep.MODERATION})
      planted.does(new Command.Say(kent, new Deciding.Moved(new CaseMove(step, ""))));
  }

  private void signIn() {
    keys.press(CONTROL, SHIFT, P);
    keys.type("Cora");
    keys.press(ENTER);
    keys.until(() -> seat.workbench().person().get().name().equals(CORA), "Cora is signed in");
  }

  /// From the worklist through the menu to the queue.
  private void settle() {
    keys.press(F6);
    keys.at("menu-councils");
    keys.press(ESCAPE);
    keys.at("worklist");
    keys.press(F6);
    keys.type("c");
    keys.at("menu-consistency");
    keys.press(ENTER);
    keys.see("findings open");
    keys.type("Kent");
    keys.press(DOWN);
    keys.at("queue");
    keys.press(CONTROL, E);
    keys.at("settle-reason");
    keys.type("The audit of May bears it out.");
    keys.press(CONTROL, ENTER);
    keys.see("Settled as no change by Cora Chief");
    keys.at("queue");
  }

  /// What else the checks have against the councils that are shown, for one reason.
  private void settleTheRest() {
    keys.press(CONTROL, SHIFT, E);
    keys.at("settle-tick-all");
    keys.press(SPACE);
    keys.tabTo("settle-several-reason");
    keys.type("The move is meant.");
    keys.press(CONTROL, ENTER);
    keys.until(this::noneIsOpen, "nothing against Kent is open");
    keys.at("queue");
  }

  private boolean noneIsOpen() {
    var found = seat.workbench().queries().consistency(ROUND).join().orElseThrow();
    return found.open().stream().noneMatch(it -> it.home().equals(kent));
  }

  private void compare() {
    keys.press(CONTROL, SHIFT, C);
    keys.see("lines differ");
    keys.press(CONTROL, E);
    keys.at("comparison-note");
    keys.type("Essex has a later audit.");
    keys.press(CONTROL, ENTER);
    keys.see("Notes on these councils");
    keys.press(ALT, LEFT);
    keys.at("queue");
  }

  /// Enter opens the case; the draft goes to the council, whose time is ended early.
  private void moveOn() {
    keys.press(ENTER);
    keys.until(() -> shownTitle().startsWith("Kent"), "the case is open");
    keys.see("Send to the council");
    keys.press(CONTROL, G);
    keys.at("move-due");
    keys.press(CONTROL, ENTER);
    stands(CaseStep.WITH_COUNCIL);
    keys.see("Make ready");
    keys.press(CONTROL, G);
    keys.at("move-reason");
    keys.type("It has said that it makes no point.");
    keys.press(CONTROL, ENTER);
    stands(CaseStep.READY);
    keys.see("Determine …");
    keys.press(CONTROL, G);
    keys.at("determination-cases");
    keys.see("Determine ");
  }

  private void determine() {
    keys.press(ENTER);
    keys.at("determine-" + Subject.CHILDREN_SERVING.word());
    keys.press(DOWN);
    keys.tabTo("determine-why-" + Subject.CHILDREN_SERVING.word());
    keys.type("The plan of June holds.");
    keys.press(CONTROL, ENTER);
    keys.see("1 of the judgements otherwise than they stand");
    keys.press(ESCAPE);
    keys.press(CONTROL, ENTER);
    keys.see("1 of the judgements otherwise than they stand");
    keys.press(ENTER);
    stands(CaseStep.DETERMINED);
    assertEquals(
        "The plan of June holds.",
        outcome().determination().orElseThrow().changed().get(Subject.CHILDREN_SERVING));
  }

  private void openAgain() {
    keys.see("Open again …");
    keys.press(CONTROL, B);
    keys.tabTo("move-reason");
    keys.type("A court has ruled.");
    keys.tabToButton("Open again");
    keys.press(SPACE);
    stands(CaseStep.READY);
    assertTrue(outcome().determination().isEmpty(), "the determination no longer stands");
  }

  private CaseOutcome outcome() {
    return seat.workbench()
        .queries()
        .caseView(kent)
        .join()
        .orElseThrow()
        .state()
        .deliberation()
        .outcome();
  }

  private String shownTitle() {
    return FxTest.call(() -> seat.shell().shown().orElseThrow().title());
  }

  private void stands(CaseStep step) {
    keys.until(
        () -> {
          var view = seat.workbench().queries().caseView(kent).join().orElseThrow();
          return view.state().deliberation().step(view.round()) == step;
        },
        "the case is " + step.word());
  }
}
