package starboard.cli;

import picocli.CommandLine.Command;

/// `starboard indicators`: what a round judges by, and the values of its councils.
@Command(
    name = "indicators",
    description = "Shows the indicators of a round, and a council’s values.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class IndicatorsCommand {}
