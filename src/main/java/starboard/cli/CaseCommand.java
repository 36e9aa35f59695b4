package starboard.cli;

import picocli.CommandLine.Command;

/// `starboard case`: one council in one round.
@Command(
    name = "case",
    description = "Shows a case, judges it, and tells its history.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class CaseCommand {}
