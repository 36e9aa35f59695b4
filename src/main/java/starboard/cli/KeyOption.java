package starboard.cli;

import picocli.CommandLine.Option;

/// Which key indicator. Commands take it as a mixin.
final class KeyOption {
  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY",
      description = "The key indicator, by its name in the round, for example A1.")
  private String key = "";

  /// Its name as it was typed; the round knows which there are.
  String name() {
    return key.strip();
  }
}
