package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import starboard.application.ConsistencyList;
import starboard.application.FindingWords;
import starboard.application.QueueSheet;
import starboard.application.SettlementRow;
import starboard.consistency.Finding;
import starboard.rating.Stars;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes the consistency queue as JSON: an array with one object a council, each on its own line.
/// Scores are in hundredths; each finding stands at the first council of the list that it is about.
final class QueueJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator(",\n")
          .build();

  private QueueJson() {}

  static void write(QueueSheet sheet, Writer out) throws IOException {
    out.write("[\n");
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      for (var line : sheet.lines()) write(sheet, line, json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write("\n]\n");
  }

  private static void write(QueueSheet sheet, QueueSheet.Line line, JsonGenerator json) {
    var look = line.placed().look();
    json.writeStartObject();
    json.writeNumberProperty("place", line.placed().place());
    json.writeStringProperty("council", line.council());
    json.writeStringProperty("region", look.facts().council().region().title());
    look.facts().stars().map(Stars::count).ifPresent(it -> json.writeNumberProperty("stars", it));
    json.writeStringProperty("points", FindingWords.points(look));
    json.writeStringProperty("margin", FindingWords.margin(look));
    json.writeNumberProperty("score", line.placed().score());
    json.writeName("reasons");
    json.writeStartArray();
    for (var ground : look.grounds()) {
      json.writeStartObject();
      json.writeStringProperty("reason", ground.reason().word());
      json.writeNumberProperty("strength", ground.strength());
      json.writeNumberProperty("weight", sheet.weights().of(ground.reason()));
      json.writeStringProperty("words", ground.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("findings");
    json.writeStartArray();
    for (var finding : line.findings()) write(sheet.list(), finding, json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(ConsistencyList list, Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("finding", ConsistencyList.name(finding));
    json.writeStringProperty("check", finding.check().word());
    json.writeStringProperty("state", FindingWords.state(finding));
    json.writeStringProperty("sentence", finding.sentence());
    json.writeStringProperty("would_settle", finding.remedy());
    json.writeName("councils");
    json.writeStartArray();
    finding.concerns().others().stream().map(list::councilOf).forEach(json::writeString);
    json.writeEndArray();
    list.settlement(finding).ifPresent(it -> write(it, json));
    json.writeEndObject();
  }

  private static void write(SettlementRow said, JsonGenerator json) {
    json.writeName("settled");
    json.writeStartObject();
    json.writeStringProperty("kind", said.settlement().kind().word());
    json.writeStringProperty("reason", said.settlement().reason());
    json.writeStringProperty("by", said.by());
    json.writeStringProperty("at", said.at().toString());
    json.writeEndObject();
  }
}
