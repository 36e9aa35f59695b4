package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import starboard.casework.Register;
import starboard.consistency.comparing.Aspect;
import starboard.consistency.comparing.Cell;
import starboard.consistency.comparing.Line;
import starboard.evidence.Bearing;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The lines of a comparison about evidence: for each service and standards area in which one
/// council has some, which way it leans; for each judgement where the round has no areas. Councils
/// are alike by the leaning, not by the counts.
final class EvidenceLines {
  private EvidenceLines() {}

  static List<Line> of(Standards standards, List<ComparedFacts> councils) {
    var lines = new ArrayList<Line>();
    for (var service : Service.values())
      for (var area : standards.areas())
        add(
            lines,
            "%s, %d %s".formatted(service.title(), area.number(), area.title()),
            councils,
            Subject.of(service, area.question()),
            it -> within(it, service, area));
    if (standards.areas().isEmpty())
      for (var subject : Subject.values())
        add(
            lines,
            GradeLines.title(subject),
            councils,
            subject,
            it -> it.bearings().containsKey(subject));
    return lines;
  }

  private static boolean within(EvidenceRow row, Service service, StandardsArea area) {
    return row.what().services().contains(service) && row.what().areas().contains(area.number());
  }

  private static void add(
      List<Line> lines,
      String title,
      List<ComparedFacts> councils,
      Subject subject,
      Predicate<EvidenceRow> belongs) {
    if (councils.stream().flatMap(it -> it.evidence().stream()).noneMatch(belongs)) return;
    lines.add(
        new Line(
            Aspect.EVIDENCE,
            title,
            ComparedFacts.cells(
                councils,
                it ->
                    cell(it.evidence().stream().filter(belongs).toList(), subject, it.hidden()))));
  }

  private static Cell cell(List<EvidenceRow> rows, Subject subject, boolean hidden) {
    if (rows.isEmpty()) return Cell.of("no evidence");
    var newest = newest(rows);
    if (hidden) return new Cell(items(rows.size()), newest);
    var supports = count(rows, subject, Bearing.SUPPORTS);
    var contradicts = count(rows, subject, Bearing.CONTRADICTS);
    if (supports + contradicts == 0)
      return new Cell("not weighed", items(rows.size()) + ", " + newest);
    var leaning =
        supports > contradicts
            ? "mostly supports"
            : supports < contradicts ? "mostly contradicts" : "both ways alike";
    return new Cell(
        contradicts == 0 ? "supports" : supports == 0 ? "contradicts" : leaning,
        "%d for, %d against, %s".formatted(supports, contradicts, newest));
  }

  private static String items(int count) {
    return count == 1 ? "1 item" : count + " items";
  }

  private static long count(List<EvidenceRow> rows, Subject subject, Bearing bearing) {
    return rows.stream().filter(it -> it.bearings().get(subject) == bearing).count();
  }

  /// By the day that the item tells of, else by the day on which it came.
  private static String newest(List<EvidenceRow> rows) {
    return rows.stream()
        .map(it ->
            it.what()
                .appliesTo()
                .orElseGet(() -> LocalDate.ofInstant(it.received(), Register.ZONE)))
        .max(Comparator.naturalOrder())
        .map(it -> "newest " + Days.words(it))
        .orElse("");
  }
}
