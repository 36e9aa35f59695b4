package starboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.Visible;
import starboard.casework.Command.RegisterPerson;
import starboard.casework.RegisteredPerson;

/// `starboard people leave`.
@Command(
    name = "leave",
    description = "Says that a person has left: the name stays in the record and cannot act.")
final class PeopleLeaveCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final ActorOption actor = new ActorOption();

  @Parameters(paramLabel = "NAME", description = "The person, by name.")
  private String name = "";

  PeopleLeaveCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open(actor)) {
      var known =
          Await.answer(workbench.queries().register())
              .person(name.strip())
              .orElseThrow(() -> new BadInput("there is nobody “%s” in the register".formatted(name)));
      var left = new RegisteredPerson(known.name(), known.role(), false);
      Await.done(workbench.commands().execute(new RegisterPerson(left)));
      out.println(Visible.text(known.name() + " has left"));
      return Exit.DONE;
    }
  }
}
