package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Where the focus is in a window, remembered so that it is found again also when the control there
/// is gone, grey or made anew: what stands in its place then is what has its id, else what is
/// nearest to where it stood.
///
/// @param way from what the control stands in up to the root
record FocusPlace(Node node, Scene scene, List<Step> way) {
  FocusPlace {
    way = List.copyOf(way);
  }

  /// A part of the window on the way to the control.
  ///
  /// @param at how many parts of it stand before the way
  record Step(Parent parent, int at) {}

  static FocusPlace of(Node node) {
    var way = new ArrayList<Step>();
    for (var it = node; it.getParent() != null; it = it.getParent())
      way.add(new Step(it.getParent(), it.getParent().getChildrenUnmodifiable().indexOf(it)));
    return new FocusPlace(node, node.getScene(), way);
  }

  /// The same control where it is now: it may have been put elsewhere.
  FocusPlace anew() {
    return node.getScene() == null ? this : of(node);
  }

  /// Whether the control can have the focus no more.
  boolean gone() {
    return !reachable(node);
  }

  /// The control, or what stands in its place; empty where nothing in the window takes the focus.
  Optional<Node> now() {
    return gone() ? sameId().or(this::nearest) : Optional.of(node);
  }

  /// Puts the focus there, to be seen: who works by keys looks for it.
  void enter() {
    now().ifPresent(Nodes::focus);
  }

  private Optional<Node> sameId() {
    return Optional.ofNullable(node.getId())
        .map(it -> scene.getRoot().lookup("#" + it))
        .filter(it -> it.isFocusTraversable() && reachable(it));
  }

  private Optional<Node> nearest() {
    return way.stream()
        .filter(it -> reachable(it.parent()))
        .flatMap(it -> around(it).stream())
        .findFirst();
  }

  /// What comes after the place, else what is last before it.
  private static Optional<Node> around(Step step) {
    var parts = step.parent().getChildrenUnmodifiable();
    int at = Math.clamp(step.at(), 0, parts.size());
    var after = parts.subList(at, parts.size()).stream().flatMap(FocusPlace::stops).findFirst();
    return after.or(
        () -> parts.subList(0, at).stream().flatMap(FocusPlace::stops).reduce((_, last) -> last));
  }

  private static Stream<Node> stops(Node part) {
    return part instanceof Parent parent
        ? Focusables.in(parent).stream()
        : Stream.of(part).filter(Node::isFocusTraversable);
  }

  private boolean reachable(Node one) {
    if (!scene.equals(one.getScene()) || one.isDisabled()) return false;
    for (Node it = one; it != null; it = it.getParent()) if (!it.isVisible()) return false;
    return true;
  }
}
