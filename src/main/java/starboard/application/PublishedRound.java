package starboard.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.casework.Criteria;
import starboard.casework.RoundId;

/// One round of the published record.
///
/// @param from the round published before it, or empty
/// @param publication the day of publication, or empty where only the month is known
/// @param source where the round's figures come from, in words
/// @param criteria by what it judged, as far as that is known
/// @param cases one a council
public record PublishedRound(
    RoundId id,
    Optional<RoundId> from,
    Optional<LocalDate> publication,
    String source,
    Criteria criteria,
    List<PublishedCase> cases) {
  public PublishedRound {
    cases = List.copyOf(cases);
  }
}
