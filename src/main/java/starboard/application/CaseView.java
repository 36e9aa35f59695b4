package starboard.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseKeys;
import starboard.casework.CaseStage;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.casework.CriteriaChange;
import starboard.casework.LastStar;
import starboard.casework.Round;
import starboard.casework.StarState;
import starboard.casework.UndoLine;
import starboard.casework.determination.InYearChange;
import starboard.rating.Explanation;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.Stars;

/// Everything a front shows of one case.
///
/// @param asAt the time as at which it stood so; empty for now
/// @param undo what the person who asked can undo and redo
/// @param criteria by what its round judges
/// @param keys how it stands on the key indicators
/// @param earlier the same council in earlier rounds, the newest first
/// @param drafts what was typed and not recorded; none at a time past, to which none belong
/// @param said every entry, the oldest first
/// @param changes how the indicators and key indicators of its round were set anew, the oldest
///   first
public record CaseView(
    Council council,
    Round round,
    Optional<Instant> asAt,
    Case state,
    ProvedRuleBook rules,
    PublishedRecord record,
    Criteria criteria,
    CaseKeys keys,
    UndoLine undo,
    List<Earlier> earlier,
    List<Drafts.Draft> drafts,
    List<CaseFile.Said> said,
    List<CriteriaChange> changes) {
  public CaseView {
    earlier = List.copyOf(earlier);
    drafts = List.copyOf(drafts);
    said = List.copyOf(said);
    changes = List.copyOf(changes);
  }

  /// What was said on the case, and of its round where that moves its limits, the oldest first.
  public List<HistoryEntry> history() {
    return HistoryEntry.merged(said, changes);
  }

  /// The same council in an earlier round.
  ///
  /// @param star what that round's rule book gives
  public record Earlier(Round round, Case state, StarState star) {
    /// The star that the round left the council with: the one it was given within the year, else
    /// the published one, else the one that the rule book gives.
    public Optional<Stars> stars() {
      return inYear().map(InYearChange::stars).or(state.published()::value).or(star::stars);
    }

    /// How the rating was changed within the year, after the round.
    public Optional<InYearChange> inYear() {
      return state.deliberation().outcome().changed();
    }

    private LastStar.Before before() {
      return new LastStar.Before(
          round.id(),
          stars(),
          round.published() || state.justifiesRise(round) || inYear().isPresent());
    }
  }

  /// The star by which it is measured whether the council rises from zero stars.
  public Optional<LastStar> last() {
    return LastStar.of(earlier.stream().map(Earlier::before).iterator());
  }

  /// The limits that count on its judgements.
  public List<Limit> limits() {
    return keys.limits();
  }

  /// The star of the judgements that stand.
  public StarState star() {
    return StarState.of(state, rules, limits());
  }

  /// Why the judgements that stand have that star.
  public Explanation explanation() {
    return rules.explain(state.grades(), limits(), record);
  }

  /// How far the case is.
  public CaseStage stage() {
    var step = state.deliberation().step(round);
    return CaseStage.of(round, star(), state.begun(), !state.toConfirm().isEmpty()).at(step);
  }
}
