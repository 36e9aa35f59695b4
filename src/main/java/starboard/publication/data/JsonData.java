package starboard.publication.data;

import java.math.BigDecimal;
import starboard.application.publishing.PublicationContents;
import starboard.publication.wording.Wording;
import starboard.results.table.Cell;
import starboard.results.table.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// All tables in one JSON file, each with its columns described.
public final class JsonData {
  public static final String PATH = "data/results.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonData() {}

  /// The bytes of the file.
  public static byte[] of(PublicationContents contents) {
    var root = JSON.createObjectNode();
    root.put("title", Wording.title(contents));
    root.put("round", contents.round().id().text());
    contents.results().before().ifPresent(it -> root.put("earlier_round", it.round().id().text()));
    var journal = root.putObject("journal");
    journal.put("head", contents.head().hash().hex());
    journal.put("entries", contents.head().entries());
    journal.put("newest", contents.head().at().toString());
    var tables = root.putArray("tables");
    for (var table : contents.tables()) write(tables.addObject(), table);
    var commentary = root.putArray("commentary");
    for (var passage : contents.commentary()) {
      var it = commentary.addObject();
      it.put("heading", passage.heading());
      var sentences = it.putArray("sentences");
      passage.sentences().forEach(sentences::add);
    }
    var corrections = root.putArray("corrections");
    for (var it : contents.corrections()) {
      var correction = corrections.addObject();
      correction.put("council", it.council().id().text());
      correction.put("round", it.round().text());
      correction.put("day", it.day().toString());
      correction.put("what", it.what());
      correction.put("why", it.why());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static void write(ObjectNode json, Table table) {
    json.put("id", table.id());
    json.put("title", table.title());
    var notes = json.putArray("notes");
    table.notes().forEach(notes::add);
    var columns = json.putArray("columns");
    for (var column : table.columns()) {
      var it = columns.addObject();
      it.put("id", column.id());
      it.put("title", column.title());
      it.put("describes", column.describes());
    }
    var rows = json.putArray("rows");
    for (var row : table.rows()) {
      var it = rows.addObject();
      for (int i = 0; i < row.cells().size(); i++)
        write(it, table.columns().get(i).id(), row.cells().get(i));
    }
  }

  /// Nothing is null.
  private static void write(ObjectNode row, String column, Cell cell) {
    switch (cell) {
      case Cell.Text(var words) -> row.put(column, words);
      case Cell.Count(int count) -> row.put(column, count);
      case Cell.Percent it -> row.put(column, it.rounded());
      case Cell.Average _, Cell.Measured _ -> row.put(column, new BigDecimal(cell.shown()));
      case Cell.None _ -> row.putNull(column);
    }
  }
}
