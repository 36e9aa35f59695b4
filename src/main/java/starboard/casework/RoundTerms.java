package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a round is opened with.
///
/// @param from the earlier round whose councils carry over and whose judgements are shown beside
///   the new ones
/// @param ruleBook the id of the rule book by which its stars are given
/// @param cutOff the last day whose evidence counts; empty where it is not known (rounds of the
///   published record)
/// @param publication the day of publication; empty where it is not known or not fixed yet
/// @param councils the councils that are rated in it
/// @param source where the terms come from, or blank for a round opened in Starboard
public record RoundTerms(
    RoundId id,
    Optional<RoundId> from,
    String ruleBook,
    Optional<LocalDate> cutOff,
    Optional<LocalDate> publication,
    List<CouncilId> councils,
    String source) {
  public RoundTerms {
    councils = List.copyOf(councils);
  }
}
