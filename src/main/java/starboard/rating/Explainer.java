package starboard.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts together the explanation of one set of grades under one rule book.
final class Explainer {
  private final ProvedRuleBook book;
  private final Grades grades;
  private final List<Limit> limits;
  private final Reach reach;

  Explainer(ProvedRuleBook book, Grades grades, List<Limit> limits) {
    this.book = book;
    this.grades = grades;
    this.limits = limits;
    reach = Reach.of(grades, limits);
  }

  Explanation explain(PublishedRecord record) {
    var rating = book.rate(grades, limits);
    var changes = new SmallestChanges(book, limits);
    return switch (rating) {
      case Rating.Starred starred -> {
        var counted = Profile.at(reach.lowestIndex());
        yield new Explanation(
            rating,
            contributions(),
            edges(starred.points()),
            List.of(record.backing(counted)),
            changes.raises(counted),
            changes.lowers(counted));
      }
      case Rating.Incomplete incomplete ->
          new Explanation(
              rating,
              contributions(),
              List.of(),
              List.of(),
              changes.completions(reach, incomplete),
              List.of());
      case Rating.NotYetRated _ ->
          new Explanation(rating, contributions(), List.of(), List.of(), List.of(), List.of());
    };
  }

  private List<Contribution> contributions() {
    var lines = new ArrayList<Contribution>();
    for (var subject : Subject.values()) {
      var scale = Grade.of(subject.question());
      var lowest = scale.get(reach.lowest(subject));
      var judged = grades.get(subject);
      lines.add(
          new Contribution(
              subject,
              judged,
              judged.map(_ -> lowest),
              judged.flatMap(grade -> bite(subject, grade)),
              book.points(subject, lowest),
              book.points(subject, scale.get(reach.highest(subject)))));
    }
    return lines;
  }

  /// The lowest of the limits that lower a grade; the first of them where several are as low.
  private Optional<Limit> bite(Subject subject, Grade judged) {
    return limits.stream()
        .filter(it -> it.subject() == subject && it.closes(judged))
        .min((one, other) -> one.highest().compareTo(other.highest()));
  }

  private List<EdgeDistance> edges(int points) {
    return book.bands().stream()
        .skip(1)
        .map(band -> new EdgeDistance(band.stars(), band.from(), points - band.from()))
        .toList();
  }
}
