package starboard.cli;

import picocli.CommandLine.Command;

/// A word that only has words under it, for example `starboard evidence`.
@Command(synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n")
final class GroupCommand {}
