package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import starboard.application.BadInput;

/// Turns one sheet of a workbook into a table: the only visible one that holds anything, or the one
/// that is asked for.
final class Workbook {
  private static final String STYLES = "xl/styles.xml";

  private final Path file;
  private final boolean date1904;
  private final List<RawSheet> raw = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  /// The visible sheets that hold anything.
  private final List<LoadedTable> tables = new ArrayList<>();

  private Workbook(Path file, boolean date1904) {
    this.file = file;
    this.date1904 = date1904;
  }

  /// A sheet as it is in the file; of one that is hidden, no rows.
  private record RawSheet(String name, boolean hidden, List<Row> rows) {}

  /// The table of a workbook.
  ///
  /// @param bytes those of the file
  /// @param name of the sheet that is wanted
  /// @throws BadInput if it is no sound workbook, or no sheet or several could be meant
  static LoadedTable read(Path file, byte[] bytes, Optional<String> name) throws BadInput {
    var workbook = opened(file, bytes);
    for (var sheet : workbook.raw) workbook.add(sheet);
    return workbook.chosen(name);
  }

  private static Workbook opened(Path file, byte[] bytes) throws BadInput {
    var parts = ArchiveGuard.check(file, bytes);
    // Only the formats of cells tell dates and percentages from other numbers; a workbook may have
    // none. A value that cannot be read is that cell's error.
    var options = new ReadingOptions(parts.stream().anyMatch(STYLES::equalsIgnoreCase), true);
    try (var opened = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
      var workbook = new Workbook(file, opened.isDate1904());
      for (var sheet : opened.getSheets().toList()) workbook.raw.add(raw(sheet));
      return workbook;
    } catch (IOException
        | UncheckedIOException
        | ExcelReaderException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException _) {
      // So the library tells of parts that no spreadsheet program writes; only it runs in here.
      throw damaged(file, "a part of it is missing, or is not as spreadsheet programs write it");
    }
  }

  /// The sentence on a file that cannot be read as a workbook. The words of its library are left
  /// out: they speak of classes and bytes.
  ///
  /// @param why what is wrong with it
  static BadInput damaged(Path file, String why) {
    return new BadInput(
        "%s: is no workbook that can be read: %s; open it in a spreadsheet program and save it again"
            .formatted(file, why));
  }

  private static RawSheet raw(Sheet sheet) throws IOException {
    var hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
    return new RawSheet(sheet.getName(), hidden, hidden ? List.of() : sheet.read());
  }

  private void add(RawSheet raw) {
    if (raw.hidden()) {
      notices.add("the hidden sheet %s is not read".formatted(quoted(raw.name())));
      return;
    }
    var cells = new SheetCells(date1904);
    var rows = raw.rows().stream().map(cells::row).filter(it -> !it.isBlank()).toList();
    if (!rows.isEmpty())
      tables.add(new LoadedTable(file.toString(), Optional.of(raw.name()), rows, cells.notices()));
  }

  private LoadedTable chosen(Optional<String> name) throws BadInput {
    var meant =
        tables.stream()
            .filter(it -> name.isEmpty() || it.sheet().equals(name.map(String::strip)))
            .toList();
    if (meant.size() > 1)
      throw new BadInput(
          "%s: has %d sheets with data, %s; name the one to read, or hide the others"
              .formatted(file, meant.size(), names()));
    if (meant.isEmpty() && name.isPresent() && !tables.isEmpty())
      throw new BadInput(
          "%s: has no visible sheet %s with data, only %s"
              .formatted(file, quoted(name.get()), names()));
    if (meant.isEmpty())
      throw new BadInput(
          file
              + ": has no visible sheet with data"
              + (notices.isEmpty() ? "" : ", only hidden ones"));
    var table = meant.getFirst();
    var all = new ArrayList<>(notices);
    all.addAll(table.notices());
    return new LoadedTable(table.file(), table.sheet(), table.rows(), all);
  }

  private String names() {
    return String.join(", ", tables.stream().map(it -> quoted(it.sheet().orElse(""))).toList());
  }
}
