package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import starboard.application.RecordStanding;
import starboard.rating.Grade;
import starboard.rating.Part;
import starboard.rating.Question;
import starboard.rating.RuleBook;
import starboard.rating.Sentences;
import starboard.rating.Service;

/// A rule book as it is read in a terminal: its parts as a table, their sources as numbered notes
/// below.
final class RuleBookText {
  private final TextTable table = new TextTable("PART", "VALUE", "HOW SURE", "SOURCE");
  private final List<String> sources = new ArrayList<>();

  private RuleBookText() {}

  static List<String> of(RuleBook book, RecordStanding standing) {
    var text = new RuleBookText();
    text.parts(book);
    var lines = new ArrayList<String>();
    lines.add(book.id() + ": " + book.title());
    lines.add("In force from " + book.inForce());
    lines.addAll(Wrap.lines(book.note()));
    lines.add("");
    lines.addAll(text.table.lines());
    lines.add("");
    lines.addAll(standing(standing));
    lines.add("");
    lines.add("SOURCES");
    for (var number = 1; number <= text.sources.size(); number++)
      lines.addAll(Wrap.lines("[" + number + "] " + text.sources.get(number - 1)));
    return lines;
  }

  private void parts(RuleBook book) {
    for (var question : Question.values())
      row(
          "Points, " + question.word(),
          Grade.of(question).stream()
              .filter(book.points().value()::containsKey)
              .map(it -> it.word() + " " + book.points().value().get(it))
              .collect(joining(", ")),
          book.points());
    row(
        "Weights",
        Arrays.stream(Service.values())
            .filter(book.weights().value()::containsKey)
            .map(it -> it.word() + " " + book.weights().value().get(it))
            .collect(joining(", ")),
        book.weights());
    for (var band : book.bands())
      row(
          "Band of " + band.value().stars().words(),
          Sentences.range(band.value().from(), band.value().to()),
          band);
    for (var rule : book.limitingRules())
      row(
          "Limiting rule",
          rule.value().name() + ": " + rule.value().stars().words() + " whatever the total",
          rule);
    for (var example : book.examples())
      row(
          "Example of " + example.value().stars().words(),
          example.value().profile().toString(),
          example);
    for (var question : Question.values())
      for (var grade : Grade.of(question)) {
        var meaning = book.meanings().get(grade);
        if (meaning != null) row("Meaning of " + grade.word(), meaning.value(), meaning);
      }
  }

  private void row(String name, String value, Part<?> part) {
    if (!sources.contains(part.source())) sources.add(part.source());
    var number = sources.indexOf(part.source()) + 1;
    table.row(name, value, part.certainty().word(), "[" + number + "]");
  }

  private static List<String> standing(RecordStanding standing) {
    return new TextTable("THE " + standing.pairs() + " PAIRS OF SERVICE JUDGEMENTS", "")
        .row("published for councils", String.valueOf(standing.published()))
        .row("fixed by a quoted rule", String.valueOf(standing.quotedRule()))
        .row("fixed by a printed worked example", String.valueOf(standing.workedExample()))
        .row("the same in every scheme that fits", String.valueOf(standing.sameInEveryScheme()))
        .row("not fixed by the record", String.valueOf(standing.notFixed()))
        .lines();
  }
}
