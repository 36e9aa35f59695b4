package starboard.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;

/// Where a person can be in the workbench, so that *back* can return there.
sealed interface Place {
  /// All councils of a round.
  record Councils(RoundId round) implements Place {}

  /// One council in a round.
  ///
  /// @param part the part of the case that was shown when the person left it; empty on the way
  ///   there, which begins where the work is
  record OfCase(CaseId id, OptionalInt part) implements Place {
    OfCase(CaseId id) {
      this(id, OptionalInt.empty());
    }
  }

  /// What a round judges by.
  record Indicators(RoundId round) implements Place {}

  /// What a refresh asks of the councils of a round.
  record Refresh(RoundId round) implements Place {}

  /// How far a round is.
  record Progress(RoundId round) implements Place {}

  /// Everything that was done in a round.
  record Journal(RoundId round) implements Place {}

  /// The determination of a round.
  record Determination(RoundId round) implements Place {}

  /// The results of a round.
  record Results(RoundId round) implements Place {}

  /// Which councils of a round need another look.
  record Consistency(RoundId round) implements Place {}

  /// The second judgements of a round.
  record Agreement(RoundId round) implements Place {}

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

  /// The round that is worked on there; empty where it is of no round.
  default Optional<RoundId> inRound() {
    return switch (this) {
      case Councils(var round) -> Optional.of(round);
      case OfCase(var id, var _) -> Optional.of(id.round());
      case Indicators(var round) -> Optional.of(round);
      case Consistency(var round) -> Optional.of(round);
      case Agreement(var round) -> Optional.of(round);
      case Refresh(var round) -> Optional.of(round);
      case Progress(var round) -> Optional.of(round);
      case Journal(var round) -> Optional.of(round);
      case Determination(var round) -> Optional.of(round);
      case Results(var round) -> Optional.of(round);
      case Compare(var round, var _) -> Optional.of(round);
      case RuleBook _, Finding _, Choices _ -> Optional.empty();
    };
  }

  /// The same place without what it was left with: where a person is once they are there.
  default Place entered() {
    return this instanceof OfCase(var id, var _) ? new OfCase(id) : this;
  }

  /// The same place in another round, or its councils where this place is of no round.
  default Place in(RoundId round) {
    return switch (this) {
      case OfCase(var id, var _) -> new OfCase(new CaseId(round, id.council()));
      case Indicators _ -> new Indicators(round);
      case Consistency _ -> new Consistency(round);
      case Agreement _ -> new Agreement(round);
      case Refresh _ -> new Refresh(round);
      case Progress _ -> new Progress(round);
      case Journal _ -> new Journal(round);
      case Determination _ -> new Determination(round);
      case Results _ -> new Results(round);
      case Compare(var _, var councils) -> new Compare(round, councils);
      case Councils _, RuleBook _, Finding _, Choices _ -> new Councils(round);
    };
  }
}
