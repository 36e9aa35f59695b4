package starboard.desktop.shell;

import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;

/// Where a person can be in the workbench, so that *back* can return there.
sealed interface Place {
  /// All councils of a round.
  record Councils(RoundId round) implements Place {}

  /// One council in a round.
  record OfCase(CaseId id) implements Place {}

  /// What a round judges by.
  record Indicators(RoundId round) implements Place {}

  /// What a refresh asks of the councils of a round.
  record Refresh(RoundId round) implements Place {}

  /// Councils of a round side by side.
  record Compare(RoundId round, List<CouncilId> councils) implements Place {
    public Compare {
      councils = List.copyOf(councils);
    }
  }

  /// A rule book.
  record RuleBook(String id) implements Place {}

  /// The search over the evidence of all rounds.
  record Finding() implements Place {}

  /// What the person can choose about the program.
  record Choices() implements Place {}
}
