package starboard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import starboard.casework.Case;
import starboard.casework.CaseId;
import starboard.casework.CouncilPoint;
import starboard.casework.Deliberation;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.journal.Field;
import starboard.journal.Write;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// Turns what happened to a case between its judgements and its determination into its rows of the
/// tables.
final class DeliberationRows {
  private DeliberationRows() {}

  static ProgressRow progress(Deliberation it) {
    var locked = it.outcome().locked();
    Optional<Write<Determination>> determined = last(it.outcome().determined());
    Optional<Write<CaseMove>> moved = last(it.move());
    return new ProgressRow(
        it.assigned(),
        locked ? CaseStep.DETERMINED : it.moved().to(),
        locked ? determined.map(DeliberationRows::at) : moved.map(DeliberationRows::at),
        locked ? Optional.empty() : it.moved().due(),
        it.points().size(),
        it.open().size(),
        it.second().asked(),
        it.second().in(),
        determined.map(DeliberationRows::by),
        it.outcome().reopenings().size(),
        it.outcome().changed().map(InYearChange::stars));
  }

  static List<SettlementRow> settlements(Case state) {
    var rows = new ArrayList<SettlementRow>();
    state
        .deliberation()
        .settlements()
        .forEach((finding, said) ->
            settled(said)
                .map(it -> new SettlementRow(state.id(), finding, it.value(), by(it), at(it)))
                .ifPresent(rows::add));
    return rows;
  }

  static List<PointRow> points(Case state) {
    return state.deliberation().points().stream().map(it -> row(state.id(), it)).toList();
  }

  private static PointRow row(CaseId id, CouncilPoint point) {
    var said = last(point.representation()).orElseThrow();
    var answered = settled(point.response());
    return new PointRow(
        id,
        point.id(),
        point.shown(),
        answered.map(Write::value),
        point.open(),
        by(said),
        at(said),
        answered.map(DeliberationRows::at));
  }

  static Optional<SecondRow> second(Case state) {
    var second = state.deliberation().second();
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    second
        .judgements()
        .forEach((subject, it) -> it.grade().ifPresent(grade -> grades.put(subject, grade)));
    return second.asked().map(it -> new SecondRow(state.id(), it, grades, second.in()));
  }

  private static <V> Optional<Write<V>> settled(Field<V> field) {
    return switch (field) {
      case Field.Settled<V>(var write) -> Optional.of(write);
      case Field.Unset<V> _, Field.Conflict<V> _ -> Optional.empty();
    };
  }

  /// The write that stands; of those in conflict the last in the order of the history.
  private static <V> Optional<Write<V>> last(Field<V> field) {
    return switch (field) {
      case Field.Unset<V> _ -> Optional.empty();
      case Field.Settled<V>(var write) -> Optional.of(write);
      case Field.Conflict<V>(var writes) -> Optional.of(writes.getLast());
    };
  }

  private static String by(Write<?> write) {
    return write.by().author().person();
  }

  private static Instant at(Write<?> write) {
    return write.by().at();
  }
}
