package starboard.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Queries;
import starboard.casework.RoundId;

/// Beside which earlier round a round is looked at. Commands take it as a mixin.
final class AgainstOption {
  @Option(
      names = "--against",
      paramLabel = "ROUND",
      description = "The earlier round beside it. Default: the one from which it was opened.")
  private Optional<String> against = Optional.empty();

  /// The round that is named, or empty where none is.
  ///
  /// @param later the round beside which it stands
  /// @throws BadInput if there is no such round, or it is not the earlier of the two
  Optional<RoundId> before(RoundId later, Queries queries) throws BadInput {
    if (against.isEmpty()) return Optional.empty();
    var earlier = new Rounds(queries).find(against.get()).id();
    if (earlier.month().isBefore(later.month())) return Optional.of(earlier);
    throw new BadInput(
        "round %s is not earlier than %s; name an earlier one after --against"
            .formatted(earlier, later));
  }
}
