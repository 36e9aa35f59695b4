package starboard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Workbenches;
import starboard.application.invented.InventedPeople;
import starboard.application.invented.Plan;
import starboard.casework.Person;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;

/// `starboard store invent`. It never uses the usual folder: there real work belongs.
@Command(
    name = "invent",
    description =
        "Makes a store of invented councils and rounds, to try the program with much in it.")
final class StoreInventCommand implements Callable<Integer> {
  private static final Person READER = new Person("command line", Role.READER);

  private final Workbenches workbenches;
  private final PrintWriter out;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      converter = PathWord.class,
      description = "The folder of the new store: empty, or not there yet.")
  private Path folder = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How many rounds. Default: ${DEFAULT-VALUE}.")
  private int rounds = 20;

  @Option(
      names = "--items",
      paramLabel = "N",
      description = "How many items of evidence on each case. Default: ${DEFAULT-VALUE}.")
  private int items = 20;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same number makes the same store. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  StoreInventCommand(Workbenches workbenches, PrintWriter out) {
    this.workbenches = workbenches;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = workbenches.invent(folder, plan(), () -> READER)) {
      Await.answer(workbench.search().fill());
      out.printf(
          "Invented %d %s of %d councils in %s; nothing in them is about any council%n",
          rounds, rounds == 1 ? "round" : "rounds", Plan.COUNCILS, workbench.store().place());
      out.println(
          "Sign in as one of the people in it: "
              + InventedPeople.all().stream()
                  .map(RegisteredPerson::name)
                  .collect(Collectors.joining(", ")));
      return Exit.DONE;
    }
  }

  private Plan plan() throws BadInput {
    try {
      return Plan.of(seed, rounds, items);
    } catch (IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }
}
