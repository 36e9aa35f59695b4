package starboard.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import starboard.evidence.EvidenceId;
import starboard.journal.Field;
import starboard.rating.Grades;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One council in one round, as its entries add up to it.
///
/// @param judgements one for each of the four subjects
/// @param published the star that the published record gives, in a round taken from it
/// @param evidence the evidence on it, and the returns that the council was asked for
/// @param keys what was said of its key indicators
/// @param values what is known of its indicators
/// @param year its annual review and, for a council with zero stars, its plan and progress
/// @param deliberation what happened to it between its provisional judgements and its determination
public record Case(
    CaseId id,
    Map<Subject, Judgement> judgements,
    Field<Stars> published,
    EvidenceRegister evidence,
    KeySayings keys,
    CaseValues values,
    CaseYear year,
    Deliberation deliberation) {
  public Case {
    judgements = Collections.unmodifiableMap(new EnumMap<>(judgements));
    if (judgements.size() != Subject.values().length)
      throw new IllegalArgumentException("a case has a judgement for each subject");
  }

  public Judgement judgement(Subject subject) {
    var judgement = judgements.get(subject);
    if (judgement == null) throw new IllegalStateException("no judgement of " + subject);
    return judgement;
  }

  /// The grades that stand; a subject that is open, short of evidence or in conflict is not among
  /// them.
  public Grades grades() {
    var grades = Grades.NONE;
    for (var judgement : judgements.values()) {
      var grade = judgement.grade();
      if (grade.isPresent()) grades = grades.with(judgement.subject(), grade.get());
    }
    return grades;
  }

  /// The grades that would stand without the limits on them.
  public Grades gradesButForLimits() {
    var grades = grades();
    for (var judgement : judgements.values()) {
      var unlimited = judgement.unlimited();
      if (unlimited.isPresent()) grades = grades.with(judgement.subject(), unlimited.get());
    }
    return grades;
  }

  /// Whether anything stands on any of its judgements. Evidence and values alone begin no
  /// judgement.
  public boolean begun() {
    return judgements.values().stream().anyMatch(Judgement::begun);
  }

  /// The subjects whose judgements were carried over and are neither confirmed nor changed yet.
  public Set<Subject> toConfirm() {
    var subjects = EnumSet.noneOf(Subject.class);
    for (var judgement : judgements.values())
      if (judgement.carriedFrom().isPresent()) subjects.add(judgement.subject());
    return Collections.unmodifiableSet(subjects);
  }

  /// Whether a statement stands that the evidence for a rise from zero stars is extremely robust,
  /// and every item it names, at least one, counts in the round and is weighed so.
  public boolean justifiesRise(Round round) {
    return year.riseStatement()
        .filter(it -> !it.items().isEmpty())
        .filter(it -> it.items().stream().allMatch(id -> carriesRise(id, round)))
        .isPresent();
  }

  private boolean carriesRise(EvidenceId id, Round round) {
    return evidence.find(id).filter(it -> RiseGround.whyNot(it, round).isEmpty()).isPresent();
  }

  /// Whether it is determined as its judgements stand. Somebody who worked apart and had not seen
  /// the determination can have judged otherwise; then it is opened and determined again.
  public boolean isDetermined() {
    return deliberation
        .outcome()
        .determination()
        .filter(it -> inConflict().isEmpty() && it.all().equals(grades()))
        .isPresent();
  }

  /// The subjects on which unordered writes disagree; a person settles each by judging again.
  public Set<Subject> inConflict() {
    var subjects = EnumSet.noneOf(Subject.class);
    for (var judgement : judgements.values())
      if (judgement.inConflict()) subjects.add(judgement.subject());
    return Collections.unmodifiableSet(subjects);
  }
}
