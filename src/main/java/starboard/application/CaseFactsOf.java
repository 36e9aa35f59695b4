package starboard.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;
import starboard.casework.refresh.LastRating;
import starboard.consistency.CaseFacts;
import starboard.consistency.EvidenceFacts;
import starboard.consistency.JudgementFacts;
import starboard.consistency.JudgementFacts.State;
import starboard.indicators.Bands;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Subject;

/// Turns the rows of a case into what checks see of it.
///
/// @param then the case in the round before, or empty
record CaseFactsOf(
    CaseId id,
    Council council,
    Optional<CaseRow> now,
    Optional<CaseRow> then,
    Map<IndicatorCode, IndicatorValue> values,
    EvidenceFacts evidence,
    Map<FindingId, Settlement> settlements) {

  CaseFacts by(Criteria criteria) {
    return new CaseFacts(
        id,
        council,
        List.of(Subject.values()).stream().map(this::judgement).toList(),
        now.flatMap(it -> it.published().or(it::stars)),
        then.map(CaseFactsOf::last).orElse(LastRating.NONE),
        new LimitFactsOf(criteria, council, values).of(now.map(CaseRow::limits).orElse(List.of())),
        bands(criteria),
        evidence,
        settlements);
  }

  private JudgementFacts judgement(Subject subject) {
    return now.map(it -> of(it.judgement(subject))).orElseGet(() -> JudgementFacts.open(subject));
  }

  private JudgementFacts of(CaseRow.JudgementRow row) {
    return new JudgementFacts(
        row.subject(),
        state(row),
        row.grade(),
        row.unlimited(),
        row.provisional() ? row.judge() : "",
        determined(row));
  }

  /// All that one command says is said by one person at one moment: a judgement of the moment of
  /// the determination was changed by it.
  private Optional<String> determined(CaseRow.JudgementRow row) {
    return now.map(CaseRow::progress)
        .filter(it -> it.step() == CaseStep.DETERMINED && it.since().isPresent())
        .filter(it -> it.since().equals(row.at()))
        .filter(it -> it.determinedBy().equals(Optional.of(row.judge())))
        .map(_ -> row.rationale())
        .filter(it -> !it.isBlank());
  }

  private static State state(CaseRow.JudgementRow row) {
    return switch (row.state()) {
      case OPEN -> State.OPEN;
      case NOT_ENOUGH_EVIDENCE -> State.NOT_ENOUGH_EVIDENCE;
      case CONFLICT -> State.CONFLICT;
      case GIVEN -> row.carried() ? State.CARRIED : State.GIVEN;
    };
  }

  static LastRating last(CaseRow row) {
    return new LastRating(row.standing(), row.gradesButForLimits(), row.limitsApplied());
  }

  private Map<IndicatorCode, Integer> bands(Criteria criteria) {
    var bands = new HashMap<IndicatorCode, Integer>();
    for (var indicator : criteria.indicators().indicators())
      Optional.ofNullable(values.get(indicator.code()))
          .flatMap(IndicatorValue::number)
          .ifPresent(it ->
              Bands.of(indicator, it, council.tags())
                  .ifPresent(band -> bands.put(indicator.code(), band)));
    return bands;
  }
}
