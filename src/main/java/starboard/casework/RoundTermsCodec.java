package starboard.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.MalformedEntry;
import starboard.journal.Text;
import starboard.journal.Value;

/// How the terms of a round are written in entries.
final class RoundTermsCodec {
  private RoundTermsCodec() {}

  static Fields write(Fields fields, RoundTerms terms) {
    var written =
        fields
            .with("round", terms.id().text())
            .with("rules", terms.ruleBook())
            .with(
                "councils",
                new Items(terms.councils().stream().map(RoundTermsCodec::text).toList()))
            .with("source", terms.source());
    written = with(written, "from", terms.from().map(RoundId::text));
    written = with(written, "cut-off", terms.cutOff().map(LocalDate::toString));
    return with(written, "publication", terms.publication().map(LocalDate::toString));
  }

  static RoundTerms read(Fields fields) {
    return new RoundTerms(
        new RoundId(fields.text("round")),
        optional(fields, "from").map(RoundId::new),
        fields.text("rules"),
        optional(fields, "cut-off").map(RoundTermsCodec::date),
        optional(fields, "publication").map(RoundTermsCodec::date),
        fields.items("councils").stream().map(RoundTermsCodec::council).toList(),
        fields.text("source"));
  }

  private static Value text(CouncilId council) {
    return new Text(council.text());
  }

  private static CouncilId council(Value value) {
    if (value instanceof Text(var id)) return new CouncilId(id);
    throw new MalformedEntry("a council of a round is not a text");
  }

  private static Fields with(Fields fields, String name, Optional<String> value) {
    return value.map(it -> fields.with(name, it)).orElse(fields);
  }

  private static Optional<String> optional(Fields fields, String name) {
    return fields.get(name).map(_ -> fields.text(name));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw new MalformedEntry("“" + text + "” is not a date");
    }
  }
}
