package starboard.desktop.star;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shows a list in a pane with one node a value. Nodes stay and are given new values, so that a
/// change costs no new nodes.
final class Rows<N extends Node, V> {
  private final Pane pane;
  private final Supplier<N> maker;
  private final BiConsumer<N, V> show;
  private final List<N> nodes = new ArrayList<>();

  /// @param show gives a node the value to show
  Rows(Pane pane, Supplier<N> maker, BiConsumer<N, V> show) {
    this.pane = pane;
    this.maker = maker;
    this.show = show;
  }

  void show(List<V> values) {
    while (nodes.size() < values.size()) nodes.add(maker.get());
    for (int i = 0; i < values.size(); i++) show.accept(nodes.get(i), values.get(i));
    var shown = nodes.subList(0, values.size());
    if (!pane.getChildren().equals(shown)) pane.getChildren().setAll(shown);
  }
}
