package starboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.Visible;
import starboard.casework.Command.RegisterPerson;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;

/// `starboard people add`.
@Command(
    name = "add",
    description = {
      "Puts a person into the register, or changes the role; the chief inspector’s alone.",
      "The first must be a chief inspector. Once people are registered only they can act, each in"
          + " their own role."
    })
final class PeopleAddCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final ActorOption actor = new ActorOption();

  @Parameters(paramLabel = "NAME", description = "The person, by name.")
  private String name = "";

  @Option(
      names = "--works-as",
      required = true,
      paramLabel = "ROLE",
      description = "inspector, data-officer, chief-inspector or reader.")
  private String role = "";

  PeopleAddCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    var added = new RegisteredPerson(ActorOption.name("NAME", name), worksAs(), true);
    try (var workbench = store.open(actor)) {
      var done = Await.done(workbench.commands().execute(new RegisterPerson(added)));
      out.println(
          done.entries().isEmpty()
              ? "Nothing to change: the register says so already"
              : Visible.text("%s is registered as %s".formatted(added.name(), added.role().word())));
      return Exit.DONE;
    }
  }

  private Role worksAs() throws BadInput {
    return ActorOption.role("--works-as", role);
  }
}
