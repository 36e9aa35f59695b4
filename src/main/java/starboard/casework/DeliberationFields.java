package starboard.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Settlement;
import starboard.journal.Field;
import starboard.rating.Subject;

/// Puts together what the fields of a case hold of its deliberation.
record DeliberationFields(FieldMap fields, List<CaseOutcome.Reopening> reopenings) {

  Deliberation deliberation() {
    return new Deliberation(
        fields
            .of(new DecidingField.Inspector(), Deciding.Assigned.class)
            .map(Deciding.Assigned::inspector),
        fields.of(new DecidingField.Step(), Deciding.Moved.class).map(Deciding.Moved::move),
        settlements(),
        notes(),
        points(),
        second(),
        outcome());
  }

  private SortedMap<FindingId, Field<Settlement>> settlements() {
    var settlements = new TreeMap<FindingId, Field<Settlement>>();
    fields
        .all(DecidingField.SettlementOf.class)
        .forEach(it -> {
          var field = fields.of(it, Deciding.FindingSettled.class);
          var said = FieldMap.present(field.map(Deciding.FindingSettled::settlement));
          if (!(said instanceof Field.Unset)) settlements.put(it.finding(), said);
        });
    return settlements;
  }

  private SortedMap<NoteId, Field<ModerationNote>> notes() {
    var notes = new TreeMap<NoteId, Field<ModerationNote>>();
    fields
        .all(DecidingField.Note.class)
        .forEach(it -> {
          var said =
              FieldMap.present(fields.of(it, Deciding.Noted.class).map(Deciding.Noted::note));
          if (!(said instanceof Field.Unset)) notes.put(it.id(), said);
        });
    return notes;
  }

  private List<CouncilPoint> points() {
    return fields
        .all(DecidingField.Point.class)
        .map(DecidingField.Point::id)
        .sorted()
        .flatMap(it -> point(it).stream())
        .toList();
  }

  private Optional<CouncilPoint> point(RepresentationId id) {
    var said = fields.of(new DecidingField.Point(id), Deciding.Represented.class);
    var representation = FieldMap.present(said.map(Deciding.Represented::representation));
    if (representation instanceof Field.Unset) return Optional.empty();
    var answered = fields.of(new DecidingField.ResponseTo(id), Deciding.Responded.class);
    return Optional.of(
        new CouncilPoint(
            id, representation, FieldMap.present(answered.map(Deciding.Responded::response))));
  }

  private SecondJudgement second() {
    var judgements = new EnumMap<Subject, Judgement>(Subject.class);
    for (var subject : Subject.values())
      judgements.put(
          subject,
          new Judgement(
              subject,
              fields
                  .of(new DecidingField.SecondAnswer(subject), Deciding.SecondJudged.class)
                  .map(Deciding.SecondJudged::answer),
              fields
                  .of(new DecidingField.SecondReason(subject), Deciding.SecondReasoned.class)
                  .map(Deciding.SecondReasoned::rationale),
              new Field.Unset<>()));
    return new SecondJudgement(
        fields
            .of(new DecidingField.SecondInspector(), Deciding.SecondAsked.class)
            .map(Deciding.SecondAsked::inspector),
        judgements,
        fields
            .of(new DecidingField.SecondIn(), Deciding.SecondGiven.class)
            .map(Deciding.SecondGiven::given));
  }

  /// A determination and a reopening write the same field, and so do a change within the year and
  /// its taking back: the later of them says what stands.
  private CaseOutcome outcome() {
    var determined =
        fields
            .of(new DecidingField.Outcome(), Deciding.class)
            .map(it ->
                it instanceof Deciding.Determined(var said)
                    ? Optional.of(said)
                    : Optional.<Determination>empty());
    var inYear =
        fields
            .of(new DecidingField.InYear(), Deciding.class)
            .map(it ->
                it instanceof Deciding.InYearChanged(var said)
                    ? said
                    : Optional.<InYearChange>empty());
    return new CaseOutcome(FieldMap.present(determined), reopenings, FieldMap.present(inYear));
  }

  /// Every opening of a determined case, in the order of the history.
  static List<CaseOutcome.Reopening> reopenings(List<CaseFile.Said> said) {
    return said.stream()
        .filter(it -> it.act() instanceof Deciding.Reopened)
        .map(it -> new CaseOutcome.Reopening(it.entry(), ((Deciding.Reopened) it.act()).reason()))
        .toList();
  }
}
