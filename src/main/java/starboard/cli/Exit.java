package starboard.cli;

/// What the number means with which a command ends.
final class Exit {
  /// Done.
  static final int DONE = 0;

  /// Done, and it found something wrong; or a fault of the program ended it.
  static final int FOUND = 1;

  /// The arguments or the input cannot be used; nothing changed.
  static final int UNUSABLE = 2;

  /// The store is locked, damaged, or the passphrase is wrong.
  static final int STORE = 3;

  private Exit() {}
}
