package starboard.exchange;

import static starboard.exchange.Words.oneOf;
import static starboard.exchange.Words.quoted;

import java.util.List;
import java.util.stream.Stream;
import starboard.application.BadInput;
import starboard.rating.Certainty;
import starboard.rating.Origin;

/// The last three cells of every row of criteria: where it comes from and how sure it is.
final class OriginCells {
  static final List<String> COLUMNS = List.of("source", "certainty", "note");

  private OriginCells() {}

  /// The columns of a form: its own, then these.
  static List<String> after(String... own) {
    return Stream.concat(Stream.of(own), COLUMNS.stream()).toList();
  }

  static Origin read(CsvRow row) throws BadInput {
    return new Origin(row.text("source"), certainty(row), row.text("note"));
  }

  /// The cells of a row: its own, then these.
  static List<String> after(List<String> own, Origin origin) {
    var these = Stream.of(origin.source(), origin.certainty().word(), origin.note());
    return Stream.concat(own.stream(), these).toList();
  }

  private static Certainty certainty(CsvRow row) throws BadInput {
    var word = row.needed("certainty");
    for (var certainty : Certainty.values()) if (certainty.word().equals(word)) return certainty;
    var right = Stream.of(Certainty.values()).map(Certainty::word).toList();
    throw row.fault("certainty", quoted(word) + " is not known; write " + oneOf(right));
  }
}
