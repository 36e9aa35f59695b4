package starboard.cli;

import picocli.CommandLine.Command;

/// `starboard round`: the rounds of a store.
@Command(
    name = "round",
    description = "Lists and opens rounds, and tells what a refresh asks of their councils.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class RoundCommand {}
