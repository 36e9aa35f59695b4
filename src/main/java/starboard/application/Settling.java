package starboard.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.moderation.Settlement;
import starboard.consistency.Finding;

/// Several findings settled at once, all or none: one act for each, in the case that is its home.
public final class Settling {
  private Settling() {}

  /// What says of each finding what became of it.
  ///
  /// @param findings at least one; none is refused with an [IllegalArgumentException]
  /// @param says what became of each; empty takes back how it was settled
  public static Command of(List<Finding> findings, Function<Finding, Optional<Settlement>> says) {
    if (findings.isEmpty()) throw new IllegalArgumentException("no finding to settle");
    var acts = new LinkedHashMap<CaseId, List<Act.Undoable>>();
    for (var it : findings)
      acts.computeIfAbsent(it.home(), _ -> new ArrayList<>())
          .add(new Deciding.FindingSettled(it.id(), says.apply(it)));
    var said = new ArrayList<Command.OnCase>();
    acts.forEach((home, its) -> said.add(new Command.Say(home, its)));
    return said.size() == 1 ? said.getFirst() : new Command.Together(said);
  }
}
