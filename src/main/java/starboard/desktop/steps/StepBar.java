package starboard.desktop.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Refusal;
import starboard.casework.Register;
import starboard.casework.determination.CaseStep;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// Under the heading of a case: its steps, the button that moves it on, the way back, to whom it is
/// given. What the person may not do is grey, and the reason stands below, on a line that is kept
/// for it: nothing moves when the last judgement is made.
public final class StepBar extends VBox {
  private final Office office;
  private final StepLine line = new StepLine();
  private final Button next = Nodes.small("", this::next);
  private final MenuButton back = new MenuButton("Send back");
  private final Button reopen = Nodes.small("Open again …", this::reopen);
  private final Button inYear = Nodes.small("Change within the year …", this::changeInYear);
  private final Button inYearBack = Nodes.small("Take that change back …", this::takeInYearBack);
  private final Button assign = Nodes.small("Give …", this::assign);
  private final Label given = new Label();
  private final Label due = new Label();
  private final FlowPane facts = new FlowPane();
  private final Label why = Nodes.wrapped(" ", Looks.QUIET, Looks.SMALL, "why");
  private final OutcomeNotices notices;
  private final Latest asking = new Latest();
  private Optional<CaseView> shown = Optional.empty();

  public StepBar(Office office, Moments moments) {
    this.office = office;
    notices = new OutcomeNotices(moments);
    getStyleClass().add("step-bar");
    next.getStyleClass().add(Looks.MAIN_BUTTON);
    next.setId("step-next");
    back.setId("step-back");
    back.getStyleClass().add("small-button");
    back.setMinWidth(USE_PREF_SIZE);
    reopen.setId("step-reopen");
    inYear.setId("step-in-year");
    inYearBack.setId("step-in-year-back");
    inYearBack.setAccessibleText("Take the change within the year back");
    assign.setId("step-assign");
    assign.setAccessibleText("Give the case to an inspector");
    why.setId("step-why");
    for (var label : List.of(given, due)) {
      label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
      label.setMinWidth(USE_PREF_SIZE);
    }
    var buttons = new HBox(next, back, reopen, inYear, inYearBack, assign);
    buttons.getStyleClass().add("buttons");
    buttons.setMinWidth(USE_PREF_SIZE);
    line.setMinWidth(0);
    HBox.setHgrow(line, Priority.ALWAYS);
    var bar = new HBox(line, buttons);
    bar.getStyleClass().add("bar");
    facts.getChildren().addAll(due, given);
    facts.getStyleClass().add("facts");
    getChildren().addAll(bar, facts, why, notices);
  }

  /// Shows a case; one that is shown as it stood, or only tried, is moved nowhere.
  ///
  /// @param still whether it cannot be moved now
  public void show(CaseView view, boolean still) {
    shown = Optional.of(view);
    var present = Moves.present(view);
    var locked = present == CaseStep.DETERMINED;
    line.show(present);
    notices.show(view);
    next.setText(present.next().map(Moves::does).orElse(""));
    Nodes.present(next, !still && present.before(CaseStep.DETERMINED));
    Nodes.present(back, !still && !Moves.back(view).isEmpty() && !locked);
    Nodes.present(reopen, !still && locked);
    Nodes.present(inYear, !still && (locked || present == CaseStep.PUBLISHED));
    Nodes.present(
        inYearBack, !still && view.state().deliberation().outcome().changed().isPresent());
    Nodes.present(assign, !still && present.before(CaseStep.DETERMINED));
    Nodes.show(due, due(view));
    Nodes.show(
        given, view.state().deliberation().assigned().map(it -> "given to " + it).orElse(""));
    Nodes.present(facts, due.isVisible() || given.isVisible());
    if (still) say(List.of());
    else
      asking.await(
          Offers.of(office.workbench().commands(), view, today()),
          this::offer,
          it -> say(List.of(Trouble.of(it).words())));
  }

  private void offer(Offers offers) {
    shown.ifPresent(view -> {
      var reasons = new ArrayList<String>();
      var on = Moves.next(view).flatMap(it -> Optional.ofNullable(offers.moves().get(it)));
      grey(next, on, "Cannot go on", reasons);
      back.getItems().setAll(Moves.back(view).stream().map(it -> item(it, offers)).toList());
      var backs = back.getItems().stream().allMatch(MenuItem::isDisable);
      back.setDisable(backs);
      var first = Moves.back(view).stream().findFirst();
      var whyNot = first.flatMap(it -> Optional.ofNullable(offers.moves().get(it)));
      back.setAccessibleHelp(backs ? whyNot.map(Refusal::words).orElse("") : "");
      grey(reopen, whyNot, "Cannot be opened again", reasons);
      grey(inYear, offers.inYear(), "Cannot change within the year", reasons);
      grey(inYearBack, offers.inYearBack(), "Cannot be taken back", new ArrayList<>());
      grey(assign, offers.assign(), "Cannot be given to another", new ArrayList<>());
      say(reasons);
    });
  }

  /// A blank where there is nothing to say: a line without letters would be less high.
  private void say(List<String> reasons) {
    why.setText(reasons.isEmpty() ? " " : String.join("\n", reasons));
  }

  private static void grey(
      Button button, Optional<Refusal> refusal, String lead, List<String> reasons) {
    button.setDisable(refusal.isPresent());
    var words = refusal.map(Refusal::words).orElse("");
    button.setAccessibleHelp(words);
    if (button.isVisible() && refusal.isPresent()) reasons.add(lead + ". " + words);
  }

  private MenuItem item(CaseStep to, Offers offers) {
    var refusal = Optional.ofNullable(offers.moves().get(to));
    var item =
        new MenuItem(
            "to %s …".formatted(to.word()) + refusal.map(it -> " (" + it.words() + ")").orElse(""));
    item.setDisable(refusal.isPresent());
    item.setOnAction(_ -> shown.ifPresent(view -> MoveSheet.back(office, view, List.of(to))));
    return item;
  }

  private String due(CaseView view) {
    if (Moves.present(view) != CaseStep.WITH_COUNCIL) return "";
    return view.state()
        .deliberation()
        .moved()
        .due()
        .map(it -> DaysLeft.words(today(), it))
        .orElse("");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE);
  }

  /// Presses the button that moves the case on, where it can be pressed.
  public void moveOn() {
    press(next);
  }

  /// Sends the case back or, when it is determined, opens it again, where that can be done.
  public void sendBack() {
    if (reopen.isVisible()) press(reopen);
    else if (back.isVisible() && !back.isDisabled()) {
      back.requestFocus();
      back.show();
    }
  }

  /// One that is grey does nothing. Else the focus leaves where it is for a moment, so that what is
  /// typed there is recorded before the case moves on.
  private static void press(Button button) {
    if (!button.isVisible() || button.isDisabled()) return;
    var typing = button.getScene().getFocusOwner();
    button.requestFocus();
    if (typing != null) Nodes.focus(typing);
    button.fire();
  }

  private void next() {
    shown.ifPresent(view -> {
      if (Moves.present(view) == CaseStep.READY)
        office.navigator().determination(view.state().id());
      Moves.next(view)
          .ifPresent(to -> {
            if (to == CaseStep.WITH_COUNCIL) MoveSheet.toCouncil(office, view);
            else if (to == CaseStep.READY && Moves.early(view, today()))
              MoveSheet.early(office, view);
            else
              Doing.of(office)
                  .execute(
                      Moves.move(view, to, "", Optional.empty()),
                      () -> {},
                      it -> say(List.of(it.words())));
          });
    });
  }

  private void reopen() {
    shown.ifPresent(it -> MoveSheet.reopen(office, it));
  }

  private void changeInYear() {
    shown.ifPresent(it -> InYearSheet.show(office, it));
  }

  private void takeInYearBack() {
    shown.ifPresent(it -> InYearBackSheet.show(office, it));
  }

  private void assign() {
    shown.ifPresent(it -> AssignSheet.show(office, it));
  }
}
