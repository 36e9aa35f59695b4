package starboard.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import starboard.application.BadInput;
import starboard.application.EvidenceSheet;
import starboard.application.EvidenceSheet.Line;
import starboard.application.EvidenceSheets;
import starboard.application.SheetProblem;
import starboard.application.SheetProblems;

/// Registers of evidence as CSV and XLSX files.
public final class EvidenceSheetFiles implements EvidenceSheets {
  private static final String TITLE = "title";
  private static final String RIGHT =
      "its first row must name the columns council and title, and may name kind, reference, date,"
          + " service, areas, weight, summary, passages";
  private static final Set<String> KNOWN =
      Set.of(
          Headings.COUNCIL,
          "kind",
          TITLE,
          "reference",
          "date",
          "service",
          "areas",
          "weight",
          "summary",
          "passages");

  @Override
  public EvidenceSheet read(Path file, Optional<String> sheet) throws BadInput {
    var loaded = LoadedFile.read(file, sheet);
    var headings = Headings.of(file, loaded.table(), RIGHT);
    headings.allow(KNOWN);
    if (!headings.names().contains(TITLE))
      throw headings.fault(0, "no column is headed “title”; " + RIGHT);
    var problems = new ArrayList<SheetProblem>();
    var lines = new ArrayList<Line>();
    for (var row : headings.rows())
      line(new LoadedRow(headings, row, problems)).ifPresent(lines::add);
    return new EvidenceSheet(
        loaded.name(),
        loaded.contentHash(),
        lines,
        SheetProblems.of(problems),
        headings.columns(),
        loaded.table().notices());
  }

  private static Optional<Line> line(LoadedRow row) {
    var before = row.problems().size();
    if (!row.fits()) return Optional.empty();
    for (var needed : List.of(Headings.COUNCIL, TITLE))
      if (row.row().cell(row.headings().names().indexOf(needed)).isBlank())
        row.problem(needed, "the %s is blank; write it in every row".formatted(needed));
    var line =
        new Line(
            row.text(Headings.COUNCIL),
            row.text("kind"),
            row.text(TITLE),
            row.text("reference"),
            row.text("date"),
            row.text("service"),
            row.text("areas"),
            row.text("weight"),
            row.text("summary"),
            row.text("passages"),
            row.headings().table().place(row.row()));
    return Optional.of(line).filter(_ -> row.problems().size() == before);
  }
}
