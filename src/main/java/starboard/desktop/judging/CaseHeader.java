package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.casework.CaseStage;
import starboard.casework.UndoLine;
import starboard.casework.determination.CaseStep;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.kit.Tag;

/// Which council it is, how it stood before, how far it is, and what can be done on the whole case.
final class CaseHeader {
  private final CaseModel model;
  private final HBox top = new HBox();
  private final VBox rest = new VBox();
  private final Label name = Nodes.wrapped("", Looks.TITLE);
  private final Label where = Nodes.wrapped("", Looks.QUIET);
  private final EarlierStars earlier = new EarlierStars();
  private final Label stage = Nodes.wrapped("", Looks.QUIET);
  private final Tag conflict = new Tag(Tag.Tone.BAD, "in conflict", Feather.ALERT_TRIANGLE);
  private final Button previous;
  private final Button next;
  private final Button undo;
  private final Button redo;
  private final ToggleButton whatIf = new ToggleButton("What-if");

  /// What the buttons do.
  interface Acts {
    void previous();

    void next();

    void undo();

    void redo();

    void whatIf();

    /// Shows the case as it stood at the end of a day, or as it stands.
    void asAt(Optional<LocalDate> day);
  }

  CaseHeader(CaseModel model, Acts acts) {
    this.model = model;
    previous = Nodes.icon(Feather.CHEVRON_LEFT, "Previous council", acts::previous);
    next = Nodes.icon(Feather.CHEVRON_RIGHT, "Next council", acts::next);
    undo = Nodes.icon(Feather.ROTATE_CCW, "Undo", acts::undo);
    redo = Nodes.icon(Feather.ROTATE_CW, "Redo", acts::redo);
    whatIf.setTooltip(
        new Tooltip("%s (%s)".formatted(Shortcut.WHAT_IF.does(), Shortcut.WHAT_IF.words())));
    whatIf.setOnAction(_ -> {
      acts.whatIf();
      whatIf.setSelected(model.isWhatIf());
    });
    whatIf.setMinWidth(Region.USE_PREF_SIZE);
    var buttons = new HBox(previous, next, undo, redo, whatIf);
    buttons.getStyleClass().add("buttons");
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    var title = new FlowPane(name, where);
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    name.maxWidthProperty().bind(title.widthProperty());
    where.maxWidthProperty().bind(title.widthProperty());
    HBox.setHgrow(title, Priority.ALWAYS);
    var facts = new FlowPane(earlier, conflict, stage, new AsAtField(model, acts));
    facts.getStyleClass().add("facts");
    facts.setMinWidth(0);
    stage.maxWidthProperty().bind(facts.widthProperty());
    top.getChildren().addAll(title, buttons);
    top.getStyleClass().add("case-header");
    rest.getChildren().addAll(facts, new CaseLine(model));
    rest.getStyleClass().add("case-header");
    model.viewProperty().subscribe(it -> it.ifPresent(this::show));
    model
        .whatIfProperty()
        .subscribe(it -> {
          whatIf.setSelected(it);
          model.viewProperty().get().ifPresent(this::show);
        });
  }

  /// The name of the council, with what can be done on the whole case.
  Region top() {
    return top;
  }

  /// How the council stood before, how far the case is, and what was said last.
  Region rest() {
    return rest;
  }

  private void show(CaseView view) {
    name.setText(view.council().name());
    where.setText(view.council().type().title() + " · " + view.council().region().title());
    earlier.show(view);
    stage.setText(stage(view));
    Nodes.present(conflict, view.stage() == CaseStage.IN_CONFLICT);
    boolean recording = !whatIf.isSelected() && !model.isAsAt() && !over(view);
    var nothing = over(view) ? "The case is locked: nothing to " : "There is nothing of yours to ";
    offer(undo, nothing + "undo", Shortcut.UNDO, view.undo().nextUndo().filter(_ -> recording));
    offer(redo, nothing + "redo", Shortcut.REDO, view.undo().nextRedo().filter(_ -> recording));
  }

  /// What is determined or published is opened again or changed within the year, never undone.
  private static boolean over(CaseView view) {
    return !view.state().deliberation().step(view.round()).before(CaseStep.DETERMINED);
  }

  /// Shows which councils are beside this one.
  void show(Neighbours.Beside beside) {
    offer(previous, Shortcut.PREVIOUS_COUNCIL, beside.before());
    offer(next, Shortcut.NEXT_COUNCIL, beside.after());
  }

  private static void offer(
      Button button, String nothing, Shortcut shortcut, Optional<UndoLine.Step> step) {
    button.setDisable(step.isEmpty());
    Nodes.name(
        button,
        step.map(
                it -> "%s %s (%s)".formatted(shortcut.does(), UndoWords.step(it), shortcut.words()))
            .orElse(nothing));
  }

  private static void offer(
      Button button, Shortcut shortcut, Optional<Neighbours.Neighbour> council) {
    button.setDisable(council.isEmpty());
    Nodes.name(
        button,
        shortcut.does()
            + council.map(it -> ": " + it.name()).orElse("")
            + " ("
            + shortcut.words()
            + ")");
  }

  private static String stage(CaseView view) {
    // The steps below say how far a case is; these stages they do not know.
    var lead =
        switch (view.stage()) {
          case NOT_STARTED, TO_CONFIRM -> view.stage().word() + ", ";
          case IN_PREPARATION,
              PROVISIONAL,
              IN_CONFLICT,
              MODERATION,
              WITH_COUNCIL,
              READY,
              DETERMINED,
              PUBLISHED ->
              "";
        };
    return "%s%s · round %s".formatted(lead, progress(view), view.round().id());
  }

  /// How many judgements are made, and in a refresh how many of them are confirmed.
  private static String progress(CaseView view) {
    var made = view.state().grades().count();
    int carried = view.state().toConfirm().size();
    var judged = made == 4 ? "all four judgements made" : made + " of 4 judgements made";
    return carried == 0 ? judged : "%s, %d of 4 confirmed".formatted(judged, made - carried);
  }
}
