package starboard.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import starboard.casework.AskedReturn;
import starboard.casework.Evidence;
import starboard.casework.RoundId;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;

/// The returns that a council was asked for in a round, as they stand on a day. Councils complained
/// that what they had sent was “not received”: this can be given to them.
///
/// @param council its name
/// @param asOn the day by which a return that has not come is awaited or overdue
/// @param lines in the order in which they were asked for
public record ReturnsList(String council, RoundId round, LocalDate asOn, List<Line> lines) {
  public ReturnsList {
    lines = List.copyOf(lines);
  }

  /// One return that was asked for.
  public record Line(ReturnId id, ReturnTerms terms, State state) {}

  /// Where a return is.
  public sealed interface State {

    /// It is not due yet.
    ///
    /// @param days until it is due, 0 on the day
    record Awaited(long days) implements State {}

    /// It has not come.
    ///
    /// @param days since it was due, 1 or more
    record Overdue(long days) implements State {}

    /// It came.
    ///
    /// @param title of the item of evidence as which it came
    /// @param late by how many days; 0 where it was in time
    record Received(LocalDate on, EvidenceId item, String title, long late) implements State {}
  }

  /// The returns of a case.
  public static ReturnsList of(CaseView view, LocalDate asOn) {
    var register = view.state().evidence();
    var lines =
        register.returns().stream()
            .map(it ->
                new Line(
                    it.id(), it.shown(), state(it, it.arrivedAs().flatMap(register::find), asOn)))
            .toList();
    return new ReturnsList(view.council().name(), view.round().id(), asOn, lines);
  }

  private static State state(AskedReturn asked, Optional<Evidence> item, LocalDate asOn) {
    var due = asked.shown().due();
    return item.<State>map(it ->
            new State.Received(
                it.receivedOn(),
                it.id(),
                it.shown().title(),
                Math.max(0, ChronoUnit.DAYS.between(due, it.receivedOn()))))
        .orElseGet(() ->
            asOn.isAfter(due)
                ? new State.Overdue(ChronoUnit.DAYS.between(due, asOn))
                : new State.Awaited(ChronoUnit.DAYS.between(asOn, due)));
  }
}
