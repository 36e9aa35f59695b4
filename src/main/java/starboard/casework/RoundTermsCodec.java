package starboard.casework;

import java.time.LocalDate;
import starboard.journal.Fields;
import starboard.journal.MalformedEntry;

/// How the terms of a round are written in entries.
final class RoundTermsCodec {
  private static final String REFRESH = "refresh";

  private RoundTermsCodec() {}

  static Fields write(Fields fields, RoundTerms terms) {
    var written =
        fields
            .with("round", terms.id().text())
            .with("rules", terms.ruleBook())
            .with("councils", Written.list(terms.councils(), CouncilId::text))
            .with("source", terms.source());
    if (terms.kind() == RoundTerms.Kind.REFRESH) written = written.with("kind", REFRESH);
    written = Written.with(written, "from", terms.from().map(RoundId::text));
    written = Written.with(written, "cut-off", terms.cutOff().map(LocalDate::toString));
    return Written.with(written, "publication", terms.publication().map(LocalDate::toString));
  }

  static RoundTerms read(Fields fields) {
    return new RoundTerms(
        new RoundId(fields.text("round")),
        kind(fields),
        Written.text(fields, "from").map(RoundId::new),
        fields.text("rules"),
        Written.date(fields, "cut-off"),
        Written.date(fields, "publication"),
        Written.texts(fields, "councils").stream().map(CouncilId::new).toList(),
        fields.text("source"));
  }

  /// Rounds of their own do not say so.
  private static RoundTerms.Kind kind(Fields fields) {
    if (fields.get("kind").isEmpty()) return RoundTerms.Kind.FULL;
    if (fields.text("kind").equals(REFRESH)) return RoundTerms.Kind.REFRESH;
    throw new MalformedEntry("“" + fields.text("kind") + "” is not a kind of round");
  }
}
