package starboard.exchange;

import static starboard.exchange.HtmlPage.text;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import starboard.application.FindingWords;
import starboard.application.QueueSheet;
import starboard.casework.refresh.Ranked;
import starboard.consistency.Finding;
import starboard.rating.Stars;

/// Writes the consistency queue as HTML: a table with headings that a screen reader can follow.
final class QueueHtml {
  private QueueHtml() {}

  static void write(QueueSheet sheet, Writer out) throws IOException {
    var rows = sheet.lines().stream().map(it -> row(sheet, it)).collect(Collectors.joining());
    var findings = sheet.findings().size();
    var summary =
        "%d %s, %d %s, %d open."
            .formatted(
                sheet.lines().size(),
                sheet.lines().size() == 1 ? "council" : "councils",
                findings,
                findings == 1 ? "finding" : "findings",
                sheet.open());
    out.write(
        HtmlPage.of("Consistency, round " + sheet.list().round().id(), summary, table(rows)));
  }

  private static String table(String rows) {
    return """
    <table>
    <thead>
    <tr><th scope="col">Place</th><th scope="col">Council</th><th scope="col">Star</th><th scope="col">Points</th><th scope="col">Score</th><th scope="col">Why</th><th scope="col">Findings</th></tr>
    </thead>
    <tbody>
    %s</tbody>
    </table>
    """
        .formatted(rows);
  }

  private static String row(QueueSheet sheet, QueueSheet.Line line) {
    var look = line.placed().look();
    return "<tr><td>%d</td><th scope=\"row\">%s</th><td>%s</td><td>%s (%s)</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            line.placed().place(),
            text(line.council()),
            look.facts().stars().map(Stars::words).orElse("–"),
            FindingWords.points(look),
            FindingWords.margin(look),
            Ranked.words(line.placed().score()),
            text(String.join("; ", line.reasons())),
            line.findings().stream()
                .map(it -> finding(sheet, it))
                .collect(Collectors.joining("<br>")));
  }

  private static String finding(QueueSheet sheet, Finding finding) {
    var said =
        sheet
            .list()
            .settlement(finding)
            .map(it -> " (%s: %s)".formatted(it.by(), it.settlement().reason()))
            .orElse("");
    return "<strong>%s</strong>: %s%s"
        .formatted(FindingWords.state(finding), text(finding.sentence()), text(said));
  }
}
