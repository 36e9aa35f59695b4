package starboard.cli;

import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.Queries;
import starboard.casework.CaseId;

/// Which case. Commands take it as a mixin.
final class CaseOption {
  @Option(names = "--round", required = true, paramLabel = "ROUND", description = "The round.")
  private String round = "";

  @Option(
      names = "--council",
      required = true,
      paramLabel = "NAME",
      description = "The council, by its name.")
  private String council = "";

  /// @throws BadInput if there is no such round or council
  CaseId id(Queries queries) throws BadInput {
    return new Rounds(queries).find(round, council);
  }

  /// The case as it stands.
  CaseView view(Queries queries) throws BadInput {
    return Await.answer(queries.caseView(id(queries))).orElseThrow();
  }
}
