package starboard.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
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
    return workbenches.open(folder(), () -> READER);
  }

  /// Opens the store for the person who is named, in the role that the register says unless another
  /// is named.
  ///
  /// @throws BadInput if the name or the role cannot be one
  Workbench open(ActorOption actor) throws BadInput {
    var acting = new AtomicReference<>(actor.person());
    var workbench = workbenches.open(folder(), acting::get);
    var known = Await.answer(workbench.queries().register());
    acting.set(actor.person(known));
    return workbench;
  }

  Workbench create() {
    return workbenches.create(folder(), () -> READER);
  }

  private Path folder() {
    return folder.orElseGet(workbenches::usualFolder);
  }
}
