package starboard.desktop.steps;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.application.CaseView;
import starboard.application.Commands;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Refusal;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.InYearChange;
import starboard.rating.Stars;

/// Why the person may not move the case, asked before anybody tries. Who asks is taken to fill in
/// every form as it should be.
///
/// @param moves why the case does not go to a step; those to which it may go are left out
/// @param assign why it is not given to an inspector
/// @param inYear why its rating is not changed within the year
/// @param inYearBack why such a change is not taken back
public record Offers(
    Map<CaseStep, Refusal> moves,
    Optional<Refusal> assign,
    Optional<Refusal> inYear,
    Optional<Refusal> inYearBack) {
  private static final String ANY = "because";

  public Offers {
    moves = Map.copyOf(moves);
  }

  public static CompletableFuture<Offers> of(Commands commands, CaseView view, LocalDate today) {
    var moves =
        CompletableFuture.<Map<CaseStep, Refusal>>completedFuture(new EnumMap<>(CaseStep.class));
    for (var step : CaseStep.values())
      if (Moves.back(view).contains(step) || Moves.next(view).equals(Optional.of(step)))
        moves =
            moves.thenCombine(
                whyNotTo(commands, view, step, today),
                (all, refusal) -> {
                  refusal.ifPresent(it -> all.put(step, it));
                  return all;
                });
    var others =
        commands.refusals(
            List.of(
                say(view, new Deciding.Assigned("")),
                say(view, inYear(view, today)),
                say(view, new Deciding.InYearTakenBack(ANY))));
    return moves.thenCombine(others, (all, it) -> new Offers(all, it.get(0), it.get(1), it.get(2)));
  }

  /// Who may move a case may not always open it again: of a determined one that is said first.
  private static CompletableFuture<Optional<Refusal>> whyNotTo(
      Commands commands, CaseView view, CaseStep step, LocalDate today) {
    var move = why(commands, Moves.move(view, step, ANY, Optional.of(today.plusDays(14))));
    if (!view.state().deliberation().outcome().locked()) return move;
    return why(commands, say(view, new Deciding.Reopened(ANY)))
        .thenCombine(move, (reopening, moving) -> reopening.or(() -> moving));
  }

  /// Why the case goes to none of its earlier steps; empty where it goes to one of them.
  public Optional<Refusal> back(CaseView view) {
    var steps = Moves.back(view);
    return steps.stream()
        .filter(_ -> moves.keySet().containsAll(steps))
        .map(moves::get)
        .findFirst();
  }

  /// The change that fits the stars that the council has.
  private static Deciding.InYearChanged inYear(CaseView view, LocalDate today) {
    var zero = InYearSheet.stars(view).equals(Optional.of(Stars.ZERO));
    return new Deciding.InYearChanged(
        Optional.of(
            new InYearChange(
                zero ? InYearChange.Kind.LIFTED : InYearChange.Kind.TO_ZERO,
                zero ? Stars.ONE : Stars.ZERO,
                today,
                ANY,
                ANY,
                ANY)));
  }

  private static Command.Say say(CaseView view, Deciding act) {
    return new Command.Say(view.state().id(), act);
  }

  private static CompletableFuture<Optional<Refusal>> why(
      Commands commands, Command.OnCase command) {
    return commands.refusals(List.of(command)).thenApply(List::getFirst);
  }
}
