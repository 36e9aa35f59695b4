package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.PlainTables;
import starboard.application.TrailRow;
import starboard.application.Visible;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.journal.Canonical;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard journal`.
@Command(
    name = "journal",
    description =
        "Tells everything that was done to a round and its cases, or to one case: who, when, what,"
            + " before, after, why.")
final class JournalCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PlainTables tables;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();

  @Option(names = "--council", paramLabel = "NAME", description = "Only the case of this council.")
  private Optional<String> council = Optional.empty();

  @Option(names = "--by", paramLabel = "PERSON", description = "Only what this person did.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Only entries that hold each of these words, who did it among them.")
  private String text = "";

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = JournalFormat.Word.class,
      description = "What to write. Default: text.")
  private JournalFormat format = JournalFormat.TEXT;

  JournalCommand(StoreOption store, PlainTables tables, PrintWriter out) {
    this.store = store;
    this.tables = tables;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = round.id(queries);
      var of = Optional.<CouncilId>empty();
      if (council.isPresent())
        of = Optional.of(new Rounds(queries).find(id.text(), council.get()).council());
      var all = Await.answer(queries.trail(id, of)).orElseThrow();
      var name = by.isEmpty() ? by : Optional.of(person(by.get(), all, id));
      var rows = all.stream().filter(it -> wanted(it, name)).toList();
      switch (format) {
        case TEXT -> text(rows).forEach(it -> out.println(Visible.text(it)));
        case CSV ->
            tables.write(TrailRow.HEADINGS, rows.stream().map(TrailRow::cells).toList(), out);
        case JSON ->
            out.println(
                Canonical.pretty(new Items(rows.stream().<Value>map(TrailRow::fields).toList())));
      }
      return Exit.DONE;
    }
  }

  private String person(String typed, List<TrailRow> rows, RoundId round) throws BadInput {
    var names = new TreeSet<String>();
    for (var it : rows) names.add(it.line().entry().author().person());
    var where = council.isPresent() ? "on this case" : "in round " + round;
    return new NamedPerson("--by", typed).among(names, "did anything " + where);
  }

  private boolean wanted(TrailRow row, Optional<String> name) {
    var person = row.line().entry().author().person();
    var words = (row.words() + " " + person).toLowerCase(Locale.ROOT);
    return name.filter(it -> !it.equals(person)).isEmpty()
        && Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
            .allMatch(words::contains);
  }

  private static List<String> text(List<TrailRow> rows) {
    if (rows.isEmpty()) return List.of("Nothing of what was done holds these words");
    var table = new TextTable("WHEN (UTC)", "WHO", "COUNCIL", "WHAT", "BEFORE", "AFTER", "WHY");
    for (var row : rows) {
      var cells = row.cells().stream().map(it -> it.strip().replaceAll("\\s+", " ")).toList();
      table.row(
          cells.get(0),
          cells.get(1),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          cells.get(6),
          cells.get(7));
    }
    return table.lines();
  }
}
