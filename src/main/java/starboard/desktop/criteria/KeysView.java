package starboard.desktop.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.RoundFile;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FactList;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Nodes;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyWords;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The key indicators of a round, and the buttons that change them.
final class KeysView extends VBox {
  private final WordTable<KeyIndicator> table;
  private final Button add;
  private final List<Button> onChosen;
  private Optional<String> closed = Optional.empty();
  private IndicatorSet set = IndicatorSet.NONE;

  /// What a person can do with key indicators.
  interface Acts {
    /// Shows what is known of one.
    void open(KeyIndicator key, FactList facts);

    /// Shows the form of one, or of a new one.
    void edit(Optional<KeyIndicator> key);

    /// Takes one away, after asking.
    void remove(KeyIndicator key);
  }

  KeysView(Acts acts) {
    getStyleClass().add("part");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    table =
        new WordTable<KeyIndicator>(
                "Key indicators",
                em,
                it -> it.key() + " " + it.title(),
                it -> acts.open(it, facts(it)))
            .wrapping()
            .column("Name", 5, KeyIndicator::key)
            .column("Title", 18, KeyIndicator::title)
            .column("Fails when", 15, it -> KeyWords.condition(it, set))
            .column("Limits", 17, KeysView::limits)
            .column("Not applied under", 8.5, KeysView::number)
            .column("How sure", 6, it -> it.origin().certainty().word());
    table.setId("keys");
    table.setPlaceholder(
        new EmptyState(
            Feather.KEY, "No key indicators", "Nothing limits the judgements of the round."));
    setVgrow(table, Priority.ALWAYS);
    add = button("Add …", Feather.PLUS, () -> acts.edit(Optional.empty()));
    onChosen =
        List.of(
            button(
                "Change …",
                Feather.EDIT_2,
                () -> chosen().ifPresent(it -> acts.edit(Optional.of(it)))),
            button("Remove …", Feather.TRASH_2, () -> chosen().ifPresent(acts::remove)));
    var bar = new FlowPane();
    bar.getStyleClass().add("bar");
    bar.getChildren().add(add);
    bar.getChildren().addAll(onChosen);
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> allow());
    getChildren().addAll(em, bar, table);
  }

  /// @param closed why nothing can be changed; empty where it can
  void show(RoundFile round, Optional<String> closed) {
    set = round.criteria().indicators();
    table.show(round.criteria().keys().list());
    table.refresh();
    this.closed = closed;
    allow();
  }

  /// Only a row that can be seen as chosen is changed or removed.
  private void allow() {
    Nodes.allow(add, closed);
    var why =
        closed.or(() ->
            chosen().isPresent() ? Optional.empty() : Optional.of("Choose a key indicator first."));
    onChosen.forEach(it -> Nodes.allow(it, why));
  }

  private Optional<KeyIndicator> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private static Button button(String does, Feather icon, Runnable action) {
    var button = new Button(does, Icons.of(icon));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private FactList facts(KeyIndicator it) {
    return new FactList()
        .add("Fails when", KeyWords.condition(it, set))
        .add("Limits", limits(it))
        .add(
            "Not applied",
            it.exemptUnder().isEmpty() ? "" : "counted from fewer than " + number(it));
  }

  private static String limits(KeyIndicator it) {
    return it.service()
            .map(one -> Subject.of(one, Question.SERVING).phrase())
            .orElse("not known which service")
        + it.highest().map(Serving::word).map(grade -> " to " + grade).orElse(", grade not known");
  }

  private static String number(KeyIndicator it) {
    return it.exemptUnder().map(BigDecimal::toPlainString).orElse("–");
  }
}
