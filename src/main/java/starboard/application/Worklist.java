package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.CaseStage;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.StarState;
import starboard.casework.determination.InYearChange;
import starboard.rating.Arrow;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Stars;

/// All councils of a round at a glance.
///
/// @param rows one a council, by name
public record Worklist(Round round, ProvedRuleBook rules, List<Row> rows) {
  public Worklist {
    rows = List.copyOf(rows);
  }

  /// One council.
  ///
  /// @param last the star of the round from which this one was opened, or empty
  /// @param lastArrow how that star had moved
  /// @param lastInYear how that star was changed within the year after its round, or empty
  /// @param judgements one for each subject, in their order
  /// @param limits the key indicators that are failed, applied or not
  /// @param evidence how much evidence there is
  /// @param drafts how many texts were typed on it and not recorded
  /// @param star the present star
  /// @param arrow how the present star has moved since the last round; none while there is no star
  /// @param progress how far it is on its way to publication
  public record Row(
      Council council,
      CaseId id,
      Optional<Stars> last,
      Arrow lastArrow,
      Optional<InYearChange.Kind> lastInYear,
      List<CaseRow.JudgementRow> judgements,
      List<CaseRow.LimitRow> limits,
      EvidenceTally evidence,
      int drafts,
      StarState star,
      Arrow arrow,
      CaseStage stage,
      ProgressRow progress) {
    public Row {
      judgements = List.copyOf(judgements);
      limits = List.copyOf(limits);
    }
  }
}
