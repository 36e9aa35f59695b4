package starboard.casework.year;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.evidence.EvidenceId;

/// Whether the progress of a council with zero stars inspires confidence, judged from the
/// monitoring returns of its plan (guidance of August 2002, as reported on 5 September 2002).
///
/// @param inCapacity whether it inspires confidence in the council's capacity
/// @param inCapability whether it inspires confidence in its capability
/// @param grounds why; blank is refused with an [IllegalArgumentException]
/// @param items the evidence it rests on
public record ProgressAssessment(
    boolean inCapacity, boolean inCapability, String grounds, SortedSet<EvidenceId> items) {
  public ProgressAssessment {
    if (grounds.isBlank()) throw new IllegalArgumentException("an assessment gives its grounds");
    items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
  }

  /// In words, for example `confidence in capacity, not in capability`.
  public String words() {
    if (inCapacity == inCapability)
      return (inCapacity ? "confidence" : "no confidence") + " in capacity and capability";
    return inCapacity
        ? "confidence in capacity, not in capability"
        : "confidence in capability, not in capacity";
  }
}
