package starboard.cli;

import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Queries;
import starboard.casework.RoundId;

/// Which round. Commands take it as a mixin.
final class RoundOption {
  @Option(names = "--round", required = true, paramLabel = "ROUND", description = "The round.")
  private String round = "";

  /// @throws BadInput if there is no such round; names those that there are
  RoundId id(Queries queries) throws BadInput {
    return new Rounds(queries).find(round).id();
  }
}
