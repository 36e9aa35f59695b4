package starboard.desktop.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the focus near where the person works. When the control that has it goes, grows grey or is
/// made anew, the toolkit lets go of the focus and gives it to whatever comes next, which may be
/// far off; then it is put to what stands in the place of that control instead.
final class FocusKeeper {
  private Optional<FocusPlace> last = Optional.empty();
  private Optional<FocusPlace> lost = Optional.empty();
  private Optional<Node> fallback = Optional.empty();

  /// The focus is here now, or for a moment nowhere: so it is only when the toolkit lets go of it.
  void moved(@Nullable Node owner) {
    if (owner == null) {
      fallback = Optional.empty();
      lost = last.filter(FocusPlace::gone);
      lost.ifPresent(it -> FxThread.later(() -> bring(it)));
    } else {
      if (fallback.isEmpty()) fallback = lost.map(_ -> owner);
      last = Optional.of(FocusPlace.of(owner));
    }
  }

  /// Where the focus is, or was last; empty before it was anywhere.
  Optional<FocusPlace> place() {
    return last.map(FocusPlace::anew);
  }

  /// Unless somebody has put it elsewhere since.
  private void bring(FocusPlace place) {
    if (!lost.equals(Optional.of(place))) return;
    lost = Optional.empty();
    if (focused(place.scene()).equals(fallback)) place.enter();
  }

  private static Optional<Node> focused(Scene scene) {
    return Optional.ofNullable(scene.getFocusOwner());
  }
}
