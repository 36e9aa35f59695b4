package starboard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.RoundId;

/// What of the journal of a round is wanted. What is empty or blank leaves nothing out.
///
/// @param from on that day or later, in British time
/// @param to on that day or earlier
/// @param text words that must all stand in the entry, letters in either case
public record TrailWish(
    RoundId round,
    Optional<CouncilId> council,
    Optional<String> person,
    Optional<TrailKind> kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String text) {

  /// Everything done in a round.
  public static TrailWish all(RoundId round) {
    return new TrailWish(
        round,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /// The entries to look through.
  Arrivals arrivals(long upTo, int most) {
    return new Arrivals(
        round,
        council,
        person,
        from.map(TrailWish::start),
        to.map(it -> start(it.plusDays(1))),
        upTo,
        most);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Register.ZONE).toInstant();
  }

  /// Whether a row is wanted, as far as its kind and its words are concerned.
  boolean takes(TrailRow row) {
    if (kind.filter(it -> it != TrailKind.of(row.line().entry())).isPresent()) return false;
    if (text.isBlank()) return true;
    var words = (row.words() + " " + row.line().entry().author().person()).toLowerCase(Locale.UK);
    return Arrays.stream(text.toLowerCase(Locale.UK).strip().split("\\s+", -1))
        .allMatch(words::contains);
  }
}
