package starboard.cli;

import picocli.CommandLine.Command;

/// `starboard import`: takes files into a round.
@Command(
    name = "import",
    description = "Loads a file into a round: all of it or, where anything is wrong, nothing.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class ImportCommand {}
