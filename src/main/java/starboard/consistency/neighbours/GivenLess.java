package starboard.consistency.neighbours;

import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A council with the same or a better profile than this one was given less.
public sealed interface GivenLess {
  /// Fewer indicators in common than this are no profile.
  int LEAST_SHARED = 5;

  /// The other council.
  CaseProfile other();

  /// On every indicator that both have a band of, at least [#LEAST_SHARED] and at least half of
  /// this council's, the other's band is the same or better; its other three judgements, where both
  /// are given, are the same or better too; and this judgement is lower.
  ///
  /// @param there the other's grade, lower than `here`
  /// @param here this council's grade
  /// @param shared how many indicators both have a band of
  record LowerGrade(CaseProfile other, Subject subject, Grade there, Grade here, int shared)
      implements GivenLess {}

  /// All four judgements of the other are the same or better, and it has fewer stars: another rule
  /// book, or a limit that bit there and not here.
  record FewerStars(CaseProfile other, Stars there, Stars here) implements GivenLess {}
}
