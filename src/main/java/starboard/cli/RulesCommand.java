package starboard.cli;

import picocli.CommandLine.Command;

/// `starboard rules`: the rule books.
@Command(
    name = "rules",
    description = "Lists, shows and checks rule books.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class RulesCommand {}
