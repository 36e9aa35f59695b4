package starboard.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import starboard.application.RuleBooks;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.exchange.ShippedRuleBooks;
import starboard.indicators.IndicatorCode;
import starboard.rating.Origin;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Question;
import starboard.rating.Service;

/// Puts the facts of a round together: opened from a round that took in evidence up to 30 June
/// 2003, with six standards areas and twenty indicators, of which those up to A10 are of children's
/// services and the others of adults'.
public final class RoundMaker {
  public static final RoundId ROUND = new RoundId("2004-11");
  public static final LocalDate LAST_DAY = LocalDate.of(2003, 6, 30);
  public static final ProvedRuleBook RULES =
      new ShippedRuleBooks().find(RuleBooks.DEFAULT).orElseThrow();

  /// How many indicators each service has.
  public static final int INDICATORS = 10;

  private static final RoundId LAST = new RoundId("2003-11");

  private RoundMaker() {}

  public static RoundFacts of(CaseMaker... cases) {
    return of(List.of(cases), List.of());
  }

  public static RoundFacts of(List<CaseMaker> cases, List<Precedent> precedents) {
    return new RoundFacts(terms(), cases.stream().map(it -> it.facts(RULES)).toList(), precedents);
  }

  /// The code of an indicator of a service, counted from 0.
  public static String code(Service service, int number) {
    return "A" + (1 + number + (service == Service.CHILDREN ? 0 : INDICATORS));
  }

  private static RoundFacts.Terms terms() {
    return new RoundFacts.Terms(
        round(ROUND, Optional.of(LAST), LocalDate.of(2004, 6, 30)),
        Optional.of(round(LAST, Optional.empty(), LAST_DAY)),
        RULES,
        standards(),
        indicators());
  }

  private static Round round(RoundId id, Optional<RoundId> from, LocalDate cutOff) {
    return new Round(
        new RoundTerms(
            id,
            RoundTerms.Kind.FULL,
            from,
            RuleBooks.DEFAULT,
            Optional.of(cutOff),
            Optional.empty(),
            List.of(),
            ""),
        Round.Phase.OPEN);
  }

  private static SortedMap<IndicatorCode, Set<Service>> indicators() {
    var indicators = new TreeMap<IndicatorCode, Set<Service>>();
    for (var service : Service.values())
      for (var at = 0; at < INDICATORS; at++)
        indicators.put(new IndicatorCode(code(service, at)), Set.of(service));
    return indicators;
  }

  private static Standards standards() {
    return new Standards(
        IntStream.rangeClosed(1, StandardsArea.COUNT)
            .mapToObj(it ->
                new StandardsArea(
                    it,
                    "Invented " + it,
                    "",
                    it <= 4 ? Question.SERVING : Question.CAPACITY,
                    Origin.own("for tests")))
            .toList());
  }
}
