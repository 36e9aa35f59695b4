package starboard.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.year.ReviewPart;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.journal.Entry;
import starboard.journal.Field;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Puts a case together from what each of its fields holds.
final class CaseFields {
  private final FieldMap fields;
  private final Map<EvidenceId, Entry> receipts;
  private final List<CaseOutcome.Reopening> reopenings;

  /// @param said everything said in the file, in the history's order
  CaseFields(Map<CaseField, Field<Act.Undoable>> fields, List<CaseFile.Said> said) {
    this.fields = new FieldMap(fields);
    receipts = receipts(said);
    reopenings = DeliberationFields.reopenings(said);
  }

  Case toCase(CaseId id, Field<Stars> published) {
    var judgements = new EnumMap<Subject, Judgement>(Subject.class);
    for (var subject : Subject.values()) judgements.put(subject, judgement(subject));
    return new Case(
        id,
        judgements,
        published,
        new EvidenceRegister(items(), returns()),
        new KeySayings(exemptions(), keyJudgements()),
        new CaseValues(values()),
        year(),
        new DeliberationFields(fields, reopenings).deliberation());
  }

  private Judgement judgement(Subject subject) {
    return new Judgement(
        subject,
        of(new CaseField.AnswerTo(subject), Act.Judged.class).map(Act.Judged::answer),
        of(new CaseField.ReasonFor(subject), Act.Reasoned.class).map(Act.Reasoned::rationale),
        of(new CaseField.ButForLimit(subject), Act.JudgedButForLimit.class)
            .map(Act.JudgedButForLimit::answer));
  }

  private List<Evidence> items() {
    var items = new ArrayList<Evidence>();
    receipts.forEach((id, receipt) -> item(id, receipt).ifPresent(items::add));
    return items;
  }

  /// Empty where the receipt was undone; of a conflict only the sides that describe it are shown.
  private Optional<Evidence> item(EvidenceId id, Entry receipt) {
    var described =
        FieldMap.present(of(new CaseField.Item(id), Act.Described.class).map(Act.Described::item));
    if (described instanceof Field.Unset) return Optional.empty();
    var bearings = new EnumMap<Subject, Field<Bearing>>(Subject.class);
    for (var subject : Subject.values()) {
      var field = of(new CaseField.BearingOn(id, subject), Act.Weighed.class);
      if (!(field instanceof Field.Unset)) bearings.put(subject, field.map(Act.Weighed::bearing));
    }
    return Optional.of(
        new Evidence(
            id,
            described,
            receipt.at(),
            receipt.author(),
            bearings,
            of(new CaseField.WithdrawalOf(id), Act.Withdrawn.class).map(Act.Withdrawn::reason),
            of(new CaseField.AdmissionOf(id), Act.Admitted.class).map(Act.Admitted::reason)));
  }

  private List<AskedReturn> returns() {
    var returns = new ArrayList<AskedReturn>();
    for (var field : fields.fields().keySet())
      if (field instanceof CaseField.Return(var id)) asked(id).ifPresent(returns::add);
    return returns;
  }

  private Optional<AskedReturn> asked(ReturnId id) {
    var terms =
        FieldMap.present(
            of(new CaseField.Return(id), Act.ReturnAsked.class).map(Act.ReturnAsked::terms));
    if (terms instanceof Field.Unset) return Optional.empty();
    var arrival = of(new CaseField.ArrivalOf(id), Act.ReturnArrived.class);
    return Optional.of(new AskedReturn(id, terms, arrival.map(Act.ReturnArrived::as)));
  }

  private SortedMap<String, Field<String>> exemptions() {
    var exemptions = new TreeMap<String, Field<String>>();
    for (var field : fields.fields().keySet())
      if (field instanceof CaseField.ExemptionFrom(var key))
        exemptions.put(key, of(field, Act.Exempted.class).map(Act.Exempted::reason));
    return exemptions;
  }

  private SortedMap<String, Field<Answer>> keyJudgements() {
    var judgements = new TreeMap<String, Field<Answer>>();
    for (var field : fields.fields().keySet())
      if (field instanceof CaseField.KeyJudgement(var key))
        judgements.put(key, of(field, Act.KeyJudged.class).map(Act.KeyJudged::answer));
    return judgements;
  }

  private SortedMap<IndicatorCode, Field<IndicatorValue>> values() {
    var values = new TreeMap<IndicatorCode, Field<IndicatorValue>>();
    for (var field : fields.fields().keySet())
      if (field instanceof CaseField.ValueOf(var code)) {
        var value = FieldMap.present(of(field, Act.Valued.class).map(Act.Valued::value));
        if (!(value instanceof Field.Unset)) values.put(code, value);
      }
    return values;
  }

  private CaseYear year() {
    var review = new EnumMap<ReviewPart, Field<String>>(ReviewPart.class);
    for (var part : ReviewPart.values())
      review.put(
          part,
          of(new CaseField.Review(part), Act.ReviewWritten.class).map(Act.ReviewWritten::text));
    return new CaseYear(
        of(new CaseField.ReviewDay(), Act.ReviewHeld.class).map(Act.ReviewHeld::day),
        review,
        of(new CaseField.Plan(), Act.PlanAgreed.class).map(Act.PlanAgreed::plan),
        of(new CaseField.Progress(), Act.ProgressAssessed.class)
            .map(Act.ProgressAssessed::assessment),
        of(new CaseField.Rise(), Act.RiseJustified.class).map(Act.RiseJustified::statement));
  }

  private <A extends Act.Undoable> Field<A> of(CaseField field, Class<A> kind) {
    return fields.of(field, kind);
  }

  /// The first entry of each item of evidence, in the order of a history.
  private static Map<EvidenceId, Entry> receipts(List<CaseFile.Said> said) {
    var receipts = new LinkedHashMap<EvidenceId, Entry>();
    for (var it : said)
      if (it.act() instanceof Act.Described act) receipts.putIfAbsent(act.id(), it.entry());
    return receipts;
  }
}
