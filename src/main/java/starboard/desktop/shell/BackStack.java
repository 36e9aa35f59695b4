package starboard.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The places a person came through, the newest first. Kept short: beyond fifty steps nobody knows
/// where *back* leads.
final class BackStack {
  private static final int DEPTH = 50;

  private final Deque<Place> before = new ArrayDeque<>();
  private Optional<Place> here = Optional.empty();

  /// The person goes to a place; going where they are is no step.
  void go(Place place) {
    if (here.filter(place::equals).isPresent()) return;
    here.ifPresent(before::push);
    if (before.size() > DEPTH) before.removeLast();
    here = Optional.of(place);
  }

  /// One step back, or empty where there is none.
  Optional<Place> back() {
    if (before.isEmpty()) return Optional.empty();
    here = Optional.of(before.pop());
    return here;
  }

  Optional<Place> here() {
    return here;
  }
}
