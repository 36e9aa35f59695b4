package starboard.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import starboard.casework.determination.Basis;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.evidence.EvidenceId;
import starboard.journal.Hash;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Makes acts on the way to a determination of every kind, with and without their optional parts.
final class RandomDeciding {
  private final Random random;

  RandomDeciding(Random random) {
    this.random = random;
  }

  /// One act of each kind.
  List<Deciding> acts() {
    var subject = one(Subject.values());
    return List.of(
        new Deciding.Assigned(maybe(this::text).orElse("")),
        new Deciding.Moved(move()),
        new Deciding.FindingSettled(
            new FindingId("check/" + text()),
            maybe(() -> new Settlement(one(Settlement.Kind.values()), text(), text()))),
        new Deciding.Noted(
            new NoteId("n" + random.nextInt(3)),
            maybe(() -> new ModerationNote(text(), List.of(text(), text())))),
        new Deciding.Represented(point(), maybe(this::representation)),
        new Deciding.Responded(
            point(), maybe(() -> new Response(one(Response.Kind.values()), text(), text()))),
        new Deciding.SecondAsked(maybe(this::text).orElse("")),
        new Deciding.SecondJudged(
            subject, maybe(() -> CaseFixture.given(grade(subject))).orElse(new Answer.Open())),
        new Deciding.SecondReasoned(subject, maybe(this::text).orElse("")),
        new Deciding.SecondGiven(random.nextBoolean()),
        new Deciding.Determined(determination()),
        new Deciding.Reopened(text()),
        new Deciding.InYearChanged(maybe(this::inYear)),
        new Deciding.InYearTakenBack(text()));
  }

  private CaseMove move() {
    var to = CaseStep.values()[random.nextInt(CaseStep.DETERMINED.ordinal())];
    return new CaseMove(
        to, text(), to == CaseStep.WITH_COUNCIL ? maybe(this::day) : Optional.empty());
  }

  private Representation representation() {
    var subjects = EnumSet.noneOf(Subject.class);
    for (var subject : Subject.values()) if (random.nextBoolean()) subjects.add(subject);
    return new Representation(
        one(Representation.Dispute.values()),
        subjects,
        text(),
        day(),
        new TreeSet<>(random.nextBoolean() ? Set.of() : Set.of(new EvidenceId("item-1"))));
  }

  private Determination determination() {
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    var changed = new EnumMap<Subject, String>(Subject.class);
    for (var subject : Subject.values()) {
      grades.put(subject, grade(subject));
      if (random.nextBoolean()) changed.put(subject, text());
    }
    return new Determination(
        grades,
        changed,
        one(Stars.values()),
        random.nextInt(19),
        new Basis(new TreeSet<>(Set.of(Hash.of(text()), Hash.of("z"))), text(), Hash.of(text())));
  }

  private InYearChange inYear() {
    var stars = one(Stars.values());
    var kind = stars == Stars.ZERO ? InYearChange.Kind.TO_ZERO : InYearChange.Kind.LIFTED;
    return new InYearChange(kind, stars, day(), text(), text(), maybe(this::text).orElse(""));
  }

  private RepresentationId point() {
    return new RepresentationId("p" + random.nextInt(3));
  }

  private Grade grade(Subject subject) {
    return Grade.of(subject.question()).get(random.nextInt(4));
  }

  private LocalDate day() {
    return LocalDate.of(2004, 1, 1).plusDays(random.nextInt(400));
  }

  private String text() {
    return "é “x”\n" + random.nextInt(50);
  }

  private <T> Optional<T> maybe(Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
