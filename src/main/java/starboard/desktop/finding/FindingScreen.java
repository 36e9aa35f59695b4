package starboard.desktop.finding;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.EvidenceIndex.Hit;
import starboard.application.EvidenceIndex.Hits;
import starboard.casework.CaseId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Shortcut;
import starboard.evidence.EvidenceId;

/// All evidence of all rounds, searched by its words as they are typed.
public final class FindingScreen implements Screen {
  private static final Duration PATIENCE = Duration.millis(500);

  private final FindingModel model;
  private final SearchField field = new SearchField("Words in the evidence of all rounds");
  private final Label told = new Label();
  private final HitList list;
  private final StackPane results = new StackPane();
  private final VBox view = new VBox();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// @param open opens a case at an item of its evidence
  public FindingScreen(Office office, BiConsumer<CaseId, EvidenceId> open) {
    model = new FindingModel(office.workbench().search());
    list = new HitList((Hit it) -> open.accept(it.id(), it.item()));
    field.setId("find-evidence");
    field.textProperty().bindBidirectional(model.typedProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    told.setId("evidence-told");
    told.getStyleClass().add(Looks.QUIET);
    var title = new Label("Evidence");
    title.getStyleClass().add(Looks.TITLE);
    var line = new FlowPane(field, told);
    line.getStyleClass().add("line");
    VBox.setVgrow(results, Priority.ALWAYS);
    view.getChildren().addAll(title, line, results);
    view.getStyleClass().addAll(Looks.PAGE, "finding-screen");
    patience.setOnFinished(_ -> tell());
    model.findingProperty().subscribe(this::show);
    model
        .askingProperty()
        .subscribe(it -> {
          if (it) patience.playFromStart();
          else patience.stop();
          tell();
        });
  }

  /// Searches for these words, as if they had been typed.
  public void look(String words) {
    field.setText(words);
  }

  @Override
  public String title() {
    return "Evidence";
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, this::focus);
  }

  @Override
  public void entered() {
    model.ask();
    focus();
  }

  @Override
  public void left() {
    model.forget();
  }

  private void focus() {
    field.requestFocus();
    field.end();
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) return;
    if (list.hear(event)) event.consume();
  }

  private void show(Finding finding) {
    switch (finding) {
      case Finding.Nothing() ->
          instead(
              new EmptyState(
                  Feather.SEARCH,
                  "Search the evidence of all rounds",
                  "Type words of a title, a summary, a passage, a reference, a file name or a"
                      + " council. An item is found when it has all of them; the last may be the"
                      + " beginning of a word."));
      case Finding.Found(var typed, var hits) when hits.first().isEmpty() ->
          instead(
              new EmptyState(
                  Feather.INBOX,
                  "Nothing found",
                  "No item of evidence in any round has “%s”. Try fewer words, or the beginning of"
                          .formatted(typed)
                      + " one."));
      case Finding.Found(var _, var hits) -> {
        list.show(hits);
        results.getChildren().setAll(list);
      }
      case Finding.Failed(var why) ->
          instead(
              new EmptyState(Feather.ALERT_TRIANGLE, "The evidence cannot be searched", why)
                  .with("Try again", model::ask));
    }
    tell();
  }

  private void instead(EmptyState state) {
    list.show(Hits.NONE);
    results.getChildren().setAll(state);
  }

  private void tell() {
    boolean slow = model.askingProperty().get() && isPatienceOver();
    told.setText(slow ? "reading the evidence …" : words(model.findingProperty().get()));
    field.setAccessibleHelp(told.getText());
  }

  private boolean isPatienceOver() {
    return patience.getStatus() != PauseTransition.Status.RUNNING;
  }

  private static String words(Finding finding) {
    return switch (finding) {
      case Finding.Nothing() -> "";
      case Finding.Failed _ -> "";
      case Finding.Found found -> found.words();
    };
  }
}
