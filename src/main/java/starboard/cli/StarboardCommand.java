package starboard.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The word before all others. Alone it opens the workbench, which is not the command line's
/// matter: here it asks for a command.
@Command(
    name = "starboard",
    description = "Rates councils’ social services. Without a command it opens the workbench.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, and something wrong was found; or a fault of the program",
      "2:the arguments or the input cannot be used; nothing changed",
      "3:the store is locked or damaged"
    })
@SuppressWarnings(
    "UnusedVariable") // Picocli reads both fields' annotations and acts on them itself.
final class StarboardCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show what a command does and end.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and end.")
  private boolean version;
}
