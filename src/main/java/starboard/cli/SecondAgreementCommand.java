package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.AgreementList;
import starboard.application.BadInput;
import starboard.consistency.agreement.Figure;
import starboard.consistency.agreement.SubjectAgreement;
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
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round;
  @Mixin private final ActorOption actor = new ActorOption();
  @Mixin private final Output output;

  SecondAgreementCommand(StoreOption store, RoundOption round, Output output) {
    this.store = store;
    this.round = round;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open(actor.person())) {
      var queries = workbench.queries();
      var list = Await.answer(queries.agreement(round.id(queries))).orElseThrow();
      output.write(() -> text(list), () -> json(list));
      return Exit.DONE;
    }
  }

  private static List<String> text(AgreementList list) {
    var lines = new ArrayList<String>();
    lines.add("%d of %d second judgements are in".formatted(list.handedIn(), list.lines().size()));
    var table =
        new TextTable("JUDGEMENT", "CASES", "SAME", "KAPPA LINEAR", "KAPPA QUADRATIC", "ALPHA");
    list.agreement()
        .by()
        .forEach((subject, it) ->
            table.row(
                Sentences.title(subject),
                String.valueOf(it.cases()),
                String.valueOf(it.same()),
                words(it.linear()),
                words(it.quadratic()),
                words(it.alpha())));
    lines.addAll(table.lines());
    var moves = list.agreement().moves();
    lines.add(
        "The disagreements would move %d of %d stars, by %d in all"
            .formatted(moves.moved(), moves.rated(), moves.stars()));
    return lines;
  }

  private static String words(Figure figure) {
    return switch (figure) {
      case Figure.Known(var value, var interval) ->
          number(value)
              + interval
                  .map(it -> " (%s to %s)".formatted(number(it.lower()), number(it.upper())))
                  .orElse("");
      case Figure.TooFew too -> "too few, %d needed".formatted(too.needed());
      case Figure.OneGradeOnly() -> "one grade only";
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
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
