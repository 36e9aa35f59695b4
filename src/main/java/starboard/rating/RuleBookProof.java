package starboard.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proves a rule book: every combination of judgements has one star, a better judgement never
/// lowers it, the services can be swapped, and the worked examples hold.
public final class RuleBookProof {
  private RuleBookProof() {}

  /// Proves a rule book, or says everything that is wrong with it.
  public static Proof of(RuleBook book) {
    var parts = PartFlaws.of(book);
    if (!parts.isEmpty() && !scorable(book)) return new Proof.Refuted(parts);
    var scoring = new Scoring(book);
    var decisions = Profile.all().stream().map(scoring::decidedBy).toList();
    var flaws = new ArrayList<>(parts);
    flaws.addAll(CombinationFlaws.of(book, scoring, decisions));
    if (!flaws.isEmpty()) return new Proof.Refuted(flaws);
    return new Proof.Proved(new ProvedRuleBook(book, scoring, decided(decisions)));
  }

  /// Whether every grade has points and every service a weight, so that combinations can be looked
  /// at.
  private static boolean scorable(RuleBook book) {
    return book.points().value().size() == Serving.values().length + Capacity.values().length
        && book.weights().value().size() == Service.values().length;
  }

  private static List<Decision> decided(List<Optional<Decision>> decisions) {
    return decisions.stream().flatMap(Optional::stream).toList();
  }
}
