package starboard.casework;

import java.time.LocalDate;
import java.util.Optional;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.journal.Field;

/// A return that the council was asked for.
///
/// @param arrival the item of evidence as which it arrived; empty where it has not
public record AskedReturn(
    ReturnId id, Field<ReturnTerms> terms, Field<Optional<EvidenceId>> arrival) {

  /// What was asked for; of a conflict the newest side.
  public ReturnTerms shown() {
    return switch (terms) {
      case Field.Settled<ReturnTerms>(var write) -> write.value();
      case Field.Conflict<ReturnTerms>(var writes) -> writes.getLast().value();
      case Field.Unset<ReturnTerms> _ ->
          throw new IllegalStateException("a return that nobody asked for");
    };
  }

  /// The item as which it arrived, or empty.
  public Optional<EvidenceId> arrivedAs() {
    return arrival.value().flatMap(it -> it);
  }

  /// Whether it is still awaited after the day it was due.
  public boolean overdue(LocalDate today) {
    return arrivedAs().isEmpty() && today.isAfter(shown().due());
  }
}
