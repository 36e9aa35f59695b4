package starboard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One case as the tables keep it.
///
/// @param judgements one for each subject, in their order
/// @param published the star of the published record, in a round taken from it
/// @param status `rated`, `incomplete`, `in conflict` or `not yet rated`
/// @param stars the star that the rule book gives, where the status is `rated`
/// @param points the score, where the status is `rated`
public record CaseRow(
    CaseId id,
    List<JudgementRow> judgements,
    Optional<Stars> published,
    String status,
    Optional<Stars> stars,
    Optional<Integer> points,
    List<LimitRow> limits,
    YearRow year,
    ProgressRow progress) {
  public CaseRow {
    judgements = List.copyOf(judgements);
    limits = List.copyOf(limits);
  }

  /// One key indicator that is failed.
  ///
  /// @param notApplied why it is not applied; empty where it is
  public record LimitRow(Limit limit, Optional<String> notApplied) {}

  /// The year of the council as far as lists need it.
  ///
  /// @param reviewed the day of the annual review
  /// @param plan whether an improvement plan stands
  /// @param confident whether progress inspires confidence in capacity and capability; empty while
  ///   it is not assessed
  /// @param rise whether a statement stands that justifies a rise from zero stars
  public record YearRow(
      Optional<LocalDate> reviewed, boolean plan, Optional<Boolean> confident, boolean rise) {
    /// Nothing said.
    public static final YearRow NONE =
        new YearRow(Optional.empty(), false, Optional.empty(), false);
  }

  /// How a judgement stands.
  public enum State {
    OPEN("open"),
    NOT_ENOUGH_EVIDENCE("not enough evidence"),
    GIVEN("given"),
    CONFLICT("conflict");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /// The word in the table.
    public String word() {
      return word;
    }
  }

  /// One judgement as the tables keep it.
  ///
  /// @param grade the grade, where the state is given
  /// @param certainty `provisional`, `carried over`, or how sure the record is; blank where no
  ///   grade is given
  /// @param unlimited the grade that it would be without limits, where that is higher
  /// @param rationale the reason, or blank
  /// @param judge who gave the answer that stands; blank where none is given or two are in conflict
  /// @param at when it was given; empty where the judge is blank
  public record JudgementRow(
      Subject subject,
      State state,
      Optional<Grade> grade,
      String certainty,
      Optional<Grade> unlimited,
      String rationale,
      String judge,
      Optional<Instant> at) {
    /// The word for a grade that was carried over and is neither confirmed nor changed yet.
    public static final String CARRIED = "carried over";

    /// The word for a grade that a person gave in this round.
    public static final String PROVISIONAL = "provisional";

    /// A judgement that nobody has made.
    public static JudgementRow open(Subject subject) {
      return new JudgementRow(
          subject, State.OPEN, Optional.empty(), "", Optional.empty(), "", "", Optional.empty());
    }

    /// Whether it was carried over and is neither confirmed nor changed yet.
    public boolean carried() {
      return certainty.equals(CARRIED);
    }

    /// Whether a person gave it in this round, so that the judge is its inspector; else who entered
    /// it only carried it over or recorded it.
    public boolean provisional() {
      return certainty.equals(PROVISIONAL);
    }
  }

  /// The star that the round left the council with: the one it was given within the year, else the
  /// published one, else the one that the rule book gives.
  public Optional<Stars> standing() {
    return progress.inYear().or(this::published).or(this::stars);
  }

  /// The limits that count.
  public List<Limit> limitsApplied() {
    return limits.stream().filter(it -> it.notApplied().isEmpty()).map(LimitRow::limit).toList();
  }

  /// The judgement of a subject.
  public JudgementRow judgement(Subject subject) {
    return judgements.stream()
        .filter(it -> it.subject() == subject)
        .findFirst()
        .orElseGet(() -> JudgementRow.open(subject));
  }

  /// The grades that would stand without the limits on them.
  public Grades gradesButForLimits() {
    var grades = grades();
    for (var it : judgements)
      if (it.unlimited().isPresent()) grades = grades.with(it.subject(), it.unlimited().get());
    return grades;
  }

  /// The grades that stand.
  public Grades grades() {
    var grades = Grades.NONE;
    for (var it : judgements)
      if (it.grade().isPresent()) grades = grades.with(it.subject(), it.grade().get());
    return grades;
  }

  /// Whether unordered writes disagree anywhere on the case.
  public boolean inConflict() {
    return judgements.stream().anyMatch(it -> it.state() == State.CONFLICT);
  }
}
