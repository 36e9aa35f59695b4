package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.Check;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A check that looks at one grade at a time.
interface GradeCheck extends Check {
  /// What it has against a grade, or empty.
  Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade);

  /// Whether it has anything to look at in a round.
  default boolean fits(RoundFacts round) {
    return true;
  }

  @Override
  default List<Finding> find(RoundFacts round) {
    if (!fits(round)) return List.of();
    var found = new ArrayList<Finding>();
    for (var facts : round.cases())
      for (var judgement : facts.judgements())
        judgement
            .grade()
            .flatMap(grade -> look(round, facts, judgement.subject(), grade))
            .ifPresent(found::add);
    return List.copyOf(found);
  }

  /// How the name of a finding calls a judgement, for example `adults-serving`.
  static String part(Subject subject) {
    return subject.word().replace('_', '-');
  }

  /// How a sentence begins, for example `Kent’s adults’ serving`.
  static String of(CaseFacts facts, Subject subject) {
    return facts.name() + ": " + subject.phrase();
  }

  /// A number with what is counted, for example `1 item of evidence`.
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /// A probability, for example `62 %`; less than half a per cent is `under 1 %`.
  static String percent(double probability) {
    return probability < 0.005 ? "under 1 %" : Math.round(100 * probability) + " %";
  }
}
