package starboard.desktop.year;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.desktop.frame.Columns;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.FormDesk;
import starboard.evidence.EvidenceId;

/// What a council with zero stars goes through. Open where the last round gave zero stars or
/// something was recorded here; else it is folded and can be opened.
final class ZeroView extends VBox {
  private static final double LEAST = 26;

  private final PlanView plan;
  private final ReturnsView returns = new ReturnsView();
  private final ProgressView progress;
  private final RiseView rise;
  private final Label last = Nodes.wrapped("", Looks.QUIET);
  private final Button fold = Nodes.small("Show", this::turn);
  private final VBox content;

  ZeroView(FormDesk desk, Moments moments) {
    getStyleClass().addAll(Looks.CARD, "zero");
    plan = new PlanView(desk, moments);
    progress = new ProgressView(desk, moments);
    rise = new RiseView(desk, moments);
    var title = new Label("Zero stars");
    title.getStyleClass().add(Looks.HEADING);
    title.setMinWidth(USE_PREF_SIZE);
    last.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(last, Priority.ALWAYS);
    fold.setId("zero-fold");
    var head = new HBox(title, last, fold);
    head.getStyleClass().add("head");
    content = new VBox(new Columns(LEAST, plan, returns), progress, rise);
    content.getStyleClass().add("content");
    getChildren().addAll(head, content);
    open(false);
  }

  /// What is written here.
  List<YearField> fields() {
    return List.of(plan.field(), progress.field(), rise.field());
  }

  /// A return that arrived is a link from now on.
  void onOpen(Consumer<EvidenceId> action) {
    returns.onOpen(action);
  }

  /// Another case is opened.
  void opened(CaseView view) {
    var year = view.state().year();
    boolean said =
        year.planAgreed().isPresent()
            || year.assessment().isPresent()
            || year.riseStatement().isPresent();
    boolean typed = fields().stream().anyMatch(it -> it.model().isUnrecorded());
    open(LastStars.isZero(view) || said || typed);
  }

  void show(CaseView view, LocalDate today) {
    var who = LastStars.isZero(view) ? "" : " This part is for councils with zero stars.";
    last.setText(LastStars.words(view) + who);
    returns.show(view.state().evidence(), today);
    progress.offer(view);
    rise.offer(view);
  }

  void setEditable(boolean editable) {
    plan.setEditable(editable);
    progress.setEditable(editable);
    rise.setEditable(editable);
  }

  private void turn() {
    open(!content.isVisible());
  }

  private void open(boolean open) {
    Nodes.present(content, open);
    fold.setText(open ? "Hide" : "Show");
    fold.setAccessibleText(fold.getText() + " what a council with zero stars goes through");
  }
}
