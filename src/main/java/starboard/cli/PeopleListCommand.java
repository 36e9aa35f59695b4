package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.casework.RegisteredPerson;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard people list`.
@Command(name = "list", description = "Lists the people of the register, by name.")
final class PeopleListCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  PeopleListCommand(StoreOption store, Output output) {
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (var workbench = store.open()) {
      var people =
          List.copyOf(Await.answer(workbench.queries().register()).people().values());
      output.write(() -> text(people), () -> json(people));
      return Exit.DONE;
    }
  }

  private static List<String> text(List<RegisteredPerson> people) {
    if (people.isEmpty())
      return List.of("Nobody is registered; everybody acts in the role that they name");
    var table = new TextTable("NAME", "ROLE", "WORKS HERE");
    for (var it : people) table.row(it.name(), it.role().word(), it.active() ? "yes" : "left");
    return table.lines();
  }

  private static Items json(List<RegisteredPerson> people) {
    return new Items(
        people.stream()
            .<Value>map(it ->
                Fields.NONE
                    .with("name", it.name())
                    .with("role", it.role().word())
                    .with("active", it.active()))
            .toList());
  }
}
