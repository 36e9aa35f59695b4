package starboard.cli;

import picocli.CommandLine.Command;

/// `starboard store`: the store itself.
@Command(
    name = "store",
    description = "Makes, describes, checks and mends a store.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class StoreCommand {}
