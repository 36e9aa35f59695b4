package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.PlainTables;
import starboard.application.Visible;
import starboard.journal.Canonical;
import starboard.results.Results;
import starboard.results.commentary.TypedClaims;
import starboard.results.commentary.TypedText;
import starboard.results.commentary.Verdict;

/// `starboard results`.
@Command(
    name = "results",
    description = {
      "Writes the results of a round beside an earlier one: the commentary, every figure with its"
          + " table, and both annexes. With --check-text or --check-document it checks numbers"
          + " instead and ends with 1 where the data says otherwise."
    })
final class ResultsCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PlainTables tables;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final AgainstOption against = new AgainstOption();

  @Option(
      names = "--figure",
      paramLabel = "ID",
      description = "Only this figure or annex, for example figure-5 or annex-1.")
  private Optional<String> figure = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = JournalFormat.Word.class,
      description =
          "What to write. Default: text. As csv a single figure is a table; all together are a"
              + " line a cell.")
  private JournalFormat format = JournalFormat.TEXT;

  @Option(
      names = "--check-text",
      paramLabel = "FILE",
      converter = ProseFileWord.class,
      description = "Checks the numbers in this text against the data.")
  private Optional<Prose> text = Optional.empty();

  @Option(
      names = "--check-document",
      description = "Checks what paragraphs 14 to 21 of the 2003 document say against the data.")
  private boolean document;

  ResultsCommand(StoreOption store, PlainTables tables, PrintWriter out) {
    this.store = store;
    this.tables = tables;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    refuseTwoQuestions();
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = round.id(queries);
      var results = Await.answer(queries.results(id, against.before(id, queries))).orElseThrow();
      if (text.isPresent()) return checked(TypedText.check(results, text.get().text()));
      if (document) return checked(TypedClaims.check(besideAnother(results)));
      var parts = ResultsParts.of(results, Await.answer(queries.resultsOverTime(id)));
      write(results, figure.isPresent() ? parts.only(one(parts)) : parts);
      return Exit.DONE;
    }
  }

  private void refuseTwoQuestions() throws BadInput {
    if (Stream.of(figure.isPresent(), text.isPresent(), document).filter(it -> it).count() > 1)
      throw new BadInput(
          "--figure, --check-text and --check-document are asked one at a time; leave all but one"
              + " out");
  }

  /// The document speaks of changes, of which a round alone knows nothing.
  private static Results besideAnother(Results results) throws BadInput {
    if (results.before().isPresent()) return results;
    throw new BadInput(
        "--check-document: there is no round before %s to see changes from; name another round after --round"
            .formatted(results.now().round().id()));
  }

  private ResultsParts.Part one(ResultsParts parts) throws BadInput {
    var id = figure.orElseThrow();
    return parts
        .find(id)
        .orElseThrow(() ->
            new BadInput(
                "there is no figure “%s”; there are %s"
                    .formatted(
                        id,
                        parts.parts().stream()
                            .map(it -> it.table().id())
                            .collect(Collectors.joining(", ")))));
  }

  private void write(Results results, ResultsParts parts) throws IOException {
    switch (format) {
      case TEXT -> lines(ResultsText.of(results, parts, figure.isPresent()));
      case CSV ->
          tables.write(
              figure.isPresent() ? ResultsCsv.headings(parts) : ResultsCsv.CELLS,
              figure.isPresent() ? ResultsCsv.rows(parts) : ResultsCsv.cells(parts),
              out);
      case JSON -> out.println(Canonical.pretty(ResultsJson.of(results, parts)));
    }
  }

  private int checked(List<Verdict> verdicts) throws IOException {
    switch (format) {
      case TEXT -> lines(VerdictWords.lines(verdicts));
      case CSV -> tables.write(VerdictWords.HEADINGS, VerdictWords.rows(verdicts), out);
      case JSON -> out.println(Canonical.pretty(VerdictWords.json(verdicts)));
    }
    return verdicts.stream().anyMatch(Verdict.Disagrees.class::isInstance) ? Exit.FOUND : Exit.DONE;
  }

  private void lines(List<String> lines) {
    for (var line : lines) out.println(Visible.text(line));
  }
}
