package starboard.casework;

import java.util.List;
import starboard.indicators.KeyFacts;
import starboard.indicators.KeyResult;
import starboard.indicators.Keys;
import starboard.rating.Limit;
import starboard.rating.Subject;

/// How a case stands on the key indicators of its round.
///
/// @param results one for each key indicator, in the round's order
public record CaseKeys(List<KeyResult> results) {
  public CaseKeys {
    results = List.copyOf(results);
  }

  /// How a case stands by what was said in it.
  public static CaseKeys of(Case state, Council council, Criteria criteria) {
    return of(facts(state, council), criteria);
  }

  /// How a council of these facts stands.
  public static CaseKeys of(KeyFacts facts, Criteria criteria) {
    return new CaseKeys(Keys.of(criteria.indicators(), criteria.keys(), facts));
  }

  /// What a case tells of its key indicators.
  public static KeyFacts facts(Case state, Council council) {
    return new KeyFacts(
        state.values().standing(), state.keys().judged(), state.keys().exempted(), council.tags());
  }

  /// The limits that count.
  public List<Limit> limits() {
    return Keys.limits(results);
  }

  /// The limits that count on one judgement.
  public List<Limit> limits(Subject subject) {
    return limits().stream().filter(it -> it.subject() == subject).toList();
  }

  /// The key indicators of one judgement that would limit it but are not applied.
  public List<KeyResult.NotApplied> notApplied(Subject subject) {
    return results.stream()
        .filter(KeyResult.NotApplied.class::isInstance)
        .map(KeyResult.NotApplied.class::cast)
        .filter(it -> it.limit().subject() == subject)
        .toList();
  }

  /// The limits that a case's judgement of a subject is above, none where it is within all.
  public List<Limit> exceeded(Case state, Subject subject) {
    return state
        .judgement(subject)
        .grade()
        .map(grade -> limits(subject).stream().filter(it -> it.closes(grade)).toList())
        .orElse(List.of());
  }
}
