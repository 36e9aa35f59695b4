package starboard.application;

import java.time.Instant;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.journal.FileId;
import starboard.journal.Hash;

/// Which entries of a round and its cases are looked for, the newest first.
///
/// @param council of which case; empty for the round itself and all of them
/// @param person by whom; empty for everybody
/// @param from said at that time or later
/// @param before said before that time
/// @param upTo the number of the newest that is wanted
/// @param most at most so many
public record Arrivals(
    RoundId round,
    Optional<CouncilId> council,
    Optional<String> person,
    Optional<Instant> from,
    Optional<Instant> before,
    long upTo,
    int most) {

  /// An entry that arrived: its number, id and case file.
  public record Arrived(long number, Hash id, FileId file) {}

  /// The one case file that is looked through, where it is one.
  public Optional<FileId> file() {
    return council.map(it -> new CaseId(round, it).file());
  }

  /// How the names of the case files of the round begin.
  public String cases() {
    return "case/" + round + "/";
  }
}
