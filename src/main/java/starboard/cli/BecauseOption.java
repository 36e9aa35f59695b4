package starboard.cli;

import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import starboard.application.BadInput;

/// Why something is done. Commands take it as a mixin.
final class BecauseOption {
  @ArgGroup(exclusive = true)
  private final Given given = new Given();

  /// One of the two.
  static final class Given {
    @Option(
        names = "--because",
        paramLabel = "TEXT",
        description = "The reason; - reads it from standard input.")
    private Optional<Prose> typed = Optional.empty();

    @Option(
        names = "--because-file",
        paramLabel = "FILE",
        converter = ProseFileWord.class,
        description = "The file that holds the reason.")
    private Optional<Prose> file = Optional.empty();
  }

  /// The reason, or empty where none was given.
  Optional<String> text() {
    return given.typed.or(() -> given.file).map(Prose::text);
  }

  /// Refuses a reason where it would be lost.
  ///
  /// @param option what is done without one
  /// @throws BadInput if one was given
  void none(String option) throws BadInput {
    if (text().isPresent())
      throw new BadInput(option + ": no reason is kept with it; leave --because out");
  }

  /// The reason.
  ///
  /// @throws BadInput if none was given, or a blank one
  String required() throws BadInput {
    return text()
        .filter(it -> !it.isBlank())
        .orElseThrow(() -> new BadInput("--because: there is no reason; write why"));
  }
}
