package starboard.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeSet;
import starboard.evidence.Attachment;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.journal.Fields;
import starboard.journal.MalformedEntry;
import starboard.rating.Service;

/// How acts on evidence are written in entries.
final class EvidenceActCodec {
  private EvidenceActCodec() {}

  static Fields write(Act.OfEvidence act) {
    return switch (act) {
      case Act.Described(var id, var item) ->
          with(of("described", id), "as", item.map(it -> item(it)));
      case Act.Withdrawn(var id, var reason) -> of("withdrawn", id).with("reason", reason);
      case Act.Weighed(var id, var subject, var bearing) ->
          of("weighed", id).with("subject", subject.word()).with("bearing", bearing.word());
      case Act.Admitted(var id, var reason) -> of("admitted", id).with("reason", reason);
      case Act.ReturnAsked(var id, var terms) ->
          with(of("return-asked", id), "terms", terms.map(it -> terms(it)));
      case Act.ReturnArrived(var id, var as) ->
          Written.with(of("return-arrived", id), "as", as.map(EvidenceId::text));
    };
  }

  /// The act of a name, or empty where the name is not of such an act.
  static Optional<Act.Undoable> read(String name, Fields fields) {
    return Optional.ofNullable(
        switch (name) {
          case "described" ->
              new Act.Described(
                  item(fields), fields.get("as").map(_ -> itemOf(fields.fields("as"))));
          case "withdrawn" -> new Act.Withdrawn(item(fields), fields.text("reason"));
          case "weighed" ->
              new Act.Weighed(
                  item(fields),
                  CaseActCodec.subject(fields.text("subject")),
                  ActCodec.known("bearing", Bearing.of(fields.text("bearing"))));
          case "admitted" -> new Act.Admitted(item(fields), fields.text("reason"));
          case "return-asked" ->
              new Act.ReturnAsked(
                  asked(fields), fields.get("terms").map(_ -> termsOf(fields.fields("terms"))));
          case "return-arrived" ->
              new Act.ReturnArrived(asked(fields), Written.text(fields, "as").map(EvidenceId::new));
          default -> null;
        });
  }

  private static Fields of(String act, EvidenceId id) {
    return ActCodec.named(act).with("item", id.text());
  }

  private static Fields of(String act, ReturnId id) {
    return ActCodec.named(act).with("return", id.text());
  }

  private static EvidenceId item(Fields fields) {
    return new EvidenceId(fields.text("item"));
  }

  private static ReturnId asked(Fields fields) {
    return new ReturnId(fields.text("return"));
  }

  private static Fields with(Fields fields, String name, Optional<Fields> value) {
    return value.map(it -> fields.with(name, it)).orElse(fields);
  }

  private static Fields item(EvidenceItem item) {
    var fields =
        Fields.NONE
            .with("kind", item.kind().word())
            .with("title", item.title())
            .with("reference", item.reference())
            .with("services", Written.list(item.services(), Service::word))
            .with("areas", Written.list(item.areas(), it -> Integer.toString(it)))
            .with("summary", item.summary())
            .with("passages", item.passages());
    fields = Written.with(fields, "applies-to", item.appliesTo().map(Object::toString));
    fields = Written.with(fields, "weight", item.weight().map(Weight::word));
    return with(fields, "file", item.attachment().map(EvidenceActCodec::file));
  }

  private static EvidenceItem itemOf(Fields fields) {
    var services = EnumSet.noneOf(Service.class);
    services.addAll(Written.services(fields));
    var areas = new TreeSet<Integer>();
    for (var number : Written.texts(fields, "areas")) areas.add(area(number));
    return new EvidenceItem(
        ActCodec.known("kind", SourceKind.of(fields.text("kind"))),
        fields.text("title"),
        fields.text("reference"),
        Written.date(fields, "applies-to"),
        services,
        areas,
        Written.text(fields, "weight").map(it -> ActCodec.known("weight", Weight.of(it))),
        fields.text("summary"),
        fields.text("passages"),
        fields.get("file").map(_ -> fileOf(fields.fields("file"))));
  }

  private static int area(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException notANumber) {
      throw new MalformedEntry("“" + number + "” is not the number of a standards area");
    }
  }

  private static Fields file(Attachment file) {
    return Fields.NONE
        .with("name", file.name())
        .with("sha-256", file.hash())
        .with("size", file.size());
  }

  private static Attachment fileOf(Fields fields) {
    return new Attachment(fields.text("name"), fields.text("sha-256"), fields.whole("size"));
  }

  private static Fields terms(ReturnTerms terms) {
    return Fields.NONE
        .with("kind", terms.kind().word())
        .with("title", terms.title())
        .with("due", terms.due().toString());
  }

  private static ReturnTerms termsOf(Fields fields) {
    return new ReturnTerms(
        ActCodec.known("kind", SourceKind.of(fields.text("kind"))),
        fields.text("title"),
        Written.date(fields.text("due")));
  }
}
