package starboard.desktop.shell;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first wanted, and kept from then on: a screen that nobody
/// opens costs nothing at the start. To be used on the JavaFX thread only.
final class Kept<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Kept(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    if (made.isEmpty()) made = Optional.of(maker.get());
    return made.get();
  }
}
