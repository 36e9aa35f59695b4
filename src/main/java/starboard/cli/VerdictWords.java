package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.results.commentary.Verdict;

/// What the data says to the numbers of a text, a line a claim.
final class VerdictWords {
  /// The headings of the table.
  static final List<String> HEADINGS = List.of("result", "paragraph", "words", "said", "is");

  private VerdictWords() {}

  static List<String> lines(List<Verdict> verdicts) {
    var lines = new ArrayList<String>();
    for (var verdict : verdicts) {
      var place = verdict.paragraph().map(it -> "paragraph " + it + ": ").orElse("");
      lines.add("%s: %s“%s”".formatted(result(verdict), place, verdict.words()));
      switch (verdict) {
        case Verdict.Agrees it -> lines.add("  the data says " + it.is());
        case Verdict.Disagrees it ->
            lines.add("  the text says %s, the data %s".formatted(it.said(), it.is()));
        case Verdict.NotUnderstood _ -> {}
      }
    }
    if (lines.isEmpty()) lines.add("There is no number in this text that can be checked.");
    return lines;
  }

  static List<List<String>> rows(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(it ->
            List.of(
                result(it),
                it.paragraph().map(String::valueOf).orElse(""),
                it.words(),
                said(it),
                is(it)))
        .toList();
  }

  static Items json(List<Verdict> verdicts) {
    return new Items(verdicts.stream().<Value>map(VerdictWords::json).toList());
  }

  private static Fields json(Verdict verdict) {
    var fields = Fields.NONE.with("result", result(verdict)).with("words", verdict.words());
    if (verdict.paragraph().isPresent())
      fields = fields.with("paragraph", verdict.paragraph().get());
    return switch (verdict) {
      case Verdict.Agrees it -> fields.with("is", it.is());
      case Verdict.Disagrees it ->
          fields
              .with("said", it.said())
              .with("is", it.is())
              .with(
                  "councils",
                  new Items(it.councils().stream().<Value>map(c -> new Text(c.text())).toList()));
      case Verdict.NotUnderstood _ -> fields;
    };
  }

  private static String result(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Agrees _ -> "agrees";
      case Verdict.Disagrees _ -> "disagrees";
      case Verdict.NotUnderstood _ -> "not understood";
    };
  }

  private static String said(Verdict verdict) {
    return verdict instanceof Verdict.Disagrees it ? it.said() : "";
  }

  private static String is(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Agrees it -> it.is();
      case Verdict.Disagrees it -> it.is();
      case Verdict.NotUnderstood _ -> "";
    };
  }
}
