package starboard.desktop.steps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;

/// The moves of a case: where it can go, and what is said to get it there.
public final class Moves {
  private Moves() {}

  /// How far the case is.
  public static CaseStep present(CaseView view) {
    return view.state().deliberation().step(view.round());
  }

  /// The step that it is moved on to; empty where it is determined or published, not moved.
  static Optional<CaseStep> next(CaseView view) {
    return present(view).next().filter(it -> it.before(CaseStep.DETERMINED));
  }

  /// The steps that it can be sent back to, the nearest first; those of a determined case are where
  /// it can be opened again.
  public static List<CaseStep> back(CaseView view) {
    var present = present(view);
    if (present == CaseStep.PUBLISHED) return List.of();
    return Arrays.stream(CaseStep.values()).filter(it -> it.before(present)).toList().reversed();
  }

  /// Moves the case; one that is determined is opened again by it.
  public static Command.Say move(
      CaseView view, CaseStep to, String reason, Optional<LocalDate> due) {
    var moved = new Deciding.Moved(new CaseMove(to, reason, due));
    var id = view.state().id();
    return view.state().deliberation().outcome().locked()
        ? new Command.Say(id, List.of(new Deciding.Reopened(reason), moved))
        : new Command.Say(id, moved);
  }

  /// What the button that moves the case on says.
  static String does(CaseStep to) {
    return switch (to) {
      case PREPARATION -> "Prepare";
      case PROVISIONAL -> "Make provisional";
      case MODERATION -> "Into moderation";
      case WITH_COUNCIL -> "Send to the council …";
      case READY -> "Make ready";
      case DETERMINED -> "Determine …";
      case PUBLISHED -> "Publish";
    };
  }

  /// Whether the council could still answer on a day, so that going on needs a reason.
  static boolean early(CaseView view, LocalDate today) {
    return present(view) == CaseStep.WITH_COUNCIL
        && view.state().deliberation().moved().due().filter(it -> !it.isBefore(today)).isPresent();
  }
}
