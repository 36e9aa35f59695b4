package starboard.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is wrong with the parts of a rule book, each looked at by itself.
final class PartFlaws {
  private static final int MOST_POINTS = 1000;
  private static final int MOST_WEIGHT = 100;

  private final RuleBook book;
  private final List<Flaw> flaws = new ArrayList<>();

  private PartFlaws(RuleBook book) {
    this.book = book;
  }

  /// The flaws of points, weights, bands and meanings, in this order.
  static List<Flaw> of(RuleBook book) {
    var found = new PartFlaws(book);
    found.points();
    found.weights();
    found.bands();
    found.meanings();
    return List.copyOf(found.flaws);
  }

  private void points() {
    var points = book.points().value();
    for (var question : Question.values()) {
      var grades = Grade.of(question);
      for (var grade : grades) {
        var given = points.get(grade);
        if (given == null) add(grade.word() + " has no points");
        else if (given < 0 || given > MOST_POINTS)
          add(grade.word() + " has " + given + " points; points are 0 to " + MOST_POINTS);
      }
      for (var level = 1; level < grades.size(); level++) {
        var worse = points.get(grades.get(level - 1));
        var better = points.get(grades.get(level));
        if (worse != null && better != null && better < worse)
          add(
              "%s has %s, fewer than %s with %d"
                  .formatted(
                      grades.get(level).word(),
                      Sentences.points(better),
                      grades.get(level - 1).word(),
                      worse));
      }
    }
  }

  private void weights() {
    for (var service : Service.values()) {
      var weight = book.weights().value().get(service);
      if (weight == null) add(service.title() + " have no weight");
      else if (weight < 1 || weight > MOST_WEIGHT)
        add(service.title() + " have weight " + weight + "; weights are 1 to " + MOST_WEIGHT);
    }
  }

  private void bands() {
    for (var stars : Stars.values()) {
      var count = bandsOf().filter(it -> it.stars() == stars).count();
      if (count == 0) add("no band for " + stars.words());
      if (count > 1) add(count + " bands for " + stars.words() + "; one is needed");
    }
    var bands = bandsOf().toList();
    for (var band : bands)
      if (band.from() > band.to())
        add(
            "the band of %s runs from %d to %d; the lower end comes first"
                .formatted(band.stars().words(), band.from(), band.to()));
    for (var first = 0; first < bands.size(); first++)
      for (var second = first + 1; second < bands.size(); second++)
        overlap(bands.get(first), bands.get(second));
  }

  private void overlap(Band one, Band other) {
    var from = Math.max(one.from(), other.from());
    var to = Math.min(one.to(), other.to());
    if (from <= to)
      add(
          "the bands of %s and %s overlap at %s"
              .formatted(one.stars().words(), other.stars().words(), Sentences.points(from)));
  }

  private void meanings() {
    for (var question : Question.values())
      for (var grade : Grade.of(question))
        if (!book.meanings().containsKey(grade)) add(grade.word() + " has no meaning");
  }

  private Stream<Band> bandsOf() {
    return book.bands().stream().map(Part::value);
  }

  private void add(String sentence) {
    flaws.add(new Flaw(sentence, 0));
  }
}
