package starboard.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Rule books for tests: the recovered one and ways to spoil it.
final class Books {
  static final LimitingRule NO_RULE =
      new LimitingRule("No for either service", Serving.NO, Stars.ZERO);
  static final LimitingRule POOR_RULE =
      new LimitingRule("Poor capacity in either service", Capacity.POOR, Stars.ZERO);

  private Books() {}

  static RuleBook recovered() {
    return new RuleBook(
        "recovered",
        "Recovered",
        LocalDate.of(2002, 5, 30),
        "for tests",
        part(
            Map.of(
                Serving.NO, 0,
                Serving.SOME, 2,
                Serving.MOST, 4,
                Serving.YES, 6,
                Capacity.POOR, 0,
                Capacity.UNCERTAIN, 1,
                Capacity.PROMISING, 2,
                Capacity.EXCELLENT, 3)),
        part(Map.of(Service.CHILDREN, 1, Service.ADULTS, 1)),
        Stream.of(band(0, 0, 5), band(1, 6, 9), band(2, 10, 13), band(3, 14, 18))
            .map(Books::part)
            .toList(),
        List.of(part(NO_RULE)),
        List.of(),
        meanings());
  }

  static ProvedRuleBook proved(RuleBook book) {
    return switch (RuleBookProof.of(book)) {
      case Proof.Proved(var proved) -> proved;
      case Proof.Refuted(var flaws) -> throw new AssertionError(flaws);
    };
  }

  static RuleBook withPoints(RuleBook book, Grade grade, int points) {
    var changed = new HashMap<>(book.points().value());
    changed.put(grade, points);
    return withPoints(book, changed);
  }

  static RuleBook withoutPoints(RuleBook book, Grade grade) {
    var changed = new HashMap<>(book.points().value());
    changed.remove(grade);
    return withPoints(book, changed);
  }

  private static RuleBook withPoints(RuleBook book, Map<Grade, Integer> points) {
    return copy(
        book, part(points), book.weights(), book.bands(), book.limitingRules(), book.examples());
  }

  static RuleBook withWeights(RuleBook book, Map<Service, Integer> weights) {
    return copy(
        book, book.points(), part(weights), book.bands(), book.limitingRules(), book.examples());
  }

  static RuleBook withBands(RuleBook book, Band... bands) {
    var parts = Stream.of(bands).map(Books::part).toList();
    return copy(book, book.points(), book.weights(), parts, book.limitingRules(), book.examples());
  }

  static RuleBook withRule(RuleBook book, LimitingRule rule) {
    var rules = new ArrayList<>(book.limitingRules());
    rules.add(part(rule));
    return copy(book, book.points(), book.weights(), book.bands(), rules, book.examples());
  }

  static RuleBook withExample(RuleBook book, Example example) {
    return copy(
        book,
        book.points(),
        book.weights(),
        book.bands(),
        book.limitingRules(),
        List.of(part(example)));
  }

  static RuleBook withoutMeanings(RuleBook book) {
    return new RuleBook(
        book.id(),
        book.title(),
        book.inForce(),
        book.note(),
        book.points(),
        book.weights(),
        book.bands(),
        book.limitingRules(),
        book.examples(),
        Map.of());
  }

  static Band band(int stars, int from, int to) {
    return new Band(Stars.of(stars), from, to);
  }

  static <T> Part<T> part(T value) {
    return new Part<>(value, "for tests", Certainty.UNKNOWN);
  }

  private static Map<Grade, Part<String>> meanings() {
    var meanings = new HashMap<Grade, Part<String>>();
    for (var question : Question.values())
      for (var grade : Grade.of(question)) meanings.put(grade, part("for tests"));
    return meanings;
  }

  private static RuleBook copy(
      RuleBook book,
      Part<Map<Grade, Integer>> points,
      Part<Map<Service, Integer>> weights,
      List<Part<Band>> bands,
      List<Part<LimitingRule>> rules,
      List<Part<Example>> examples) {
    return new RuleBook(
        book.id(),
        book.title(),
        book.inForce(),
        book.note(),
        points,
        weights,
        bands,
        rules,
        examples,
        book.meanings());
  }
}
