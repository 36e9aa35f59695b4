package starboard.desktop.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.CaseKeys;
import starboard.indicators.KeyResult;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// How one judgement of a case stands on the key indicators of its round.
///
/// @param results of every key indicator of its service, and of those of which no source says whose
///   they are; none for a question that key indicators do not limit
record LimitsOn(List<KeyResult> results) {
  /// No key indicator.
  static final LimitsOn NONE = new LimitsOn(List.of());

  LimitsOn {
    results = List.copyOf(results);
  }

  static LimitsOn of(CaseView view, Subject subject) {
    return of(view.keys(), subject);
  }

  private static LimitsOn of(CaseKeys keys, Subject subject) {
    return switch (subject.question()) {
      case CAPACITY -> NONE;
      case SERVING ->
          new LimitsOn(
              keys.results().stream()
                  .filter(
                      it -> it.key().service().map(one -> one == subject.service()).orElse(true))
                  .toList());
    };
  }

  /// The limits that count.
  List<Limit> limits() {
    return results.stream().flatMap(it -> it.limits().stream()).toList();
  }

  /// Those that are failed and not applied.
  List<KeyResult.NotApplied> notApplied() {
    return results.stream()
        .filter(KeyResult.NotApplied.class::isInstance)
        .map(KeyResult.NotApplied.class::cast)
        .toList();
  }

  /// The limits that close a grade; none where it is open.
  List<Limit> closing(Grade grade) {
    return limits().stream().filter(it -> it.closes(grade)).toList();
  }

  boolean closes(Grade grade) {
    return !closing(grade).isEmpty();
  }

  /// The highest grade that is open; empty where all are.
  Optional<Serving> highest() {
    return limits().stream().map(Limit::highest).min(Comparator.naturalOrder());
  }

  /// The same after an exemption from one key indicator.
  LimitsOn without(String key) {
    return new LimitsOn(results.stream().filter(it -> !it.key().key().equals(key)).toList());
  }
}
