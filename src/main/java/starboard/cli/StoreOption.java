package starboard.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import starboard.application.Workbench;
import starboard.application.Workbenches;
import starboard.casework.Person;
import starboard.casework.Role;

/// Finds the store that a command works on. Commands take it as a mixin: it brings the option
/// `--store` with it.
final class StoreOption {
  /// Who asks where nothing is recorded.
  private static final Person READER = new Person("command line", Role.READER);

  private final Workbenches workbenches;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      converter = PathWord.class,
      description = "The folder of the store. Default: the user’s data folder.")
  private Optional<Path> folder = Optional.empty();

  StoreOption(Workbenches workbenches) {
    this.workbenches = workbenches;
  }

  /// Opens the store to ask it something.
  Workbench open() {
    return open(READER);
  }

  /// Opens the store for somebody who acts.
  Workbench open(Person person) {
    return workbenches.open(folder(), () -> person);
  }

  Workbench create() {
    return workbenches.create(folder(), () -> READER);
  }

  private Path folder() {
    return folder.orElseGet(workbenches::usualFolder);
  }
}
