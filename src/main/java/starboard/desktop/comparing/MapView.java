package starboard.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.PointsMap;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.consistency.comparing.Comparison;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;

/// The map of points: every council at its points. Arrow keys walk, Space chooses, Enter opens the
/// case; two to six that are chosen are compared.
final class MapView extends VBox {
  private final Consumer<CaseId> open;
  private final Consumer<List<CouncilId>> compare;
  private final Label told = Nodes.wrapped("", Looks.STRONG);
  private final Label chosenWords = Nodes.wrapped("", Looks.QUIET);
  private final Button comparing = Nodes.main("Compare", this::compare);
  private final Button clear = Nodes.button("Choose none", this::clear);
  private final VBox page = new VBox();
  private final List<CaseId> chosen = new ArrayList<>();
  private Optional<PointsMap> map = Optional.empty();
  private Optional<MapRows> rows = Optional.empty();
  private MapPlaces places = new MapPlaces(List.of());
  private Optional<CaseId> here = Optional.empty();

  MapView(Consumer<CaseId> open, Consumer<List<CouncilId>> compare) {
    this.open = open;
    this.compare = compare;
    getStyleClass().add("map-view");
    setVgrow(this, Priority.ALWAYS);
    comparing.setId("map-compare");
    told.setId("map-told");
    var buttons = new FlowPane(comparing, clear, chosenWords);
    buttons.getStyleClass().add("bar");
    var scroll = new PageScroll("Map of points", page);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(told, buttons, scroll);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Shortcut.COMPARE_CHOSEN.on(this, this::compare);
  }

  /// Another round is shown.
  void startAnew() {
    chosen.clear();
    here = Optional.empty();
  }

  void show(PointsMap next) {
    var had = isInside();
    map = Optional.of(next);
    places = MapPlaces.of(next);
    chosen.removeIf(it -> next.rows().stream().noneMatch(row -> row.id().equals(it)));
    var made = new MapRows(next, places, this::made);
    rows = Optional.of(made);
    page.getChildren().setAll(made);
    for (var id : chosen) made.chip(id).setSelected(true);
    here =
        here.filter(it -> next.rows().stream().anyMatch(row -> row.id().equals(it)))
            .or(() ->
                places.steps().stream()
                    .flatMap(it -> it.rows().stream())
                    .map(PointsMap.Row::id)
                    .findFirst());
    here.ifPresent(it -> made.chip(it).setFocusTraversable(true));
    tell();
    say();
    if (had) enter();
  }

  /// The work begins at the council that was walked to last.
  void enter() {
    rows.ifPresent(made -> here.ifPresent(it -> made.chip(it).requestFocus()));
  }

  private boolean isInside() {
    return getScene() != null && getScene().getFocusOwner() instanceof CouncilChip;
  }

  private void made(CouncilChip chip) {
    chip.setOnAction(_ -> choose(chip));
    chip.focusedProperty()
        .subscribe(it -> {
          if (it) walkedTo(chip.row().id());
        });
    chip.hoverProperty()
        .subscribe(it -> {
          if (it) tell(chip.row());
          else if (chip.getScene() != null) tell();
        });
  }

  private void pressed(KeyEvent event) {
    if (here.isEmpty() || event.isAltDown() || event.isShortcutDown() || !isInside()) return;
    switch (event.getCode()) {
      case LEFT -> walk(MapPlaces.Way.LEFT);
      case RIGHT -> walk(MapPlaces.Way.RIGHT);
      case UP -> walk(MapPlaces.Way.UP);
      case DOWN -> walk(MapPlaces.Way.DOWN);
      case ENTER -> open.accept(here.get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void walk(MapPlaces.Way way) {
    here.map(it -> places.from(it, way))
        .ifPresent(it -> rows.ifPresent(made -> made.chip(it).requestFocus()));
  }

  private void walkedTo(CaseId id) {
    rows.ifPresent(made -> {
      here.ifPresent(it -> made.chip(it).setFocusTraversable(false));
      here = Optional.of(id);
      made.chip(id).setFocusTraversable(true);
    });
    tell();
  }

  private void tell() {
    map.flatMap(it ->
            it.rows().stream().filter(row -> here.filter(row.id()::equals).isPresent()).findFirst())
        .ifPresent(this::tell);
  }

  private void tell(PointsMap.Row row) {
    map.ifPresent(it -> told.setText(MapWords.of(it, row)));
    rows.ifPresent(it -> it.mark(row.moved() == 0 ? Optional.empty() : row.before().points()));
  }

  private void choose(CouncilChip chip) {
    var id = chip.row().id();
    if (chip.isSelected() && chosen.size() == Comparison.MOST) {
      chip.setSelected(false);
      chosenWords.setText("Six councils are chosen already, as many as can be compared.");
      return;
    }
    if (chip.isSelected()) chosen.add(id);
    else chosen.remove(id);
    say();
  }

  private void clear() {
    rows.ifPresent(made -> chosen.forEach(it -> made.chip(it).setSelected(false)));
    chosen.clear();
    say();
    enter();
  }

  private void compare() {
    if (chosen.size() < Comparison.LEAST) {
      chosenWords.setText("Choose two councils or more with Space, then compare them.");
      return;
    }
    compare.accept(chosen.stream().map(CaseId::council).toList());
  }

  private void say() {
    var names =
        map.stream()
            .flatMap(it ->
                chosen.stream()
                    .flatMap(id -> it.rows().stream().filter(row -> row.id().equals(id))))
            .map(it -> it.council().name())
            .collect(Collectors.joining(", "));
    chosenWords.setText(
        chosen.isEmpty()
            ? "Arrow keys walk, Space chooses, Enter opens the case. Choose two to six to compare."
            : chosen.size() + " chosen: " + names);
    Nodes.present(clear, !chosen.isEmpty());
  }
}
