package starboard.exchange;

import static starboard.exchange.Words.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/// Turns the cells of one sheet of a workbook into plain ones. Formulas are never calculated: the
/// result counts that the file holds.
final class SheetCells {
  /// How many formulas are named in the notice.
  private static final int NAMED = 3;

  private final boolean date1904;
  private final List<String> formulas = new ArrayList<>();
  private int hiddenRows;

  /// @param date1904 whether the workbook counts days from 1904, as some from Macs do
  SheetCells(boolean date1904) {
    this.date1904 = date1904;
  }

  /// One row.
  LoadedTable.Row row(Row row) {
    var cells = new ArrayList<LoadedCell>();
    for (var column = 0; column < row.getCellCount(); column++)
      cells.add(row.getOptionalCell(column).map(this::cell).orElse(LoadedCell.Text.BLANK));
    var loaded = LoadedTable.Row.ofSheet(row.getRowNum(), cells);
    if (row.isHidden() && !loaded.isBlank()) hiddenRows++;
    return loaded;
  }

  /// What a person should know of the cells that were read.
  List<String> notices() {
    var notices = new ArrayList<String>();
    if (!formulas.isEmpty()) notices.add(formulaNotice());
    if (hiddenRows > 0)
      notices.add(
          count(hiddenRows, "hidden row") + (hiddenRows == 1 ? " is" : " are") + " read too");
    return notices;
  }

  private String formulaNotice() {
    var named = String.join(", ", formulas.subList(0, Math.min(NAMED, formulas.size())));
    return "%s %s (%s%s); the result in the file is taken, to %d decimals"
        .formatted(
            count(formulas.size(), "cell"),
            formulas.size() == 1 ? "holds a formula" : "hold formulas",
            named,
            formulas.size() > NAMED ? " and so on" : "",
            SheetNumber.MOST_DECIMALS);
  }

  private LoadedCell cell(Cell cell) {
    var value = Optional.ofNullable(cell.getValue());
    return switch (cell.getType()) {
      case EMPTY -> LoadedCell.Text.BLANK;
      case STRING, NUMBER, BOOLEAN ->
          value.map(it -> plain(cell, it, false)).orElse(LoadedCell.Text.BLANK);
      case ERROR -> error(Optional.ofNullable(cell.getRawValue()).orElse(""));
      // Text that a formula gave comes as a formula too, with or without what it was.
      case FORMULA ->
          cell.getFormula() == null
              ? value.map(it -> plain(cell, it, false)).orElse(LoadedCell.Text.BLANK)
              : calculated(cell, value);
    };
  }

  private LoadedCell calculated(Cell cell, Optional<Object> value) {
    if (cell.getRawValue() == null)
      return new LoadedCell.Refused(
          "the formula has no result in the file; open the file in a spreadsheet program and save"
              + " it, or write the value itself");
    if (value.isPresent() && value.get() instanceof String text && text.startsWith("#"))
      return error(text);
    formulas.add(cell.getAddress().toString());
    return value.map(it -> plain(cell, it, true)).orElse(LoadedCell.Text.BLANK);
  }

  private LoadedCell plain(Cell cell, Object value, boolean calculated) {
    return value instanceof BigDecimal number
        ? SheetNumber.cell(
            number,
            new CellFormat(
                Optional.ofNullable(cell.getDataFormatId()).orElse(0),
                Optional.ofNullable(cell.getDataFormatString()).orElse("")),
            calculated,
            date1904)
        : LoadedCell.of(
            value instanceof Boolean truth ? (truth ? "TRUE" : "FALSE") : value.toString());
  }

  private static LoadedCell error(String error) {
    return new LoadedCell.Refused(
        "the cell holds the error %s; write a value, or nothing".formatted(Words.quoted(error)));
  }
}
