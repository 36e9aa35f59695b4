package starboard.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;

/// Which inspector something is given to, or that it is taken back. Commands take it as a mixin.
final class InspectorParameter {
  @Parameters(arity = "0..1", paramLabel = "INSPECTOR", description = "The inspector, by name.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--take-back", description = "Take it back from whoever has it.")
  private boolean takeBack;

  /// The name; blank where it is taken back.
  ///
  /// @throws BadInput if neither or both were written
  String name() throws BadInput {
    var typed = name.map(String::strip).filter(it -> !it.isEmpty());
    if (typed.isPresent() == takeBack)
      throw new BadInput("write the name of an inspector, or --take-back");
    return typed.orElse("");
  }
}
