package starboard.casework;

import java.util.Optional;
import starboard.casework.determination.CaseStep;

/// A case as the inspector had it.
public final class ModerationStart {
  private ModerationStart() {}

  /// The case as whoever first took it to moderation, or past it, had seen it; empty where nobody
  /// did. It goes by what each entry follows: a laptop whose clock is wrong changes nothing.
  public static Optional<Case> of(CaseFile file) {
    return file.said().stream()
        .filter(it ->
            it.act() instanceof Deciding.Moved(var move) && !move.to().before(CaseStep.MODERATION))
        .findFirst()
        .map(it -> file.before(it.entry()).state());
  }
}
