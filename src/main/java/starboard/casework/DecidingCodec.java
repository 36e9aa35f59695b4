package starboard.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.TreeSet;
import starboard.casework.determination.Basis;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.RepresentationId;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// How acts on the way to a determination are written in entries.
final class DecidingCodec {
  private DecidingCodec() {}

  static Fields write(Deciding act) {
    return switch (act) {
      case Deciding.Assigned(var inspector) ->
          ActCodec.named("assigned").with("inspector", inspector);
      case Deciding.Moved(var move) -> move(move);
      case Deciding.FindingSettled(var finding, var settlement) ->
          Written.withGroup(
              ActCodec.named("finding-settled").with("finding", finding.text()),
              "settlement",
              settlement.map(ModerationCodec::settlement));
      case Deciding.Noted(var id, var note) ->
          Written.withGroup(
              ActCodec.named("noted").with("id", id.text()),
              "note",
              note.map(ModerationCodec::note));
      case Deciding.Represented(var id, var it) ->
          Written.withGroup(
              ActCodec.named("represented").with("id", id.text()),
              "representation",
              it.map(ModerationCodec::representation));
      case Deciding.Responded(var id, var it) ->
          Written.withGroup(
              ActCodec.named("responded").with("id", id.text()),
              "response",
              it.map(ModerationCodec::response));
      case Deciding.SecondAsked(var inspector) ->
          ActCodec.named("second-asked").with("inspector", inspector);
      case Deciding.SecondJudged(var subject, var answer) ->
          ActCodec.named("second-judged")
              .with("subject", subject.word())
              .with("answer", AnswerCodec.write(answer));
      case Deciding.SecondReasoned(var subject, var text) ->
          ActCodec.named("second-reasoned").with("subject", subject.word()).with("rationale", text);
      case Deciding.SecondGiven(var given) -> ActCodec.named("second-given").with("given", given);
      case Deciding.Determined(var it) -> determination(it);
      case Deciding.Reopened(var reason) -> ActCodec.named("reopened").with("reason", reason);
      case Deciding.InYearChanged(var it) ->
          Written.withGroup(
              ActCodec.named("in-year-changed"), "change", it.map(DecidingCodec::inYear));
      case Deciding.InYearTakenBack(var reason) ->
          ActCodec.named("in-year-taken-back").with("reason", reason);
    };
  }

  /// The act of a name, or empty where the name is not of such an act.
  static Optional<Act.Undoable> read(String name, Fields fields) {
    return Optional.ofNullable(
        switch (name) {
          case "assigned" -> new Deciding.Assigned(fields.text("inspector"));
          case "moved" -> new Deciding.Moved(moveOf(fields));
          case "finding-settled" ->
              new Deciding.FindingSettled(
                  new FindingId(fields.text("finding")),
                  Written.group(fields, "settlement").map(ModerationCodec::settlementOf));
          case "noted" ->
              new Deciding.Noted(
                  new NoteId(fields.text("id")),
                  Written.group(fields, "note").map(ModerationCodec::noteOf));
          case "represented" ->
              new Deciding.Represented(
                  new RepresentationId(fields.text("id")),
                  Written.group(fields, "representation").map(ModerationCodec::representationOf));
          case "responded" ->
              new Deciding.Responded(
                  new RepresentationId(fields.text("id")),
                  Written.group(fields, "response").map(ModerationCodec::responseOf));
          case "second-asked" -> new Deciding.SecondAsked(fields.text("inspector"));
          case "second-judged" ->
              new Deciding.SecondJudged(
                  CaseActCodec.subject(fields.text("subject")), AnswerCodec.read(fields, "answer"));
          case "second-reasoned" ->
              new Deciding.SecondReasoned(
                  CaseActCodec.subject(fields.text("subject")), fields.text("rationale"));
          case "second-given" -> new Deciding.SecondGiven(fields.flag("given"));
          case "determined" -> new Deciding.Determined(determinationOf(fields));
          case "reopened" -> new Deciding.Reopened(fields.text("reason"));
          case "in-year-changed" ->
              new Deciding.InYearChanged(
                  Written.group(fields, "change").map(DecidingCodec::inYearOf));
          case "in-year-taken-back" -> new Deciding.InYearTakenBack(fields.text("reason"));
          default -> null;
        });
  }

  private static Fields move(CaseMove move) {
    return Written.with(
        ActCodec.named("moved").with("to", move.to().word()).with("reason", move.reason()),
        "due",
        move.due().map(LocalDate::toString));
  }

  private static CaseMove moveOf(Fields fields) {
    return new CaseMove(
        ActCodec.known("step", CaseStep.of(fields.text("to"))),
        fields.text("reason"),
        Written.date(fields, "due"));
  }

  private static Fields determination(Determination it) {
    var grades = Fields.NONE;
    for (var given : it.grades().entrySet())
      grades = grades.with(given.getKey().word(), given.getValue().word());
    var changed = Fields.NONE;
    for (var why : it.changed().entrySet())
      changed = changed.with(why.getKey().word(), why.getValue());
    return ActCodec.named("determined")
        .with("grades", grades)
        .with("changed", changed)
        .with("stars", it.stars().count())
        .with("points", it.points())
        .with("round", Written.list(it.basis().round(), Hash::hex))
        .with("rule-book", it.basis().ruleBook())
        .with("rule-book-sha-256", it.basis().ruleBookHash().hex());
  }

  private static Determination determinationOf(Fields fields) {
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    var written = fields.fields("grades");
    for (var name : written.values().keySet()) {
      var subject = CaseActCodec.subject(name);
      grades.put(
          subject, ActCodec.known("grade", Grade.of(subject.question(), written.text(name))));
    }
    var changed = new EnumMap<Subject, String>(Subject.class);
    var reasons = fields.fields("changed");
    for (var name : reasons.values().keySet())
      changed.put(CaseActCodec.subject(name), reasons.text(name));
    var round = new TreeSet<Hash>();
    for (var hash : Written.texts(fields, "round")) round.add(new Hash(hash));
    return new Determination(
        grades,
        changed,
        Stars.of(Written.count(fields, "stars")),
        Written.count(fields, "points"),
        new Basis(round, fields.text("rule-book"), new Hash(fields.text("rule-book-sha-256"))));
  }

  private static Fields inYear(InYearChange it) {
    return Fields.NONE
        .with("kind", it.kind().word())
        .with("stars", it.stars().count())
        .with("day", it.day().toString())
        .with("grounds", it.grounds())
        .with("evidence", it.evidence())
        .with("monitoring", it.monitoring());
  }

  private static InYearChange inYearOf(Fields fields) {
    return new InYearChange(
        ActCodec.known("kind", InYearChange.Kind.of(fields.text("kind"))),
        Stars.of(Written.count(fields, "stars")),
        Written.date(fields.text("day")),
        fields.text("grounds"),
        fields.text("evidence"),
        fields.text("monitoring"));
  }
}
