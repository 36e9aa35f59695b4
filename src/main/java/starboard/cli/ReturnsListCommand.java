package starboard.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.ReturnsList;
import starboard.application.Workbench;
import starboard.casework.Register;

/// `starboard returns list` and `starboard evidence receipt`: the returns of a council, for the
/// office and for the council.
@Command
final class ReturnsListCommand implements Callable<Integer> {
  private final Function<CaseView, List<String>> heading;
  @Mixin private final Looking looking;
  @Mixin private final Output output;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      converter = PathWord.class,
      description = "Also write the list as a page (HTML) that can be printed and sent.")
  private Optional<Path> page = Optional.empty();

  ReturnsListCommand(Function<CaseView, List<String>> heading, Looking looking, Output output) {
    this.heading = heading;
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.with((workbench, view) -> {
      if (page.isPresent()) write(workbench, view, page.get());
      output.write(() -> text(view), () -> EvidenceJson.returns(view.state()));
    });
  }

  private static void write(Workbench workbench, CaseView view, Path page) throws BadInput {
    var today = LocalDate.ofInstant(workbench.clock().instant(), Register.ZONE);
    try (var out = Files.newBufferedWriter(page, StandardOpenOption.CREATE_NEW)) {
      workbench.returns().write(ReturnsList.of(view, today), out);
    } catch (FileAlreadyExistsException _) {
      throw new BadInput(page + ": there is a file already; choose another name");
    } catch (IOException _) {
      throw new BadInput(page + ": cannot be written; choose another folder");
    }
  }

  private List<String> text(CaseView view) {
    var lines = new ArrayList<>(heading.apply(view));
    var returns = view.state().evidence().returns();
    if (returns.isEmpty()) {
      lines.add("No return was asked for");
      return lines;
    }
    var table = new TextTable("NO.", "DUE", "RECEIVED", "KIND", "TITLE");
    for (var place = 0; place < returns.size(); place++) {
      var asked = returns.get(place);
      table.row(
          String.valueOf(place + 1),
          asked.shown().due().toString(),
          view.state().evidence().arrivedOn(asked).map(Object::toString).orElse("not received"),
          asked.shown().kind().title(),
          asked.shown().title());
    }
    lines.addAll(table.lines());
    return lines;
  }
}
