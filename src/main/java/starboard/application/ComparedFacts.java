package starboard.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.LastStar;
import starboard.consistency.comparing.Cell;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What is known of a council that is compared.
///
/// @param row empty where its case was never touched
/// @param hidden whether its first judgement is hidden from who asks
/// @param last the last star before the round
/// @param evidence what counts of its evidence
record ComparedFacts(
    CaseId id,
    Council council,
    Optional<CaseRow> row,
    boolean hidden,
    Optional<LastStar> last,
    Map<IndicatorCode, IndicatorValue> values,
    List<EvidenceRow> evidence) {
  private static final Cell HIDDEN = Cell.of("hidden until your second judgement is in");

  /// The judgements as they stand, one for each subject.
  CaseRow.JudgementRow judgement(Subject subject) {
    return row.map(it -> it.judgement(subject)).orElseGet(() -> CaseRow.JudgementRow.open(subject));
  }

  /// The star of the case: the published one, else the one that the rule book gives.
  Optional<Stars> stars() {
    return row.flatMap(CaseRow::standing);
  }

  /// What is told of a judgement, unless it is hidden.
  Cell judged(Function<ComparedFacts, Cell> told) {
    return hidden ? HIDDEN : told.apply(this);
  }

  /// One cell a council.
  static List<Cell> cells(List<ComparedFacts> councils, Function<ComparedFacts, Cell> told) {
    return councils.stream().map(told).toList();
  }

  /// Every subject, in their order.
  static List<Subject> subjects() {
    return Arrays.asList(Subject.values());
  }
}
