package starboard.casework;

import java.util.EnumSet;
import java.util.TreeSet;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.evidence.EvidenceId;
import starboard.journal.Fields;
import starboard.rating.Subject;

/// How what is said in moderation is written in entries.
final class ModerationCodec {
  private ModerationCodec() {}

  static Fields settlement(Settlement it) {
    return Fields.NONE
        .with("kind", it.kind().word())
        .with("reason", it.reason())
        .with("basis", it.basis());
  }

  static Settlement settlementOf(Fields fields) {
    return new Settlement(
        ActCodec.known("kind", Settlement.Kind.of(fields.text("kind"))),
        fields.text("reason"),
        fields.text("basis"));
  }

  static Fields note(ModerationNote it) {
    return Fields.NONE
        .with("text", it.text())
        .with("compared", Written.list(it.compared(), String::toString));
  }

  static ModerationNote noteOf(Fields fields) {
    return new ModerationNote(fields.text("text"), Written.texts(fields, "compared"));
  }

  static Fields representation(Representation it) {
    return Fields.NONE
        .with("dispute", it.dispute().word())
        .with("subjects", Written.list(it.subjects(), Subject::word))
        .with("point", it.point())
        .with("received", it.received().toString())
        .with("items", Written.list(it.items(), EvidenceId::text));
  }

  static Representation representationOf(Fields fields) {
    var subjects = EnumSet.noneOf(Subject.class);
    for (var word : Written.texts(fields, "subjects")) subjects.add(CaseActCodec.subject(word));
    var items = new TreeSet<EvidenceId>();
    for (var id : Written.texts(fields, "items")) items.add(new EvidenceId(id));
    return new Representation(
        ActCodec.known("dispute", Representation.Dispute.of(fields.text("dispute"))),
        subjects,
        fields.text("point"),
        Written.date(fields.text("received")),
        items);
  }

  static Fields response(Response it) {
    return Fields.NONE
        .with("kind", it.kind().word())
        .with("reason", it.reason())
        .with("effect", it.effect());
  }

  static Response responseOf(Fields fields) {
    return new Response(
        ActCodec.known("kind", Response.Kind.of(fields.text("kind"))),
        fields.text("reason"),
        fields.text("effect"));
  }
}
