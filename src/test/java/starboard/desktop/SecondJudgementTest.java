package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import starboard.casework.Deciding;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// A case judged twice, by three people at the window of a real store.
class SecondJudgementTest {
  private static final CaseId CASE = Desk.caseOf(Desk.NOVEMBER_2004, "Reading");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theChiefAsksTheSecondInspectorJudgesAloneAndBothAreShownInTheEnd() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    try (var seat = Seat.at(fx, bench)) {
      does(
          seat,
          new Command.OpenRound(
              CASE.round().text(),
              RoundTerms.Kind.FULL,
              Desk.NOVEMBER_2003,
              RuleBooks.DEFAULT,
              LocalDate.of(2004, 6, 30),
              Optional.of(LocalDate.of(2004, 11, 18))));
      does(seat, new Command.Say(CASE, first()));
      show(seat);
      part(seat);
      seat.see("Nobody was asked to judge this case a second time.");
      FxTest.run(() -> name(seat).requestFocus());
      seat.driver().press(KeyCode.DOWN);
      assertTrue(FxTest.call(() -> name(seat).isShowing()), "Down shows the names");
      seat.driver().press(KeyCode.ESCAPE);
      FxTest.run(() -> name(seat).getEditor().setText("Ben Bell"));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "second-ask"));
      seat.driver().click(seat.driver().byId("second-ask"));
      seat.see("Ben Bell was asked to judge this case a second time.");
    }
    bench.settings().put("person.name", "Ben Bell");
    bench.settings().put("person.role", "inspector");
    try (var seat = Seat.at(fx, bench)) {
      show(seat);
      seat.see("You judge this case a second time.");
      assertFalse(seat.driver().shows("first view"));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "second-form"));
      FxTest.run(() -> ((Button) seat.driver().byId("second-hand-in")).fire());
      seat.see("Not handed in. Not all four second judgements are made.");
      assertFalse(seat.driver().shows("Hand in the second judgement?"));
      for (var subject : Subject.values()) does(seat, new Command.Say(CASE, second(subject)));
      seat.settle();
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "second-form-filled"));
      does(seat, new Command.Say(CASE, new Deciding.SecondGiven(true)));
      seat.see("The second judgement is handed in.");
      assertFalse(seat.driver().shows("first view"));
    }
    bench.settings().put("person.name", "Ann Archer");
    try (var seat = Seat.at(fx, bench)) {
      does(seat, new Command.Say(CASE, new Deciding.Moved(new CaseMove(CaseStep.PROVISIONAL, ""))));
      show(seat);
      part(seat);
      seat.see("They differ on 1 of 4.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "second-both"));
    }
  }

  private static void show(Seat seat) {
    FxTest.run(() -> seat.shell().openCase(CASE));
    seat.see("Second judgement");
    seat.settle();
  }

  private static void part(Seat seat) {
    seat.driver().click(seat.driver().named("Second judgement"));
  }

  @SuppressWarnings("unchecked") // the field has names in it
  private static ComboBox<String> name(Seat seat) {
    return (ComboBox<String>) seat.driver().byId("second-inspector");
  }

  private static void does(Seat seat, Command command) {
    assertInstanceOf(Outcome.Done.class, seat.workbench().commands().execute(command).join());
    seat.settle();
  }

  private static List<Act.Undoable> first() {
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      acts.add(new Act.Judged(subject, given(grade(subject))));
      acts.add(new Act.Reasoned(subject, "The first view of " + subject.phrase() + "."));
    }
    return acts;
  }

  private static List<Act.Undoable> second(Subject subject) {
    var grade = subject == Subject.CHILDREN_SERVING ? Serving.SOME : grade(subject);
    return List.of(
        new Deciding.SecondJudged(subject, given(grade)),
        new Deciding.SecondReasoned(subject, "What I read of " + subject.phrase() + "."));
  }

  private static Grade grade(Subject subject) {
    return subject.question() == Question.SERVING ? Serving.MOST : Capacity.PROMISING;
  }

  private static Answer given(Grade grade) {
    return new Answer.Given(grade, new Standing.Provisional());
  }
}
