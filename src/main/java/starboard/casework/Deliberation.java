package starboard.casework;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.Settlement;
import starboard.journal.Field;

/// What happened to a case between its provisional judgements and its determination, and what came
/// after.
///
/// @param inspector the inspector that it was given to; blank where nobody
/// @param move the last move from step to step
/// @param settlements how findings were settled; those taken back are left out
/// @param notes the notes of moderation
/// @param points what the council disputes, in the order of their names
public record Deliberation(
    Field<String> inspector,
    Field<CaseMove> move,
    SortedMap<FindingId, Field<Settlement>> settlements,
    SortedMap<NoteId, Field<ModerationNote>> notes,
    List<CouncilPoint> points,
    SecondJudgement second,
    CaseOutcome outcome) {
  public Deliberation {
    settlements = Collections.unmodifiableSortedMap(new TreeMap<>(settlements));
    notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    points = List.copyOf(points);
  }

  /// The inspector that the case was given to, or empty.
  public Optional<String> assigned() {
    return inspector.value().filter(it -> !it.isBlank());
  }

  /// The last move; of moves in conflict the earliest step stands.
  public CaseMove moved() {
    return switch (move) {
      case Field.Unset<CaseMove> _ -> CaseMove.START;
      case Field.Settled<CaseMove>(var write) -> write.value();
      case Field.Conflict<CaseMove>(var writes) ->
          writes.stream()
              .map(it -> it.value())
              .min((one, other) -> one.to().compareTo(other.to()))
              .orElseThrow();
    };
  }

  /// How far the case is in its round.
  public CaseStep step(Round round) {
    if (round.published()) return CaseStep.PUBLISHED;
    if (outcome.locked()) return CaseStep.DETERMINED;
    return moved().to();
  }

  /// The points of the council that nobody has answered.
  public List<CouncilPoint> open() {
    return points.stream().filter(CouncilPoint::open).toList();
  }
}
