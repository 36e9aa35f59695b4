package starboard.application;

import java.util.List;
import starboard.casework.Round;
import starboard.casework.refresh.Priority;
import starboard.casework.refresh.PriorityWeights;
import starboard.casework.refresh.Ranked;

/// What speaks for each council of a round to be looked at first.
///
/// @param priorities one a council, by name
public record PriorityList(Round round, List<Priority> priorities) {
  public PriorityList {
    priorities = List.copyOf(priorities);
  }

  /// The councils for which something speaks, in their order.
  public List<Ranked> ranked(PriorityWeights weights) {
    return Ranked.rank(priorities, weights);
  }
}
