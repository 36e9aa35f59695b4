package starboard.store;

import java.io.IOException;

/// A file could not be read, told apart from a fault of the file that it was being copied to.
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  private final IOException reason;

  Unreadable(IOException reason) {
    super(reason);
    this.reason = reason;
  }

  IOException reason() {
    return reason;
  }
}
