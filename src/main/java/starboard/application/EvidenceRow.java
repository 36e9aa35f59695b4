package starboard.application;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import starboard.casework.CaseId;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.rating.Subject;

/// One item of evidence as the tables keep it.
///
/// @param received when it was received
/// @param by who entered it first
/// @param late whether it came, or tells of a day, after the cut-off
/// @param counts whether it counts in its round
/// @param bearings what it says to the judgements on which it was weighed; never [Bearing#NONE]
public record EvidenceRow(
    CaseId id,
    EvidenceId item,
    EvidenceItem what,
    Instant received,
    String by,
    boolean late,
    boolean counts,
    boolean withdrawn,
    Map<Subject, Bearing> bearings) {
  public EvidenceRow {
    var said = new EnumMap<Subject, Bearing>(Subject.class);
    bearings.forEach((subject, it) -> {
      if (it != Bearing.NONE) said.put(subject, it);
    });
    bearings = Collections.unmodifiableMap(said);
  }
}
