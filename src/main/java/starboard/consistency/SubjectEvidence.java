package starboard.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.evidence.EvidenceId;

/// The evidence that was weighed for one judgement.
///
/// @param supports how many items support it
/// @param contradicts how many contradict it
/// @param oldest the earliest day of which one tells, or empty where none has a day
/// @param newest the latest such day, or empty
/// @param fresh the items that came, or tell of a day, after the last round took in its evidence
/// @param late the items that came after the cut-off and do not count in this round
public record SubjectEvidence(
    int supports,
    int contradicts,
    Optional<LocalDate> oldest,
    Optional<LocalDate> newest,
    List<EvidenceId> fresh,
    List<EvidenceId> late) {
  public SubjectEvidence {
    fresh = List.copyOf(fresh);
    late = List.copyOf(late);
  }

  /// How many items were weighed.
  public int count() {
    return supports + contradicts;
  }
}
