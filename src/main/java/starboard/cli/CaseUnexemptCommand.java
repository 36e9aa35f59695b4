package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Act;

/// `starboard case unexempt`.
@Command(name = "unexempt", description = "Takes an exemption from a key indicator back.")
final class CaseUnexemptCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final KeyOption key = new KeyOption();

  CaseUnexemptCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say((_, view) -> {
      var exempted = view.state().keys().exempted().keySet();
      if (!exempted.contains(key.name()))
        throw new BadInput(
            "the council is not exempted from “%s”; %s"
                .formatted(
                    key.name(),
                    exempted.isEmpty()
                        ? "it is exempted from nothing"
                        : "it is exempted from " + String.join(", ", exempted)));
      return List.of(new Act.Exempted(key.name(), ""));
    });
  }
}
