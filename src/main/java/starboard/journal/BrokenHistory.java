package starboard.journal;

import java.io.Serial;

/// Entries do not make a history of one file. The message is one sentence that names the entry.
public final class BrokenHistory extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  public BrokenHistory(String sentence) {
    super(sentence);
  }
}
