package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.determination.CaseStep;
import starboard.desktop.kit.FxTest;
import starboard.desktop.steps.Moves;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A case is moved on while a reason is still being typed.
class MovingOnTest {
  private static final CaseId CASE = Desk.caseOf(Desk.NOVEMBER_2004, "Reading");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void whatIsTypedIsRecordedBeforeTheCaseMovesOn() {
    try (var seat = Seat.at(fx, folder)) {
      judge(seat);
      FxTest.run(() -> seat.shell().openCase(CASE));
      seat.see("Make provisional");
      seat.settle();
      var reason = seat.driver().byId("reason-children_serving");
      FxTest.run(reason::requestFocus);
      seat.driver().press(KeyCode.CONTROL, KeyCode.A);
      seat.driver().type("Read again in May.");
      seat.driver().press(KeyCode.CONTROL, KeyCode.G);
      seat.see("Into moderation");
      seat.settle();
      var view = seat.workbench().queries().caseView(CASE).join().orElseThrow();
      assertEquals(CaseStep.PROVISIONAL, Moves.present(view));
      assertEquals("Read again in May.", view.state().judgement(Subject.CHILDREN_SERVING).reason());
      assertEquals(reason, seat.driver().focused().orElseThrow());
    }
  }

  private static void judge(Seat seat) {
    does(
        seat,
        new Command.OpenRound(
            CASE.round().text(),
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 6, 30),
            Optional.empty()));
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      var grade = Grade.of(subject.question()).get(2);
      acts.add(new Act.Judged(subject, new Answer.Given(grade, new Standing.Provisional())));
      acts.add(new Act.Reasoned(subject, "Seen on site."));
    }
    does(seat, new Command.Say(CASE, acts));
  }

  private static void does(Seat seat, Command command) {
    assertInstanceOf(Outcome.Done.class, seat.workbench().commands().execute(command).join());
    seat.settle();
  }
}
