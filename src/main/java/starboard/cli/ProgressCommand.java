package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import starboard.application.BadInput;
import starboard.application.PlainTables;
import starboard.application.ProgressList;
import starboard.application.ProgressList.By;
import starboard.application.ProgressList.Group;
import starboard.application.Visible;
import starboard.casework.determination.CaseStep;
import starboard.journal.Canonical;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard progress`.
@Command(
    name = "progress",
    description = "Counts how far the cases of a round are, and how many of them are late.")
final class ProgressCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PlainTables tables;

  @Mixin private final StoreOption store;

  @Mixin private final RoundOption round = new RoundOption();

  @Option(
      names = "--by",
      paramLabel = "inspector|region|step",
      converter = ByWord.class,
      description = "By what the cases are counted. Default: inspector.")
  private By by = By.INSPECTOR;

  @Option(
      names = "--still",
      paramLabel = "DAYS",
      description =
          "For how many days a case may stand still when publication is near. Default:"
              + " ${DEFAULT-VALUE}.")
  private int still = ProgressList.STILL;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = JournalFormat.Word.class,
      description = "What to write. Default: text.")
  private JournalFormat format = JournalFormat.TEXT;

  ProgressCommand(StoreOption store, PlainTables tables, PrintWriter out) {
    this.store = store;
    this.tables = tables;
    this.out = out;
  }

  /// Reads `inspector`, `region` or `step`.
  static final class ByWord implements ITypeConverter<By> {
    @Override
    public By convert(String word) {
      return Arrays.stream(By.values())
          .filter(it -> it.word().equals(word))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "“%s” is nothing to count by; write inspector, region or step".formatted(word)));
    }
  }

  @Override
  public Integer call() throws BadInput, IOException {
    if (still < 0) throw new BadInput("--still: write a whole number of days from 0, not " + still);
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var list = Await.answer(queries.progress(round.id(queries))).orElseThrow();
      var now = workbench.clock().instant();
      var rows = list.by(by).stream().map(it -> cells(list, it, now)).toList();
      switch (format) {
        case TEXT -> text(rows).forEach(it -> out.println(Visible.text(it)));
        case CSV -> tables.write(headings(), rows, out);
        case JSON ->
            out.println(Canonical.pretty(new Items(rows.stream().<Value>map(this::json).toList())));
      }
      return Exit.DONE;
    }
  }

  private List<String> headings() {
    var headings = new ArrayList<>(List.of(by.word()));
    for (var step : CaseStep.values()) headings.add(step.word());
    headings.addAll(List.of("all", "late"));
    return headings;
  }

  private List<String> cells(ProgressList list, Group group, Instant now) {
    var cells = new ArrayList<>(List.of(group.name()));
    for (var step : CaseStep.values()) cells.add(String.valueOf(group.at(step).size()));
    cells.add(String.valueOf(group.lines().size()));
    var late = group.lines().stream().filter(it -> !list.late(it, still, now).isEmpty()).count();
    cells.add(String.valueOf(late));
    return cells;
  }

  private List<String> text(List<List<String>> rows) {
    var table =
        new TextTable(
            headings().stream()
                .map(it -> it.toUpperCase(java.util.Locale.UK))
                .toArray(String[]::new));
    for (var row : rows) table.row(row.toArray(String[]::new));
    return table.lines();
  }

  private Fields json(List<String> cells) {
    var headings = headings();
    var fields = Fields.NONE.with(headings.getFirst(), cells.getFirst());
    for (int i = 1; i < cells.size(); i++)
      fields = fields.with(headings.get(i).replace(' ', '_'), Long.parseLong(cells.get(i)));
    return fields;
  }
}
