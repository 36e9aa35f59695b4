package starboard.desktop.refresh;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.Baseline;
import starboard.application.EffectList;
import starboard.casework.CouncilId;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.EffectWords;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.CouncilTable;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;

/// What the new values alone change, a row a council.
final class EffectsView extends VBox {
  private final ComboBox<Against> against = new ComboBox<>();
  private final CheckBox moving = new CheckBox("Only those that move");
  private final Label count = new Label();
  private final Button copy = new Button("Copy as text", Icons.of(Feather.COPY));
  private final CouncilTable<Effect> table;
  private Optional<EffectList> shown = Optional.empty();
  private boolean filling;

  /// @param ask told against what the effect is wanted
  EffectsView(Consumer<CouncilId> open, Consumer<Baseline> ask) {
    getStyleClass().add("refresh-part");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    table =
        new CouncilTable<Effect>("Effects", em, Effect::council, open)
            .words("Council", 10, it -> it.council().name())
            .stars("Before", 4.7, it -> it.before().stars())
            .stars("After", 4.7, it -> it.after().stars())
            .words("Gained", 16, it -> EffectWords.limits(it.gained()))
            .words("Lifted", 10, it -> EffectWords.limits(it.lifted()))
            .words("Judgements", 23.5, EffectsView::judgements);
    table.setId("effects");
    setVgrow(table, Priority.ALWAYS);
    against.setId("effects-against");
    against.setAccessibleText("Compared with");
    against.setConverter(new Chosen<>(Against::words));
    against
        .valueProperty()
        .subscribe((_, it) -> {
          if (!filling && it != null) ask.accept(it.baseline());
        });
    moving.setId("effects-moving");
    moving.setSelected(true);
    moving.setOnAction(_ -> fill());
    copy.setOnAction(_ -> copy());
    copy.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add(Looks.QUIET);
    count.setMinWidth(Region.USE_PREF_SIZE);
    var bar = new FlowPane(new Label("Compared with"), against, moving, copy, count);
    bar.getStyleClass().add("bar");
    var held =
        new Label(
            "Judgements, rule book, key indicators and exemptions are held. An indicator without a"
                + " new value keeps its old one.");
    held.setWrapText(true);
    held.setMinHeight(Region.USE_PREF_SIZE);
    held.getStyleClass().add(Looks.QUIET);
    getChildren().addAll(held, bar, table, em);
    startAnew();
  }

  /// Against what the effect is shown.
  Baseline baseline() {
    return against.getValue() == null ? new Baseline.LastRound() : against.getValue().baseline();
  }

  /// Another round is shown: the comparison begins with the round before it.
  void startAnew() {
    filling = true;
    against.setValue(null);
    filling = false;
    shown = Optional.empty();
    table.getItems().clear();
    table.setPlaceholder(new EmptyState(Feather.BAR_CHART_2, "Reading the values", ""));
  }

  void show(EffectList list) {
    shown = Optional.of(list);
    var choices = Against.of(list);
    filling = true;
    against.getItems().setAll(choices);
    choices.stream()
        .filter(it -> it.baseline().equals(list.baseline()))
        .findFirst()
        .ifPresent(against::setValue);
    filling = false;
    fill();
  }

  private void fill() {
    if (shown.isEmpty()) return;
    var list = shown.get();
    table.setPlaceholder(nothing(list));
    var rows = rows(list);
    table.show(rows);
    copy.setDisable(rows.isEmpty());
    count.setText(list.values() == 0 ? "" : count(list, rows));
  }

  private static String count(EffectList list, List<Effect> rows) {
    long stars = rows.stream().filter(Effect::starMoves).count();
    return "%d of %d councils, %d %s"
        .formatted(
            rows.size(), list.effects().size(), stars, stars == 1 ? "star moves" : "stars move");
  }

  private List<Effect> rows(EffectList list) {
    if (list.values() == 0) return List.of();
    return moving.isSelected() ? list.moving() : list.effects();
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(
        table.getItems().stream()
            .map(EffectWords::line)
            .collect(Collectors.joining("\n", "", "\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static Node nothing(EffectList list) {
    return list.values() == 0
        ? new EmptyState(
            Feather.BAR_CHART_2,
            "No values were loaded",
            "Load the indicators of round "
                + list.round().id()
                + "; what they alone change will stand here.")
        : new EmptyState(
            Feather.CHECK_CIRCLE,
            "The new values move nothing",
            "No limit is gained or lifted, no judgement is above its limit, and every star stays.");
  }

  private static String judgements(Effect effect) {
    return effect.judgements().stream()
        .map(EffectWords::judgement)
        .collect(Collectors.joining(" "));
  }
}
