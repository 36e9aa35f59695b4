package starboard.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The places a person came through, the newest first. Kept short: beyond fifty steps nobody knows
/// where *back* leads.
final class BackStack {
  private static final int DEPTH = 50;

  private final Deque<Place> before = new ArrayDeque<>();
  private Optional<Place> here = Optional.empty();

  /// The person goes to a place; going where they are is no step.
  ///
  /// @param left makes of the place they are at what *back* returns to
  void go(Place place, UnaryOperator<Place> left) {
    if (here.filter(place::equals).isPresent()) return;
    here.map(left).ifPresent(before::push);
    if (before.size() > DEPTH) before.removeLast();
    here = Optional.of(place);
  }

  /// One step back, or empty where there is none.
  Optional<Place> back() {
    var to = Optional.ofNullable(before.poll());
    to.ifPresent(it -> here = Optional.of(it.entered()));
    return to;
  }

  Optional<Place> here() {
    return here;
  }
}
