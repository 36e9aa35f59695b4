package starboard.application.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.casework.Council;
import starboard.casework.determination.InYearChange;
import starboard.casework.year.ReviewPart;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;

/// What is published of one council in a round.
///
/// @param moved how its star moved since the earlier round
/// @param judgements one for each subject, in their order
/// @param history its ratings in this and all earlier rounds, the newest first
/// @param reviewed the day of the annual review
/// @param review what was written of the review, without what nobody wrote
/// @param limits the key indicators that were failed and what they did, a sentence each
/// @param points what the council said of its draft, and the answers
/// @param evidence what counted, in the order of its receipt
/// @param inYear the change of the rating within the year that stands
/// @param consequences what the rating brings with it, for information, a sentence each
/// @param corrections what changed after the determination, the oldest first
public record CouncilReport(
    CouncilResult result,
    Arrow moved,
    List<Judged> judgements,
    List<Past> history,
    Optional<LocalDate> reviewed,
    List<Reviewed> review,
    List<String> limits,
    List<Point> points,
    List<Source> evidence,
    Optional<InYearChange> inYear,
    List<String> consequences,
    List<Correction> corrections) {
  public CouncilReport {
    judgements = List.copyOf(judgements);
    history = List.copyOf(history);
    review = List.copyOf(review);
    limits = List.copyOf(limits);
    points = List.copyOf(points);
    evidence = List.copyOf(evidence);
    consequences = List.copyOf(consequences);
    corrections = List.copyOf(corrections);
  }

  /// One judgement.
  ///
  /// @param grade the grade that counted
  /// @param before that of the earlier round
  /// @param reconstructed whether it is worked back from the record
  /// @param reason the inspector's words, or blank where none are in the record
  public record Judged(
      Subject subject,
      Optional<Grade> grade,
      Optional<Grade> before,
      Arrow moved,
      boolean reconstructed,
      String reason) {}

  /// The council in one round.
  ///
  /// @param inYear the stars that it was given within the year, after the round
  public record Past(String round, CouncilResult result, Optional<Stars> inYear) {}

  /// One part of the annual review, each point by itself.
  public record Reviewed(ReviewPart part, List<String> lines) {
    public Reviewed {
      lines = List.copyOf(lines);
    }
  }

  /// One point of the council on its draft.
  ///
  /// @param about what it is about, in words
  /// @param answer whether it was accepted; `not answered` where it was not
  /// @param effect what it changed, or blank
  public record Point(
      String about, String says, LocalDate received, String answer, String reason, String effect) {}

  /// One item of the evidence schedule.
  ///
  /// @param bears which judgements it supports or contradicts, in words, or blank
  public record Source(
      String title,
      String kind,
      String reference,
      Optional<LocalDate> tellsOf,
      LocalDate received,
      String services,
      String areas,
      String bears) {}

  public Council council() {
    return result.council();
  }

  /// The star that the council stands with: the one it was given within the year, else the round's.
  public Optional<Stars> standing() {
    return inYear.map(InYearChange::stars).or(result::stars);
  }
}
