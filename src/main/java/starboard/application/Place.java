package starboard.application;

import java.util.Optional;

/// Where something stands in a loaded file, as a person who has it open would name it.
///
/// @param file as it was named to the program
/// @param sheet the name of the sheet, where the file is a workbook
/// @param row the line of a text file or the row of a sheet, from 1
/// @param column empty where the whole row is meant
public record Place(String file, Optional<String> sheet, long row, Optional<Column> column) {
  private static final int LETTERS = 26;

  /// A column of a table.
  ///
  /// @param number from 1
  /// @param heading its heading, blank where it has none
  public record Column(int number, String heading) {}

  /// The same row in another column; the whole row where that is not known.
  public Place at(Optional<Column> other) {
    return new Place(file, sheet, row, other);
  }

  /// Within the file: `line 3, column 2 “value”`, or `sheet “Values”, row 3, column B “value”`.
  public String words() {
    var of = sheet.map(it -> "sheet “" + Visible.text(it) + "”, row " + row);
    return of.orElse("line " + row) + column.map(it -> ", column " + words(it)).orElse("");
  }

  private String words(Column it) {
    var name = sheet.isPresent() ? letters(it.number()) : Integer.toString(it.number());
    return it.heading().isBlank() ? name : name + " “" + Visible.text(it.heading()) + "”";
  }

  /// The letters by which a sheet names a column: A to Z, then AA.
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (var rest = number; rest > 0; rest = (rest - 1) / LETTERS)
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    return letters.reverse().toString();
  }
}
