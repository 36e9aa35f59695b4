package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.ComparisonAnswer;
import starboard.application.ComparisonSheets;
import starboard.application.Queries;
import starboard.application.Visible;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.journal.Canonical;
import starboard.journal.Value;

/// `starboard compare`: councils side by side, or those nearest to one.
@Command(
    name = "compare",
    description =
        "Sets two to six councils side by side, or lists those that are nearest to one and where"
            + " like was not judged alike.")
final class CompareCommand implements Callable<Integer> {
  private static final int USUAL = 5;

  private final ComparisonSheets sheets;
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();

  @Option(
      names = "--council",
      paramLabel = "NAME",
      description = "A council to compare. To be given two to six times.")
  private List<String> councils = List.of();

  @Option(
      names = "--near",
      paramLabel = "NAME",
      description = "The council to which the nearest are listed, in place of --council.")
  private Optional<String> near = Optional.empty();

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many of the nearest, 1 to 149. Default: ${DEFAULT-VALUE}.")
  private int count = USUAL;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = CompareFormWord.class,
      description = "What to write. Default: text.")
  private CompareForm form = CompareForm.TEXT;

  CompareCommand(StoreOption store, ComparisonSheets sheets, PrintWriter out) {
    this.store = store;
    this.sheets = sheets;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    if (near.isPresent() && !councils.isEmpty())
      throw new BadInput("--near and --council say different things; give one of them");
    if (count < 1) throw new BadInput("--count: write a whole number from 1, not " + count);
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = round.id(queries);
      if (near.isPresent()) nearest(queries, id, near.get());
      else compare(queries, id);
      return Exit.DONE;
    }
  }

  private void nearest(Queries queries, RoundId id, String council) throws BadInput, IOException {
    var of = new Rounds(queries).find(id.text(), council);
    var found = Await.answer(queries.neighbours(of, count)).orElseThrow();
    write(() -> CompareText.of(found), () -> sheets.write(found, out), () -> CompareJson.of(found));
  }

  private void compare(Queries queries, RoundId id) throws BadInput, IOException {
    var ids = new ArrayList<CouncilId>();
    for (var it : councils) ids.add(new Rounds(queries).find(id.text(), it).council());
    switch (Await.answer(queries.comparison(id, ids))) {
      case ComparisonAnswer.Refused(var sentence) -> throw new BadInput(sentence);
      case ComparisonAnswer.Compared(var _, var comparison) ->
          write(
              () -> CompareText.of(comparison),
              () -> sheets.write(comparison, out),
              () -> CompareJson.of(comparison));
    }
  }

  private interface Written {
    void write() throws IOException;
  }

  private void write(Supplier<List<String>> text, Written csv, Supplier<Value> json)
      throws IOException {
    switch (form) {
      case TEXT -> text.get().forEach(it -> out.println(Visible.text(it)));
      case CSV -> csv.write();
      case JSON -> out.println(Canonical.pretty(json.get()));
    }
  }
}
