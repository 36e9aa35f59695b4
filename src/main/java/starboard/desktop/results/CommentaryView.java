package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Columns;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.results.Results;
import starboard.results.chart.Behind;
import starboard.results.commentary.Remark;
import starboard.results.commentary.TypedText;
import starboard.results.commentary.Verdict;

/// The commentary: the sentences that the data gives, and beside them a text that is typed or
/// pasted, each number of it checked against the data.
final class CommentaryView extends VBox {
  /// The least width of a half, in em.
  private static final double LEAST = 27;

  private final VBox sentences = new VBox();
  private final Button copy = Nodes.button("Copy all sentences", this::copy);
  private final TextArea typed = new TextArea();
  private final Label summary = Nodes.wrapped("", Looks.QUIET);
  private final VBox verdicts = new VBox();
  private final Latest checking = new Latest();
  private final Consumer<Behind> open;
  private Optional<Results> results = Optional.empty();
  private List<Remark> remarks = List.of();

  /// @param open told what is behind a number
  CommentaryView(Consumer<Behind> open) {
    this.open = open;
    getStyleClass().add("commentary-view");
    VBox.setVgrow(this, Priority.ALWAYS);
    typed.setId("commentary-typed");
    typed.setWrapText(true);
    typed.setPromptText("Type or paste a text. Each number in it is checked against the data.");
    typed.setAccessibleText("Text whose numbers are checked");
    typed.textProperty().subscribe((_, _) -> check());
    summary.setId("commentary-summary");
    copy.setId("commentary-copy");
    var halves =
        new Columns(
            LEAST,
            half("Computed from the data", sentences, new FlowPane(copy)),
            half("Check a text", typed, summary, verdicts));
    var scroll = new PageScroll("Commentary", halves);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  private static Node half(String title, Node... parts) {
    var heading = new Label(title);
    heading.getStyleClass().add(Looks.HEADING);
    var card = new VBox(heading);
    card.getChildren().addAll(parts);
    card.getStyleClass().addAll(Looks.CARD, "half");
    for (var it : parts) it.getStyleClass().add("part");
    return card;
  }

  void show(ResultsShown next) {
    results = Optional.of(next.results());
    Nodes.present(copy, !next.remarks().isEmpty());
    if (!remarks.equals(next.remarks()) || sentences.getChildren().isEmpty()) {
      remarks = next.remarks();
      sentences.getChildren().setAll(remarks.stream().map(it -> VerdictLine.of(it, open)).toList());
      if (remarks.isEmpty())
        sentences
            .getChildren()
            .add(
                Nodes.wrapped("No council is rated yet, so there is nothing to say.", Looks.QUIET));
    }
    check();
  }

  private void check() {
    if (results.isEmpty()) return;
    var data = results.get();
    var text = typed.getText();
    checking.await(
        CompletableFuture.supplyAsync(() -> TypedText.check(data, text)),
        this::found,
        fault -> summary.setText("The text could not be checked: " + fault.getMessage()));
  }

  private void found(List<Verdict> found) {
    summary.setText(words(found));
    verdicts.getChildren().setAll(found.stream().map(it -> VerdictLine.of(it, open)).toList());
  }

  private String words(List<Verdict> found) {
    if (typed.getText().isBlank()) return "";
    if (found.isEmpty()) return "No number that could be checked.";
    var agree = found.stream().filter(it -> it instanceof Verdict.Agrees).count();
    var disagree = found.stream().filter(it -> it instanceof Verdict.Disagrees).count();
    return "%d agree with the data, %d disagree, %d could not be checked."
        .formatted(agree, disagree, found.size() - agree - disagree);
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(remarks.stream().map(Remark::sentence).collect(Collectors.joining("\n\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
