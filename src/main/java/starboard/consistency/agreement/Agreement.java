package starboard.consistency.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Subject;

/// How far first and second judgements agree.
///
/// @param by one for each of the four judgements
/// @param moves what the disagreements would have done to the stars
public record Agreement(Map<Subject, SubjectAgreement> by, StarMoves moves) {
  public Agreement {
    by = Collections.unmodifiableMap(new EnumMap<>(by));
    if (by.size() < Subject.values().length)
      throw new IllegalArgumentException("every judgement has its agreement");
  }

  /// The agreement over some cases.
  ///
  /// @param cases each at most once; a second one of the same id is refused with an
  ///   [IllegalArgumentException]
  /// @param seed what the samples of the intervals are drawn by: the same seed gives the same
  ///   intervals, and the order of the cases does not matter
  public static Agreement of(List<JudgedTwice> cases, ProvedRuleBook rules, long seed) {
    if (cases.stream().map(JudgedTwice::id).distinct().count() < cases.size())
      throw new IllegalArgumentException("a case was given twice");
    return new Agreement(
        Arrays.stream(Subject.values())
            .collect(
                Collectors.toMap(it -> it, it -> SubjectAgreement.of(it, pairs(cases, it), seed))),
        StarMoves.of(cases, rules));
  }

  private static GradePairs pairs(List<JudgedTwice> cases, Subject subject) {
    var counts = new int[GradePairs.LEVELS][GradePairs.LEVELS];
    for (var it : cases) {
      var first = it.first().get(subject);
      var second = it.second().get(subject);
      if (first.isPresent() && second.isPresent())
        counts[first.get().level()][second.get().level()]++;
    }
    return GradePairs.of(counts);
  }
}
