package starboard.casework;

import java.util.Set;

/// What lies before casework when somebody wants to open a round.
///
/// @param from the round to open it from
/// @param taken the names of all rounds there are
/// @param ruleBooks the ids of all rule books there are
public record RoundDesk(RoundFile from, Set<RoundId> taken, Set<String> ruleBooks, Person person) {
  public RoundDesk {
    taken = Set.copyOf(taken);
    ruleBooks = Set.copyOf(ruleBooks);
  }
}
