package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Visible;

/// `starboard evidence fetch`.
@Command(name = "fetch", description = "Writes the file that is kept with an item to a path.")
final class EvidenceFetchCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen = new CaseOption();
  @Mixin private final ItemParameter item = new ItemParameter();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      converter = PathWord.class,
      description = "Where to write it; a file that is there already is not overwritten.")
  private Path target = Path.of("");

  EvidenceFetchCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var what = item.of(chosen.view(workbench.queries())).shown();
      var kept = what.attachment();
      if (kept.isEmpty()) throw new BadInput("no file is kept with “%s”".formatted(what.title()));
      write(workbench.store().attachments().copy(kept.get()));
      out.println(
          Visible.text(
              "Wrote %s, %d bytes, to %s".formatted(kept.get().name(), kept.get().size(), target)));
      return Exit.DONE;
    }
  }

  private void write(Path copy) throws BadInput {
    try {
      Files.copy(copy, target);
    } catch (FileAlreadyExistsException _) {
      throw new BadInput(target + ": there is a file already; choose another name");
    } catch (IOException _) {
      throw new BadInput(target + ": cannot be written; choose another folder");
    }
  }
}
