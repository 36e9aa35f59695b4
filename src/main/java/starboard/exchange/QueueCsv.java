package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.application.ConsistencyList;
import starboard.application.FindingWords;
import starboard.application.QueueSheet;
import starboard.casework.refresh.Ranked;
import starboard.consistency.Finding;
import starboard.rating.Stars;

/// Writes the consistency queue as a table with commas: one line a finding, and one a council that
/// has none to be listed at it.
final class QueueCsv {
  private static final List<String> OF_COUNCIL =
      List.of("place", "council", "region", "stars", "points", "margin", "score", "why");
  private static final List<String> OF_FINDING =
      List.of(
          "finding",
          "check",
          "state",
          "sentence",
          "councils",
          "would_settle",
          "reason",
          "settled_by",
          "settled_at");

  private QueueCsv() {}

  static void write(QueueSheet sheet, Writer out) throws IOException {
    var header = joined(OF_COUNCIL, OF_FINDING);
    var rows = sheet.lines().stream().flatMap(it -> rows(sheet.list(), it));
    CsvOut.write(Stream.concat(Stream.of(header), rows), out);
  }

  private static Stream<List<String>> rows(ConsistencyList list, QueueSheet.Line line) {
    var council = council(line);
    if (line.findings().isEmpty())
      return Stream.of(joined(council, Collections.nCopies(OF_FINDING.size(), "")));
    return line.findings().stream().map(it -> joined(council, finding(list, it)));
  }

  private static List<String> council(QueueSheet.Line line) {
    var look = line.placed().look();
    return List.of(
        String.valueOf(line.placed().place()),
        line.council(),
        look.facts().council().region().title(),
        look.facts().stars().map(Stars::count).map(String::valueOf).orElse(""),
        FindingWords.points(look),
        FindingWords.margin(look),
        Ranked.words(line.placed().score()),
        String.join("; ", line.reasons()));
  }

  private static List<String> finding(ConsistencyList list, Finding finding) {
    var said = list.settlement(finding);
    return List.of(
        ConsistencyList.name(finding),
        finding.check().word(),
        FindingWords.state(finding),
        finding.sentence(),
        finding.concerns().others().stream()
            .map(list::councilOf)
            .collect(Collectors.joining("; ")),
        finding.remedy(),
        said.map(it -> it.settlement().reason()).orElse(""),
        said.map(it -> it.by()).orElse(""),
        said.map(it -> it.at().toString()).orElse(""));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
