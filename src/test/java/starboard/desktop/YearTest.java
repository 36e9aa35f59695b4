package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.desktop.YearSamples.FAIR;
import static starboard.desktop.YearSamples.OTHER;
import static starboard.desktop.YearSamples.ROUND;
import static starboard.desktop.YearSamples.STRONG;
import static starboard.desktop.YearSamples.ZERO;
import static starboard.desktop.YearSamples.done;
import static starboard.desktop.YearSamples.evidence;
import static starboard.desktop.YearSamples.item;
import static starboard.desktop.YearSamples.review;
import static starboard.desktop.YearSamples.say;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.CaseYear;
import starboard.casework.Command;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;
import starboard.casework.year.RiseStatement;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.evidence.Weight;

/// The year of a council on the screen of its case, over a store on disk.
class YearTest {

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theReviewIsRecordedFieldByFieldAsEachIsLeft() {
    try (var seat = open(OTHER)) {
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "year-empty"));
      write(seat, "review-attended", "Ann Archer\nthe director");
      write(seat, "review-children-strengths", "Adoption is quick.");
      day(seat, "review-day", "30/6/2004");
      seat.driver().press(KeyCode.TAB);
      until(seat, () -> year(seat, OTHER).reviewDay().isPresent());
      assertEquals(Optional.of(LocalDate.of(2004, 6, 30)), year(seat, OTHER).reviewDay());
      assertEquals("Ann Archer\nthe director", year(seat, OTHER).written(ReviewPart.ATTENDED));
      assertEquals("Adoption is quick.", year(seat, OTHER).written(ReviewPart.CHILDREN_STRENGTHS));
      until(seat, () -> text(seat, "review-attended").equals("Ann Archer\nthe director"));
    }
  }

  @Test
  void aDayThatHasNotComeIsRefusedAndStaysAsItWasTyped() {
    try (var seat = open(OTHER)) {
      day(seat, "review-day", "3 July 2004");
      seat.driver().press(KeyCode.TAB);
      seat.see("Not recorded. 3 July 2004 has not come yet.");
      assertEquals("3 July 2004", dayText(seat, "review-day"));
      day(seat, "review-day", "31 June 2004");
      seat.driver().press(KeyCode.TAB);
      seat.see("Not recorded. There is no 31 June.");
      assertEquals("31 June 2004", dayText(seat, "review-day"));
      assertEquals(Optional.empty(), year(seat, OTHER).reviewDay());
    }
  }

  @Test
  void aDraftThatIsFoundIsOfferedAndRecordedWhenAsked() {
    var bench = new Bench(folder);
    try (var seat = Seat.at(fx, bench)) {
      round(seat);
      seat.workbench()
          .keepDraft(OTHER, DraftPlace.review(ReviewPart.PRIORITIES), "Fewer late reviews")
          .join();
      show(seat, OTHER);
      seat.see("draft by Ann Archer");
      fire(seat, "Record priorities for improvement");
      until(
          seat,
          () -> year(seat, OTHER).written(ReviewPart.PRIORITIES).equals("Fewer late reviews"));
      assertEquals(List.of(), seat.workbench().queries().drafts().join());
    }
  }

  @Test
  void theFullReviewAndTheFoldedPart() {
    try (var seat = open(OTHER)) {
      say(seat, OTHER, review());
      seat.see("Adoption is quick.");
      assertFalse(shows(seat, "Improvement plan"));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "year-review"));
      seat.driver().click(seat.driver().byId("zero-fold"));
      seat.see("Improvement plan");
    }
  }

  @Test
  void aPlanIsRecordedWhenAskedAndARefusedOneStaysAsTyped() {
    try (var seat = open(ZERO)) {
      seat.see("Improvement plan");
      write(seat, "plan-aims", "Every child has a social worker.");
      seat.see("draft kept");
      fire(seat, "Record the improvement plan");
      seat.see("Not recorded. Give the plan a title.");
      write(seat, "plan-title", "Getting better");
      day(seat, "plan-agreed", "3 July 2004");
      fire(seat, "Record the improvement plan");
      seat.see("Not recorded. 3 July 2004 has not come yet.");
      Screens.take(seat.driver(), "year-zero-refused");
      assertEquals("Getting better", text(seat, "plan-title"));
      day(seat, "plan-agreed", "3 May 2004");
      fire(seat, "Record the improvement plan");
      var plan =
          new ImprovementPlan(
              "Getting better", LocalDate.of(2004, 5, 3), "Every child has a social worker.");
      until(seat, () -> year(seat, ZERO).planAgreed().equals(Optional.of(plan)));
      seat.see("Take it back");
      fire(seat, "Take back the improvement plan");
      until(seat, () -> year(seat, ZERO).planAgreed().isEmpty());
    }
  }

  @Test
  void aFormThatIsLeftIsKeptAsADraftAndOfferedAgain() {
    try (var seat = open(ZERO)) {
      write(seat, "rise-statement", "Two inspections agree.");
      seat.driver().click(seat.driver().byId("menu-councils"));
      seat.settle();
      assertEquals(Optional.empty(), year(seat, ZERO).riseStatement());
      show(seat, ZERO);
      seat.see("draft by Ann Archer");
      assertEquals("Two inspections agree.", text(seat, "rise-statement"));
    }
  }

  @Test
  void whatIsTypedBelongsToNowAndIsNotShownInThePast() {
    try (var seat = open(ZERO)) {
      write(seat, "plan-aims", "Every child has a social worker.");
      fire(seat, "Record the improvement plan");
      seat.see("Not recorded. Give the plan a title.");
      asAt(seat, LocalDate.of(2004, 6, 30));
      seat.see("As it stood on 30 June 2004");
      assertFalse(seat.driver().shows("Every child has a social worker."));
      assertFalse(shows(seat, "Not recorded. Give the plan a title."));
      fire(seat, "Back to now");
      seat.see("draft by Ann Archer");
      assertEquals("Every child has a social worker.", text(seat, "plan-aims"));
    }
  }

  @Test
  void progressIsAssessedWithItsGroundsAndItems() {
    try (var seat = open(ZERO)) {
      evidence(seat);
      seat.see("Returns of June");
      click(seat, "progress-capacity-yes");
      click(seat, "progress-capability-no");
      write(seat, "progress-grounds", "Returns came in time.");
      click(seat, "progress-fair");
      fire(seat, "Record the assessment of progress");
      var said =
          new ProgressAssessment(true, false, "Returns came in time.", new TreeSet<>(Set.of(FAIR)));
      until(seat, () -> year(seat, ZERO).assessment().equals(Optional.of(said)));
    }
  }

  @Test
  void onlyItemsThatCountAndAreExtremelyRobustCanBeNamedForARise() {
    try (var seat = open(ZERO)) {
      evidence(seat);
      seat.see("The council may not rise from zero stars: no statement is recorded.");
      assertTrue(isClosed(seat, "rise-fair"));
      assertFalse(isClosed(seat, "rise-strong"));
      seat.see("cannot be named: it is weighed fair, not extremely robust");
      write(seat, "rise-statement", "Two inspections agree.");
      click(seat, "rise-strong");
      fire(seat, "Record the statement for a rise");
      seat.see("The statement that stands satisfies the rule: the council may rise");
      var said = new RiseStatement("Two inspections agree.", new TreeSet<>(Set.of(STRONG)));
      assertEquals(Optional.of(said), year(seat, ZERO).riseStatement());
      say(seat, ZERO, List.of(item(STRONG, "Inspection of May", Weight.ROBUST)));
      seat.see("“Inspection of May” is weighed robust, not extremely robust.");
      assertFalse(isClosed(seat, "rise-strong"));
    }
  }

  @Test
  void theZeroStarPartInPictures() {
    try (var seat = open(ZERO)) {
      evidence(seat);
      say(
          seat,
          ZERO,
          List.of(
              new Act.PlanAgreed(
                  Optional.of(
                      new ImprovementPlan(
                          "Getting better",
                          LocalDate.of(2004, 5, 3),
                          "Every child looked after has a named social worker by September."))),
              new Act.ProgressAssessed(
                  Optional.of(
                      new ProgressAssessment(
                          true,
                          false,
                          "The returns came in time; posts are still empty.",
                          new TreeSet<>(Set.of(FAIR)))))));
      seat.see("Returns of June");
      toPart(seat, "plan");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "year-zero"));
      toPart(seat, "rise");
      Screens.take(seat.driver(), "year-rise");
      FxTest.run(() -> fx.theme().setZoom(200));
      toPart(seat, "rise");
      Screens.take(seat.driver(), "year-rise-200");
    }
  }

  @Test
  void aReaderSeesTheYearAndChangesNothing() {
    var bench = new Bench(folder);
    try (var seat = Seat.at(fx, bench)) {
      round(seat);
      evidence(seat);
      say(seat, ZERO, review());
    }
    bench.settings().put("person.role", "reader");
    try (var seat = Seat.at(fx, bench)) {
      show(seat, ZERO);
      seat.see("Adoption is quick.");
      seat.see("no plan is recorded");
      assertFalse(isEditable(seat, "review-children-strengths"));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "year-reader"));
    }
  }

  private Seat open(CaseId id) {
    var seat = Seat.at(fx, folder);
    round(seat);
    show(seat, id);
    return seat;
  }

  private static void round(Seat seat) {
    var opening =
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            new RoundId("2003-11"),
            "recovered-2002",
            LocalDate.of(2004, 7, 31),
            Optional.empty());
    done(seat, opening);
    seat.settle();
  }

  private static void show(Seat seat, CaseId id) {
    FxTest.run(() -> seat.shell().openCase(id));
    seat.see("History");
    seat.settle();
    var tab =
        seat.driver().all(ToggleButton.class).stream()
            .filter(it -> "Year".equals(it.getText()))
            .findFirst()
            .orElseThrow();
    seat.driver().click(tab);
    seat.see("Annual review");
  }

  private static CaseYear year(Seat seat, CaseId id) {
    CaseView view = seat.workbench().queries().caseView(id).join().orElseThrow();
    return view.state().year();
  }

  /// Writes at the end of a field, as a person does.
  private static void write(Seat seat, String field, String words) {
    FxTest.run(() -> {
      var input = input(seat, field);
      input.requestFocus();
      input.appendText(words);
    });
    seat.driver().settle();
  }

  private static void day(Seat seat, String field, String words) {
    FxTest.run(() -> {
      var picker = (DatePicker) seat.driver().byId(field);
      picker.requestFocus();
      picker.getEditor().setText(words);
    });
    seat.driver().settle();
  }

  private static void asAt(Seat seat, LocalDate day) {
    FxTest.run(() -> ((DatePicker) seat.driver().byId("as-at")).setValue(day));
    seat.driver().settle();
  }

  private static String dayText(Seat seat, String field) {
    return FxTest.call(() -> ((DatePicker) seat.driver().byId(field)).getEditor().getText());
  }

  private static String text(Seat seat, String field) {
    return FxTest.call(() -> input(seat, field).getText());
  }

  private static boolean isEditable(Seat seat, String field) {
    return FxTest.call(() -> input(seat, field).isEditable());
  }

  private static TextInputControl input(Seat seat, String field) {
    return (TextInputControl) seat.driver().byId(field);
  }

  private static boolean isClosed(Seat seat, String box) {
    return FxTest.call(() -> ((CheckBox) seat.driver().byId(box)).isDisabled());
  }

  private static void click(Seat seat, String id) {
    toPart(seat, id);
    FxTest.run(() -> ((ButtonBase) seat.driver().byId(id)).fire());
    seat.driver().settle();
  }

  private static void fire(Seat seat, String name) {
    FxTest.run(() -> ((ButtonBase) seat.driver().named(name)).fire());
    seat.driver().settle();
  }

  private static boolean shows(Seat seat, String words) {
    return seat.driver().all(Labeled.class).stream()
        .anyMatch(it -> words.equals(it.getText()) && isShown(it));
  }

  private static boolean isShown(Node node) {
    for (Node it = node; it != null; it = it.getParent()) if (!it.isVisible()) return false;
    return true;
  }

  /// Scrolls the page so that a part can be seen.
  private static void toPart(Seat seat, String id) {
    FxTest.run(() -> {
      Node node = seat.driver().byId(id);
      var scroll = (ScrollPane) seat.driver().scene().lookup(".case-scroll");
      var content = scroll.getContent();
      var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
      double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(room <= 0 ? 0 : Math.clamp((place.getMinY() - 40) / room, 0, 1));
    });
    seat.driver().settle();
  }

  private static void until(Seat seat, BooleanSupplier so) {
    for (int frame = 0; frame < 300; frame++) {
      if (so.getAsBoolean()) return;
      seat.settle();
    }
    throw new AssertionError("it never came to be");
  }
}
