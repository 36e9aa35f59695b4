package starboard.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import starboard.casework.Answer;
import starboard.casework.AskedReturn;
import starboard.casework.Case;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.Evidence;
import starboard.casework.Judgement;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.Standing;
import starboard.casework.StarState;
import starboard.evidence.Bearing;
import starboard.indicators.KeyResult;
import starboard.journal.Field;
import starboard.journal.Write;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Subject;

/// Turns a case into its rows of the tables.
final class CaseRows {
  private CaseRows() {}

  static AllRows of(Case state, Council council, RoundFile round, ProvedRuleBook rules) {
    return new AllRows(
        row(state, CaseKeys.of(state, council, round.criteria()), rules, round.round()),
        state.evidence().items().stream().map(it -> row(state.id(), it, round.round())).toList(),
        state.evidence().returns().stream().map(it -> row(state, it)).toList(),
        state.values().standing(),
        DeliberationRows.settlements(state),
        DeliberationRows.points(state),
        DeliberationRows.second(state));
  }

  private static CaseRow row(Case state, CaseKeys keys, ProvedRuleBook rules, Round round) {
    var star = StarState.of(state, rules, keys.limits());
    return new CaseRow(
        state.id(),
        Arrays.stream(Subject.values()).map(it -> row(state.judgement(it))).toList(),
        state.published().value(),
        star.word(),
        star.stars(),
        star.starred().map(Rating.Starred::points),
        keys.results().stream().flatMap(it -> row(it).stream()).toList(),
        year(state, round),
        DeliberationRows.progress(state.deliberation()));
  }

  private static Optional<CaseRow.LimitRow> row(KeyResult result) {
    return switch (result) {
      case KeyResult.Failed(var _, var limit) ->
          Optional.of(new CaseRow.LimitRow(limit, Optional.empty()));
      case KeyResult.NotApplied(var _, var limit, var why, var _) ->
          Optional.of(new CaseRow.LimitRow(limit, Optional.of(why)));
      case KeyResult.Met _, KeyResult.NotKnown _ -> Optional.empty();
    };
  }

  private static CaseRow.YearRow year(Case state, Round round) {
    return new CaseRow.YearRow(
        state.year().reviewDay(),
        state.year().planAgreed().isPresent(),
        state.year().assessment().map(it -> it.inCapacity() && it.inCapability()),
        state.justifiesRise(round));
  }

  private static EvidenceRow row(CaseId id, Evidence it, Round round) {
    var bearings = new EnumMap<Subject, Bearing>(Subject.class);
    for (var subject : it.cited()) bearings.put(subject, it.bearing(subject));
    return new EvidenceRow(
        id,
        it.id(),
        it.shown(),
        it.received(),
        it.by().person(),
        it.late(round),
        it.counts(round),
        it.withdrawn(),
        bearings);
  }

  private static ReturnRow row(Case state, AskedReturn it) {
    return new ReturnRow(state.id(), it.id(), it.shown(), state.evidence().arrivedOn(it));
  }

  private static CaseRow.JudgementRow row(Judgement judgement) {
    if (judgement.inConflict()) return unanswered(judgement, CaseRow.State.CONFLICT);
    return switch (judgement.answer()) {
      case Field.Conflict<Answer> _ -> unanswered(judgement, CaseRow.State.CONFLICT);
      case Field.Unset<Answer> _ -> unanswered(judgement, CaseRow.State.OPEN);
      case Field.Settled<Answer>(var write) ->
          switch (write.value()) {
            case Answer.Open() -> unanswered(judgement, CaseRow.State.OPEN);
            case Answer.NotEnoughEvidence() ->
                row(judgement, CaseRow.State.NOT_ENOUGH_EVIDENCE, "", write);
            case Answer.Given(var _, var standing) ->
                row(judgement, CaseRow.State.GIVEN, certainty(standing), write);
          };
    };
  }

  private static CaseRow.JudgementRow unanswered(Judgement judgement, CaseRow.State state) {
    return new CaseRow.JudgementRow(
        judgement.subject(),
        state,
        Optional.empty(),
        "",
        state == CaseRow.State.CONFLICT ? Optional.empty() : judgement.unlimited(),
        judgement.reason(),
        "",
        Optional.empty());
  }

  private static CaseRow.JudgementRow row(
      Judgement judgement, CaseRow.State state, String certainty, Write<Answer> write) {
    return new CaseRow.JudgementRow(
        judgement.subject(),
        state,
        judgement.grade(),
        certainty,
        judgement.unlimited(),
        judgement.reason(),
        write.by().author().person(),
        Optional.of(write.by().at()));
  }

  private static String certainty(Standing standing) {
    return switch (standing) {
      case Standing.Provisional() -> CaseRow.JudgementRow.PROVISIONAL;
      case Standing.Recorded(var certainty, var _) -> certainty.word();
      case Standing.Carried _ -> CaseRow.JudgementRow.CARRIED;
    };
  }
}
