package starboard.consistency;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.CaseId;
import starboard.casework.Round;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorCode;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Service;

/// A round as checks see it: plain values, none of which needs the history of a case.
///
/// Two cases of the same council are refused with an [IllegalArgumentException].
public final class RoundFacts {
  private final Terms terms;
  private final List<CaseFacts> cases;
  private final List<Precedent> precedents;
  private final Map<CaseId, CaseFacts> byId;
  private final boolean keepsEvidence;

  /// What holds for the whole round.
  ///
  /// @param last the round before, from which it was opened
  /// @param rules the rule book by which it is rated
  /// @param indicators the services of each indicator of the round
  public record Terms(
      Round round,
      Optional<Round> last,
      ProvedRuleBook rules,
      Standards standards,
      SortedMap<IndicatorCode, Set<Service>> indicators) {
    public Terms {
      indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
    }

    /// The last day that the round before took in, or empty where there is none.
    public Optional<LocalDate> lastDay() {
      return last.map(Terms::lastDayOf);
    }

    /// The last day that a round takes in: its cut-off, else its day of publication, else the first
    /// day of its month.
    public static LocalDate lastDayOf(Round round) {
      return round
          .terms()
          .cutOff()
          .or(round.terms()::publication)
          .orElseGet(() -> round.id().month().atDay(1));
    }
  }

  /// @param cases one for each council of the round
  /// @param precedents the rated councils of other rounds
  public RoundFacts(Terms terms, List<CaseFacts> cases, List<Precedent> precedents) {
    this.terms = terms;
    this.cases = List.copyOf(cases);
    this.precedents = List.copyOf(precedents);
    var found = new HashMap<CaseId, CaseFacts>();
    for (var it : cases)
      if (found.put(it.id(), it) != null)
        throw new IllegalArgumentException("two cases of " + it.council().name());
    byId = Collections.unmodifiableMap(found);
    keepsEvidence = cases.stream().anyMatch(it -> !it.evidence().isEmpty());
  }

  public Terms terms() {
    return terms;
  }

  public List<CaseFacts> cases() {
    return cases;
  }

  public List<Precedent> precedents() {
    return precedents;
  }

  /// The case of an id, or empty where the round has none.
  public Optional<CaseFacts> find(CaseId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Whether any evidence was entered in the round. Where none was, as in the rounds of the
  /// published record, its absence says nothing of a judgement.
  public boolean keepsEvidence() {
    return keepsEvidence;
  }
}
