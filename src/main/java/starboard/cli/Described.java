package starboard.cli;

import picocli.CommandLine;

/// Gives a command of which there are several the description of one of them.
final class Described {
  private Described() {}

  static CommandLine by(Object command, String does) {
    var line = new CommandLine(command);
    line.getCommandSpec().usageMessage().description(does);
    return line;
  }
}
