package starboard.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import starboard.application.BadInput;
import starboard.rating.Capacity;
import starboard.rating.Profile;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One row of a table of the published record, with what its cells mean.
record TableRow(String file, NamedCsvRecord cells) {

  /// The rows of a table with a header. A row with more or fewer cells than the header is refused.
  static List<TableRow> read(String file, String text) throws BadInput {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(it -> new TableRow(file, it)).toList();
    } catch (CsvParseException bad) {
      throw new BadInput(file + ": " + bad.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading text in memory", impossible);
    }
  }

  /// The text of a cell, blank where it is blank.
  String text(String column) throws BadInput {
    var cell = cells.findField(column);
    if (cell.isEmpty()) throw fault("there is no column " + column);
    return cell.get();
  }

  Stars stars(String column) throws BadInput {
    return switch (text(column)) {
      case "0" -> Stars.ZERO;
      case "1" -> Stars.ONE;
      case "2" -> Stars.TWO;
      case "3" -> Stars.THREE;
      default -> throw fault(column + " should be 0, 1, 2 or 3, not “" + text(column) + "”");
    };
  }

  /// The four judgements in the columns named by subject. The published table has the adults'
  /// first.
  Profile profile() throws BadInput {
    return profile(
        Subject.CHILDREN_SERVING.word(),
        Subject.CHILDREN_CAPACITY.word(),
        Subject.ADULTS_SERVING.word(),
        Subject.ADULTS_CAPACITY.word());
  }

  /// The four judgements in these columns: serving and capacity of one service, then of the other.
  Profile profile(String serving1, String capacity1, String serving2, String capacity2)
      throws BadInput {
    return new Profile(
        serving(serving1), capacity(capacity1), serving(serving2), capacity(capacity2));
  }

  /// The sentence that refuses this row.
  BadInput fault(String sentence) {
    return new BadInput("%s, line %d: %s".formatted(file, cells.getStartingLineNumber(), sentence));
  }

  private Serving serving(String column) throws BadInput {
    for (var grade : Serving.values()) if (grade.word().equals(text(column))) return grade;
    throw unknown(column, "No, Some, Most or Yes");
  }

  private Capacity capacity(String column) throws BadInput {
    for (var grade : Capacity.values()) if (grade.word().equals(text(column))) return grade;
    throw unknown(column, "Poor, Uncertain, Promising or Excellent");
  }

  private BadInput unknown(String column, String right) throws BadInput {
    return fault("%s should be %s, not “%s”".formatted(column, right, text(column)));
  }
}
