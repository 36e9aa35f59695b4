package starboard.desktop.star;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.desktop.kit.RulerReading;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What the star card is asked about.
///
/// @param grades the grades that stand, or that are tried
/// @param notes what else must be known of a judgement beside its limits: exemptions, and what it
///   would be without its limit
/// @param inConflict the subjects on which two unordered writes disagree; there is no star then
/// @param earlier the points of the council in earlier rounds
public record StarQuestion(
    ProvedRuleBook rules,
    PublishedRecord record,
    List<Limit> limits,
    Grades grades,
    Map<Subject, List<String>> notes,
    Set<Subject> inConflict,
    List<RulerReading.Earlier> earlier,
    Footing footing) {
  public StarQuestion {
    limits = List.copyOf(limits);
    notes = Map.copyOf(notes);
    var subjects = EnumSet.noneOf(Subject.class);
    subjects.addAll(inConflict);
    inConflict = Collections.unmodifiableSet(subjects);
    earlier = List.copyOf(earlier);
  }

  /// What the grades are.
  public sealed interface Footing {}

  /// Judgements of an open round.
  public record Provisional() implements Footing {}

  /// Judgements of a determined case.
  public record Determined() implements Footing {}

  /// Judgements of a published round.
  ///
  /// @param star the published star, where the record has one
  /// @param reconstructed whether some of the judgements are worked back, not printed
  public record Published(Optional<Stars> star, boolean reconstructed) implements Footing {}

  /// Grades that are only tried.
  ///
  /// @param recorded what the recorded judgements come to, for example `one star`
  public record WhatIf(String recorded) implements Footing {}
}
