package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.application.ConsistencyList;
import starboard.application.FindingWords;
import starboard.application.QueueSheet;
import starboard.casework.refresh.Ranked;
import starboard.consistency.Finding;
import starboard.rating.Stars;

/// The consistency queue as text: the councils for which something speaks, then the findings.
final class QueueText {
  private QueueText() {}

  static List<String> of(QueueSheet sheet) {
    var lines = new ArrayList<String>();
    var table = new TextTable("PLACE", "COUNCIL", "STAR", "POINTS", "MARGIN", "SCORE", "WHY");
    var any = false;
    for (var it : sheet.lines())
      if (it.placed().score() > 0) {
        any = true;
        table.row(cells(it));
      }
    if (any) lines.addAll(table.lines());
    else lines.add(nothing(sheet));
    for (var finding : sheet.findings()) lines.addAll(finding(sheet.list(), finding));
    if (!sheet.findings().isEmpty())
      lines.addAll(List.of("", count(sheet.findings().size(), sheet.open())));
    return lines;
  }

  private static String nothing(QueueSheet sheet) {
    return sheet.lines().size() < sheet.list().queue().looks().size()
        ? "Nothing of what was asked for needs another look."
        : "Nothing needs another look: every check is quiet.";
  }

  private static String count(int findings, long open) {
    return "%d %s, %d open".formatted(findings, findings == 1 ? "finding" : "findings", open);
  }

  private static String[] cells(QueueSheet.Line line) {
    var look = line.placed().look();
    return new String[] {
      String.valueOf(line.placed().place()),
      line.council(),
      look.facts().stars().map(Stars::words).orElse("-"),
      FindingWords.points(look),
      FindingWords.margin(look),
      Ranked.words(line.placed().score()),
      String.join("; ", line.reasons())
    };
  }

  private static List<String> finding(ConsistencyList list, Finding finding) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(
        "%s  %s  %s"
            .formatted(
                ConsistencyList.name(finding),
                finding.check().title(),
                FindingWords.state(finding)));
    lines.add("  " + finding.sentence());
    if (finding.unsettled()) lines.add("  " + finding.remedy());
    list.settlement(finding)
        .ifPresent(it ->
            lines.add(
                "  %s%s, %s: %s"
                    .formatted(
                        finding.unsettled() ? "before: " : "",
                        it.settlement().kind().word(),
                        it.by(),
                        it.settlement().reason())));
    return lines;
  }
}
