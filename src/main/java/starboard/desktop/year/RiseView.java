package starboard.desktop.year;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.casework.Evidence;
import starboard.casework.EvidenceRegister;
import starboard.casework.RiseGround;
import starboard.desktop.frame.ItemChoice;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.prose.ProseWords;

/// The statement without which a council does not rise from zero stars, and whether the one that
/// stands is enough.
final class RiseView extends VBox {
  private final YearField field;
  private final ProseArea statement =
      new ProseArea(
          "Statement for a rise from zero stars", "Why is the evidence extremely robust?");
  private final ItemChoice items = new ItemChoice("rise", this::typed);
  private final Label verdict = Nodes.wrapped("", "verdict");
  private final FormPart part;
  private EvidenceRegister register = EvidenceRegister.NONE;
  private boolean filling;

  RiseView(FormDesk desk, Moments moments) {
    field =
        new YearField(
            desk,
            DraftPlace.RISE,
            RiseTyped::meaning,
            year -> year.rise().map(it -> it.map(said -> RiseTyped.of(said).text()).orElse("")));
    statement.setId("rise-statement");
    statement.grow();
    statement.textProperty().subscribe((_, _) -> typed());
    verdict.setId("rise-verdict");
    part =
        new FormPart(
            new ProseWords(
                "rise",
                "Statement for a rise from zero stars",
                "",
                "the statement for a rise",
                "the statement for a rise",
                "no statement is recorded"),
            "A council rises from zero stars only on a statement that the evidence is extremely"
                + " robust, naming it.",
            field,
            this::words,
            moments,
            new FormRow("Statement", statement, ""),
            Nodes.wrapped("Evidence it names", Looks.STRONG),
            items);
    getStyleClass().add("apart");
    getChildren().addAll(part, verdict);
    field.model().textProperty().subscribe(this::fill);
  }

  YearField field() {
    return field;
  }

  /// The items to choose from, and what the rule says now.
  void offer(CaseView view) {
    register = view.state().evidence();
    items.offer(register.items(), it -> RiseGround.whyNot(it, view.round()));
    var reading = RiseReading.of(view.state(), view.round());
    Nodes.show(verdict, LastStars.isZero(view) ? reading.words() : "");
    verdict.getStyleClass().removeAll("justified", "open");
    verdict.getStyleClass().add(reading.justified() ? "justified" : "open");
  }

  void setEditable(boolean editable) {
    part.setEditable(editable);
  }

  private String words(String text) {
    var said = RiseTyped.read(text);
    var named =
        said.items().stream()
            .flatMap(it -> register.find(it).stream())
            .map(RiseView::title)
            .collect(Collectors.joining(", "));
    return said.statement() + (named.isEmpty() ? "" : "\nIt names " + named + ".");
  }

  private static String title(Evidence item) {
    return "“" + item.shown().title() + "”";
  }

  private RiseTyped shown() {
    return new RiseTyped(statement.getText(), items.chosen());
  }

  private void typed() {
    if (!filling) field.model().textProperty().set(shown().text());
  }

  private void fill(String text) {
    if (text.equals(shown().text())) return;
    filling = true;
    var typed = RiseTyped.read(text);
    statement.setText(typed.statement());
    items.choose(typed.items());
    filling = false;
  }
}
