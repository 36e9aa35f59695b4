package starboard.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Map;

/// A table that a command wrote, read by its headings.
record Table(List<Map<String, String>> rows) {
  static Table of(String csv) {
    return new Table(
        CsvReader.builder().ofNamedCsvRecord(csv).stream().map(it -> it.getFieldsAsMap()).toList());
  }

  List<String> column(String heading) {
    return rows.stream().map(it -> it.getOrDefault(heading, "")).toList();
  }
}
