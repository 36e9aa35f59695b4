package starboard.casework.refresh;

import java.time.LocalDate;
import java.util.List;
import starboard.casework.Council;
import starboard.evidence.ReturnTerms;

/// What the order of councils is made from, for one council.
///
/// @param last how it was rated in the round before
/// @param assessed whether its progress has been assessed in this round
/// @param overdue the returns that it was asked for and that did not come by the day they were due
/// @param toWeigh how many items of evidence bear on no judgement yet
public record PriorityFacts(
    Council council, LastRating last, boolean assessed, List<ReturnTerms> overdue, int toWeigh) {
  public PriorityFacts {
    overdue = List.copyOf(overdue);
  }

  /// Whether a return that has not come is overdue.
  public static boolean isOverdue(ReturnTerms terms, LocalDate today) {
    return today.isAfter(terms.due());
  }
}
