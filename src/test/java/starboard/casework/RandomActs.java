package starboard.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;
import starboard.casework.year.RiseStatement;
import starboard.evidence.Attachment;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.journal.Hash;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Makes acts on a case of every kind, with and without their optional parts, from a seed.
final class RandomActs {
  private static final String LETTERS = "aZ 0\n\t\"\\“é–%🙂";

  private final Random random;

  RandomActs(long seed) {
    random = new Random(seed);
  }

  /// One act of each kind that can be undone.
  List<Act.Undoable> undoable() {
    var acts = new ArrayList<>(judging());
    acts.addAll(new RandomDeciding(random).acts());
    return acts;
  }

  private List<Act.Undoable> judging() {
    var subject = one(Subject.values());
    return List.of(
        new Act.Judged(subject, answer(subject.question())),
        new Act.Reasoned(subject, text()),
        new Act.JudgedButForLimit(subject, answer(subject.question())),
        new Act.Exempted("key " + random.nextInt(5), text()),
        new Act.KeyJudged("key " + random.nextInt(5), answer(Question.SERVING)),
        new Act.Valued(code(), maybe(this::value)),
        new Act.Described(item(), maybe(this::described)),
        new Act.Withdrawn(item(), text()),
        new Act.Weighed(item(), subject, one(Bearing.values())),
        new Act.Admitted(item(), text()),
        new Act.ReturnAsked(asked(), maybe(this::terms)),
        new Act.ReturnArrived(asked(), maybe(this::item)),
        new Act.ReviewHeld(maybe(this::day)),
        new Act.ReviewWritten(one(ReviewPart.values()), text()),
        new Act.PlanAgreed(maybe(() -> new ImprovementPlan(title(), day(), text()))),
        new Act.ProgressAssessed(
            maybe(() ->
                new ProgressAssessment(
                    random.nextBoolean(), random.nextBoolean(), title(), items()))),
        new Act.RiseJustified(maybe(() -> new RiseStatement(title(), items()))));
  }

  /// One act of each kind that there is on a case.
  List<Act.OfCase> all() {
    var acts = new ArrayList<Act.OfCase>(undoable());
    for (var act : undoable()) {
      acts.add(new Act.Undid(Hash.of(title()), act));
      acts.add(new Act.Redid(Hash.of(title()), act));
    }
    acts.add(new Act.RatingRecorded(answers(), one(Stars.values()), text()));
    acts.add(new Act.CarriedOver(answers(), Map.of(one(Subject.values()), text())));
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    for (var count = random.nextInt(4); count > 0; count--) values.put(code(), value());
    acts.add(new Act.ValuesReceived(values, text()));
    return acts;
  }

  private Map<Subject, Answer> answers() {
    var answers = new EnumMap<Subject, Answer>(Subject.class);
    for (var subject : Subject.values())
      if (random.nextBoolean()) answers.put(subject, answer(subject.question()));
    return answers;
  }

  private Answer answer(Question question) {
    return switch (random.nextInt(5)) {
      case 0 -> new Answer.Open();
      case 1 -> new Answer.NotEnoughEvidence();
      default -> new Answer.Given(Grade.of(question).get(random.nextInt(4)), standing());
    };
  }

  private Standing standing() {
    return switch (random.nextInt(3)) {
      case 0 -> new Standing.Provisional();
      case 1 -> new Standing.Recorded(one(Certainty.values()), text());
      default -> new Standing.Carried(new RoundId("200" + random.nextInt(10) + "-11"));
    };
  }

  private IndicatorValue value() {
    if (random.nextBoolean()) return new IndicatorValue.Absent(one(IndicatorValue.Why.values()));
    return new IndicatorValue.Measured(
        number(), maybe(this::number), maybe(this::number), one(IndicatorValue.Firmness.values()));
  }

  private EvidenceItem described() {
    var services = EnumSet.noneOf(Service.class);
    for (var service : Service.values()) if (random.nextBoolean()) services.add(service);
    var areas = new TreeSet<Integer>();
    for (var area = 1; area <= 6; area++) if (random.nextBoolean()) areas.add(area);
    return new EvidenceItem(
        one(SourceKind.values()),
        title(),
        text(),
        maybe(this::day),
        services,
        areas,
        maybe(() -> one(Weight.values())),
        text(),
        text(),
        maybe(() -> new Attachment("file.pdf", Hash.of(title()).hex(), random.nextInt(9999))));
  }

  private ReturnTerms terms() {
    return new ReturnTerms(one(SourceKind.values()), title(), day());
  }

  private SortedSet<EvidenceId> items() {
    return new TreeSet<>(random.nextBoolean() ? Set.of() : Set.of(item(), new EvidenceId("z")));
  }

  private EvidenceId item() {
    return new EvidenceId("item-" + random.nextInt(3));
  }

  private ReturnId asked() {
    return new ReturnId("return-" + random.nextInt(3));
  }

  private IndicatorCode code() {
    return new IndicatorCode("A" + random.nextInt(60));
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
  }

  private LocalDate day() {
    return LocalDate.of(2003, 1, 1).plusDays(random.nextInt(400));
  }

  private String title() {
    return "t" + text();
  }

  private String text() {
    var text = new StringBuilder();
    var letters = LETTERS.codePoints().toArray();
    for (var count = random.nextInt(12); count > 0; count--)
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    return text.toString();
  }

  private <T> Optional<T> maybe(Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
