package starboard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.publishing.Press;
import starboard.application.publishing.PublicationAnswer;
import starboard.application.publishing.PublicationContents;

/// `starboard publish`.
@Command(
    name = "publish",
    description = {
      "Makes the publication pack of a round of which every case is determined: a site, papers, a"
          + " spreadsheet and data. The folder is made whole or not at all; an earlier pack in it"
          + " is replaced."
    })
final class PublishCommand implements Callable<Integer> {
  private final Press press;
  private final PrintWriter out;
  private final PrintWriter err;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final AgainstOption against = new AgainstOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      converter = PathWord.class,
      description = "The folder: new, empty, or with an earlier pack in it.")
  private Path folder = Path.of("");

  PublishCommand(StoreOption store, Press press, PrintWriter out, PrintWriter err) {
    this.store = store;
    this.press = press;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BadInput {
    var contents = contents();
    var progress = ProgressLine.on(err);
    var pack = press.print(contents, folder, progress);
    progress.end();
    if (pack.isEmpty()) throw new BadInput("it was cancelled; nothing was published");
    out.printf(
        "Published round %s in %s: %d files, %.1f MB%n",
        contents.round().id(), folder, pack.get().files(), pack.get().bytes() / 1e6);
    out.println("Journal head " + contents.head().hash().hex());
    return Exit.DONE;
  }

  /// The store is closed before anything is printed: a pack needs nothing more of it.
  private PublicationContents contents() throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = round.id(queries);
      var answer = Await.answer(queries.publication(id, against.before(id, queries))).orElseThrow();
      return switch (answer) {
        case PublicationAnswer.Ready(var contents) -> contents;
        case PublicationAnswer.Refused(var it) ->
            throw new BadInput("%s %s (rule %s)".formatted(it.sentence(), it.remedy(), it.rule()));
      };
    }
  }
}
