package starboard.consistency;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;
import starboard.casework.refresh.LastRating;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Service;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Puts the facts of one case together step by step.
public final class CaseMaker {
  private final Council council;
  private final Map<Subject, JudgementFacts> judgements = new EnumMap<>(Subject.class);
  private final Map<IndicatorCode, Integer> bands = new TreeMap<>();
  private final Map<Subject, SubjectEvidence> evidence = new EnumMap<>(Subject.class);
  private final Map<Service, SortedSet<Integer>> areas = new EnumMap<>(Service.class);
  private final Map<FindingId, Settlement> settlements = new HashMap<>();
  private List<LimitFacts> limits = List.of();
  private Grades last = Grades.NONE;
  private String inspector = "Ann";

  private CaseMaker(String name, Region region) {
    council = new Council(CouncilId.ofName(name), name, CouncilType.UNITARY_AUTHORITY, region);
    for (var subject : Subject.values()) judgements.put(subject, JudgementFacts.open(subject));
  }

  public static CaseMaker of(String name) {
    return new CaseMaker(name, Region.SOUTH_EAST);
  }

  public static CaseMaker of(String name, Region region) {
    return new CaseMaker(name, region);
  }

  /// The grade of a level.
  public static Grade grade(Subject subject, int level) {
    return Grade.of(subject.question()).get(level);
  }

  public CaseMaker by(String name) {
    inspector = name;
    return this;
  }

  public CaseMaker judged(Subject subject, int level) {
    judgements.put(subject, JudgementFacts.given(subject, grade(subject, level), inspector));
    return this;
  }

  /// Changed by the chief inspector in determining the case.
  public CaseMaker determined(Subject subject, int level, String reason) {
    judgements.put(
        subject,
        new JudgementFacts(
            subject,
            JudgementFacts.State.GIVEN,
            Optional.of(grade(subject, level)),
            Optional.empty(),
            inspector,
            Optional.of(reason)));
    return this;
  }

  /// All four, in the order of the subjects.
  public CaseMaker judged(int... levels) {
    for (var subject : Subject.values()) judged(subject, levels[subject.ordinal()]);
    return this;
  }

  public CaseMaker carried(Subject subject, int level) {
    judgements.put(subject, JudgementFacts.carried(subject, grade(subject, level), inspector));
    return this;
  }

  public CaseMaker last(Subject subject, int level) {
    last = last.with(subject, grade(subject, level));
    return this;
  }

  public CaseMaker band(String code, int band) {
    bands.put(new IndicatorCode(code), band);
    return this;
  }

  public CaseMaker weighed(
      Subject subject, int supports, int contradicts, LocalDate newest, String... fresh) {
    return weighed(
        subject,
        new SubjectEvidence(
            supports,
            contradicts,
            Optional.of(newest),
            Optional.of(newest),
            Stream.of(fresh).map(EvidenceId::new).toList(),
            List.of()));
  }

  public CaseMaker weighed(Subject subject, SubjectEvidence said) {
    evidence.put(subject, said);
    return this;
  }

  public CaseMaker areas(Service service, Integer... numbers) {
    areas.put(service, new TreeSet<>(List.of(numbers)));
    return this;
  }

  public CaseMaker limited(Limit limit, LimitFacts.Standing standing) {
    limits = Stream.concat(limits.stream(), Stream.of(new LimitFacts(limit, standing))).toList();
    return this;
  }

  public CaseMaker settled(Finding finding) {
    settlements.put(
        finding.id(), new Settlement(Settlement.Kind.NO_CHANGE, "looked at", finding.basis()));
    return this;
  }

  public CaseId id() {
    return new CaseId(RoundMaker.ROUND, council.id());
  }

  public Grades grades() {
    var grades = Grades.NONE;
    for (var it : judgements.values())
      if (it.grade().isPresent()) grades = grades.with(it.subject(), it.grade().get());
    return grades;
  }

  public CaseFacts facts(ProvedRuleBook rules) {
    var applied =
        limits.stream()
            .filter(it -> it.standing() instanceof LimitFacts.Standing.Applied)
            .map(LimitFacts::limit)
            .toList();
    return new CaseFacts(
        id(),
        council,
        List.copyOf(judgements.values()),
        stars(rules, applied),
        new LastRating(Optional.empty(), last, List.of()),
        limits,
        bands,
        new EvidenceFacts(evidence, areas),
        settlements);
  }

  private Optional<Stars> stars(ProvedRuleBook rules, List<Limit> applied) {
    return rules.rate(grades(), applied) instanceof Rating.Starred starred
        ? Optional.of(starred.stars())
        : Optional.empty();
  }
}
