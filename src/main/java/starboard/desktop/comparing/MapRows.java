package starboard.desktop.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.application.PointsMap;
import starboard.casework.CaseId;
import starboard.rating.Band;
import starboard.rating.Stars;

/// The ruler of the points upright, the most on top: one step a number of points, in the colour of
/// its band, the councils with these points beside it, and a line with its words at each edge.
final class MapRows extends VBox {
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

  private final Map<CaseId, CouncilChip> chips = new HashMap<>();
  private final Map<Integer, Region> steps = new HashMap<>();

  /// @param made told of each council as it is made
  MapRows(PointsMap map, MapPlaces places, Consumer<CouncilChip> made) {
    getStyleClass().add("map-rows");
    for (var step : places.steps()) {
      var band =
          step.points()
              .flatMap(points ->
                  map.rules().bands().stream().filter(it -> it.holds(points)).findFirst());
      var councils = new FlowPane();
      councils.getStyleClass().add("councils");
      for (var row : step.rows()) {
        var chip = new CouncilChip(map, row);
        chips.put(row.id(), chip);
        councils.getChildren().add(chip);
        made.accept(chip);
      }
      var line = new BorderPane(councils);
      line.setLeft(scale(step, band));
      line.getStyleClass().add("step");
      step.points().ifPresent(it -> steps.put(it, line));
      getChildren().add(line);
      band.filter(it -> it.from() == step.points().orElse(-1) && it.stars() != Stars.ZERO)
          .ifPresent(it -> getChildren().add(edge(it)));
    }
  }

  CouncilChip chip(CaseId id) {
    return Optional.ofNullable(chips.get(id))
        .orElseThrow(() -> new IllegalArgumentException(id + " is not on the map"));
  }

  /// Marks the step on which a council stood in the round before; none for empty.
  void mark(Optional<Integer> before) {
    steps.forEach((points, it) ->
        it.pseudoClassStateChanged(BEFORE, before.filter(points::equals).isPresent()));
  }

  private static Region scale(MapPlaces.Step step, Optional<Band> band) {
    var scale = new HBox();
    scale
        .getStyleClass()
        .addAll("scale", band.map(it -> "band-" + it.stars().count()).orElse("none"));
    var points = new Label(step.points().map(String::valueOf).orElse("none"));
    points.getStyleClass().add("points");
    points.setMinWidth(USE_PREF_SIZE);
    scale.getChildren().add(points);
    for (int i = 0; i < band.map(it -> it.stars().count()).orElse(0); i++) {
      var star = new Region();
      star.getStyleClass().add("band-star");
      scale.getChildren().add(star);
    }
    return scale;
  }

  private static Label edge(Band band) {
    var edge =
        new Label("%s from %s".formatted(band.stars().words(), MapWords.points(band.from())));
    edge.getStyleClass().add("edge");
    edge.setMaxWidth(Double.MAX_VALUE);
    return edge;
  }
}
