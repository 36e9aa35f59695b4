package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.AgreementList;
import starboard.application.AgreementSheet;
import starboard.application.BadInput;
import starboard.application.PlainTables;
import starboard.application.Visible;
import starboard.consistency.agreement.Figure;
import starboard.consistency.agreement.SubjectAgreement;
import starboard.journal.Canonical;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;
import starboard.rating.Sentences;

/// `starboard second agreement`.
@Command(
    name = "agreement",
    description =
        "Measures how far first and second judgements agree, of those that both are in and shown"
            + " to whoever asks.")
final class SecondAgreementCommand implements Callable<Integer> {
  private final PlainTables tables;
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round;
  @Mixin private final ActorOption actor = new ActorOption();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = JournalFormat.Word.class,
      description = "What to write. Default: text.")
  private JournalFormat format = JournalFormat.TEXT;

  SecondAgreementCommand(
      StoreOption store, RoundOption round, PlainTables tables, PrintWriter out) {
    this.store = store;
    this.round = round;
    this.tables = tables;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    try (var workbench = store.open(actor)) {
      var queries = workbench.queries();
      var list = Await.answer(queries.agreement(round.id(queries))).orElseThrow();
      switch (format) {
        case TEXT -> text(list).forEach(it -> out.println(Visible.text(it)));
        case CSV -> tables.write(AgreementSheet.HEADINGS, AgreementSheet.rows(list), out);
        case JSON -> out.println(Canonical.pretty(json(list)));
      }
      return Exit.DONE;
    }
  }

  private static List<String> text(AgreementList list) {
    var lines = new ArrayList<String>();
    lines.add(AgreementSheet.counted(list));
    var table =
        new TextTable("JUDGEMENT", "CASES", "SAME", "KAPPA LINEAR", "KAPPA QUADRATIC", "ALPHA");
    list.agreement()
        .by()
        .forEach((subject, it) ->
            table.row(
                Sentences.title(subject),
                String.valueOf(it.cases()),
                String.valueOf(it.same()),
                AgreementSheet.words(it.linear()),
                AgreementSheet.words(it.quadratic()),
                AgreementSheet.words(it.alpha())));
    lines.addAll(table.lines());
    lines.add(AgreementSheet.moves(list));
    return lines;
  }

  private static Fields json(AgreementList list) {
    var moves = list.agreement().moves();
    return Fields.NONE
        .with("asked", list.lines().size())
        .with("handed_in", list.handedIn())
        .with(
            "judgements",
            new Items(
                list.agreement().by().values().stream()
                    .<Value>map(SecondAgreementCommand::json)
                    .toList()))
        .with("rated_twice", moves.rated())
        .with("stars_moved", moves.moved())
        .with("by_stars", moves.stars());
  }

  private static Fields json(SubjectAgreement it) {
    var fields =
        Fields.NONE
            .with("judgement", it.subject().word())
            .with("cases", it.cases())
            .with("same", it.same());
    fields = with(fields, "kappa_linear", it.linear());
    fields = with(fields, "kappa_quadratic", it.quadratic());
    return with(fields, "alpha", it.alpha());
  }

  /// Figures are texts of four places, as entries know no fractions.
  private static Fields with(Fields fields, String name, Figure figure) {
    return switch (figure) {
      case Figure.Known(var value, var interval) -> {
        var known = fields.with(name, exact(value));
        yield interval.isEmpty()
            ? known
            : known
                .with(name + "_from", exact(interval.get().lower()))
                .with(name + "_to", exact(interval.get().upper()));
      }
      case Figure.TooFew _ -> fields.with(name + "_missing", "too few cases");
      case Figure.OneGradeOnly _ -> fields.with(name + "_missing", "one grade only");
    };
  }

  private static String exact(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
