package starboard.application;

import java.util.List;
import starboard.casework.Refusal;
import starboard.journal.Entry;

/// What became of a command.
public sealed interface Outcome {

  /// It was done, and these entries are on disk; none where it would have changed nothing.
  record Done(List<Entry> entries) implements Outcome {
    public Done {
      entries = List.copyOf(entries);
    }
  }

  /// It was refused; nothing was changed.
  record Refused(Refusal refusal) implements Outcome {}
}
