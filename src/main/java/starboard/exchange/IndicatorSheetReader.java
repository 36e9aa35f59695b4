package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import starboard.application.BadInput;
import starboard.application.IndicatorSheet;
import starboard.application.IndicatorSheet.Line;
import starboard.application.Place;
import starboard.application.SheetProblem;
import starboard.application.SheetProblems;

/// Reads the values of indicators out of a table in long or wide form.
final class IndicatorSheetReader {
  static final String RIGHT =
      "its first row must name the columns council, indicator, value, or council and the code of"
          + " an indicator for each other column";

  private static final String INDICATOR = "indicator";
  private static final String VALUE = "value";
  private static final Set<String> LONG =
      Set.of(Headings.COUNCIL, INDICATOR, VALUE, "numerator", "denominator", "status");

  /// The signs by which a spreadsheet knows a formula, and what is only a number or a dash.
  private static final String FORMULA_SIGNS = "=@+-";

  private static final Pattern HARMLESS = Pattern.compile("-|[+-][\\d.,\\s\\u00a0]+%?");

  private final Headings headings;
  private final List<SheetProblem> problems = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Place.Column> columns;

  private IndicatorSheetReader(Headings headings) {
    this.headings = headings;
    columns = headings.columns();
  }

  /// The sheet of a file, as [starboard.application.IndicatorSheets#read] says.
  static IndicatorSheet read(Path file, Optional<String> sheet) throws BadInput {
    var loaded = LoadedFile.read(file, sheet);
    var reader = new IndicatorSheetReader(Headings.of(file, loaded.table(), RIGHT));
    reader.refuseFormulas();
    reader.readRows();
    return new IndicatorSheet(
        loaded.name(),
        loaded.contentHash(),
        reader.lines,
        SheetProblems.of(reader.problems),
        reader.columns,
        loaded.table().notices());
  }

  private void refuseFormulas() throws BadInput {
    for (var column = 0; column < headings.texts().size(); column++)
      if (isFormula(headings.texts().get(column)))
        throw headings.fault(column, formula(headings.texts().get(column)));
  }

  private void readRows() throws BadInput {
    if (headings.names().contains(INDICATOR) && headings.names().contains(VALUE)) {
      headings.allow(LONG);
      for (var row : headings.rows()) readLong(new LoadedRow(headings, row, problems));
    } else {
      var wide = WideColumn.of(headings);
      for (var indicator : wide) columns.putAll(indicator.parts(headings));
      for (var row : headings.rows()) readWide(new LoadedRow(headings, row, problems), wide);
    }
  }

  private void readLong(LoadedRow row) {
    var before = problems.size();
    if (!isSound(row)) return;
    var indicator = row.text(INDICATOR);
    if (indicator.isEmpty() && problems.size() == before)
      row.problem(INDICATOR, "the indicator is not named; write its code");
    var line =
        new Line(
            row.text(Headings.COUNCIL),
            WideColumn.code(indicator).orElse(indicator),
            row.text(VALUE),
            row.text("numerator"),
            row.text("denominator"),
            row.text("status"),
            row.place(VALUE));
    if (problems.size() == before) lines.add(line);
  }

  private void readWide(LoadedRow row, List<WideColumn> columns) {
    if (!isSound(row)) return;
    var sound = problems.size();
    var council = row.text(Headings.COUNCIL);
    if (problems.size() > sound) return;
    for (var column : columns) {
      var before = problems.size();
      var line =
          new Line(
              council,
              column.code(),
              row.text(column.value()),
              row.text(column.numerator()),
              row.text(column.denominator()),
              row.text(column.status()),
              headings.place(row.row(), column.value()));
      if (problems.size() == before) lines.add(line);
    }
  }

  /// Whether the row can be read at all; if not, its problems are listed.
  private boolean isSound(LoadedRow row) {
    if (!row.fits()) return false;
    var before = problems.size();
    if (row.row().cell(headings.names().indexOf(Headings.COUNCIL)).isBlank())
      row.problem(
          Headings.COUNCIL,
          "the council has no name; write it in every row, as merged cells count for one row only");
    for (var column = 0; column < row.row().cells().size(); column++)
      if (row.row().cell(column) instanceof LoadedCell.Text(var text) && isFormula(text))
        row.problem(column, formula(text));
    return problems.size() == before;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
        && !HARMLESS.matcher(text).matches();
  }

  private static String formula(String text) {
    return "%s begins with “%s” as formulas do; write the value itself"
        .formatted(quoted(text), text.charAt(0));
  }
}
