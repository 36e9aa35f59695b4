package starboard.casework.year;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.evidence.EvidenceId;

/// The statement that the evidence for a rise from zero stars is extremely robust (guidance of
/// August 2002, as reported on 5 September 2002).
///
/// @param statement why it is; blank is refused with an [IllegalArgumentException]
/// @param items the evidence that it names
public record RiseStatement(String statement, SortedSet<EvidenceId> items) {
  public RiseStatement {
    if (statement.isBlank()) throw new IllegalArgumentException("a statement says something");
    items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
  }
}
