package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import starboard.application.RatedSheet;
import starboard.rating.Rating;
import starboard.rating.Stars;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes a rated sheet as JSON: an array with one object a row, each on its own line.
///
/// The cells of the sheet are strings. `rated_points` is a number, or `{"lowest": 7, "highest":
/// 10}` while judgements are open; `rated_stars` is a number, or the array of the stars that are
/// still possible. Both are null while no judgement is given.
final class RatedSheetJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator(",\n")
          .build();

  private RatedSheetJson() {}

  static void write(RatedSheet sheet, Writer out) throws IOException {
    out.write("[\n");
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      for (var row : sheet.rows()) {
        json.writeStartObject();
        for (var column = 0; column < sheet.columns().size(); column++)
          json.writeStringProperty(sheet.columns().get(column), row.cells().get(column));
        writePoints(json, row.rating());
        writeStars(json, row.rating());
        json.writeStringProperty("rated_status", RatedWords.status(row.rating()));
        json.writeStringProperty("rated_reason", row.reason());
        json.writeEndObject();
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write("\n]\n");
  }

  private static void writePoints(JsonGenerator json, Rating rating) {
    json.writeName("rated_points");
    switch (rating) {
      case Rating.Starred starred -> json.writeNumber(starred.points());
      case Rating.Incomplete open -> {
        json.writeStartObject();
        json.writeNumberProperty("lowest", open.lowest());
        json.writeNumberProperty("highest", open.highest());
        json.writeEndObject();
      }
      case Rating.NotYetRated _ -> json.writeNull();
    }
  }

  private static void writeStars(JsonGenerator json, Rating rating) {
    json.writeName("rated_stars");
    switch (rating) {
      case Rating.Starred starred -> json.writeNumber(starred.stars().count());
      case Rating.Incomplete open -> {
        json.writeStartArray();
        open.possible().stream().sorted().mapToInt(Stars::count).forEach(json::writeNumber);
        json.writeEndArray();
      }
      case Rating.NotYetRated _ -> json.writeNull();
    }
  }
}
