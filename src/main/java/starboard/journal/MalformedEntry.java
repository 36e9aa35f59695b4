package starboard.journal;

import java.io.Serial;

/// Something cannot be, or be part of, an entry. The message is one sentence that says what is
/// wrong and where.
public final class MalformedEntry extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  public MalformedEntry(String sentence) {
    super(sentence);
  }
}
