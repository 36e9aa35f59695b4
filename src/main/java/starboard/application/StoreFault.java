package starboard.application;

/// The store could not do what it was asked; nothing of that piece of work was saved.
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;

  /// What is wrong with a store.
  public enum Kind {
    /// Another program has it open.
    IN_USE,
    /// A newer Starboard made it.
    NEWER,
    /// It is cut off or changed.
    DAMAGED,
    /// The folder holds something else.
    NOT_A_STORE,
    /// There is no such store.
    MISSING,
    /// There is one already.
    EXISTS,
    /// It could not be written, for example because the disk is full.
    NOT_SAVED
  }

  /// @param sentence what is wrong and what to do, in one sentence
  public StoreFault(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  public StoreFault(Kind kind, String sentence, Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// The sentence for people.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
