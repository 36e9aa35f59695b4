package starboard.rating;

import java.util.EnumSet;
import java.util.List;

/// A rule book that was proved, ready to rate. Only a [RuleBookProof] makes one.
///
/// Every combination is worked out once, so rating is a look-up.
public final class ProvedRuleBook {
  private static final Rating NOT_YET_RATED = new Rating.NotYetRated();

  private final RuleBook book;
  private final Scoring scoring;
  private final List<Band> bands;
  private final Rating.Starred[] byIndex;

  /// @param decisions what fixes the star of each profile, in the order of their indices
  ProvedRuleBook(RuleBook book, Scoring scoring, List<Decision> decisions) {
    this.book = book;
    this.scoring = scoring;
    bands =
        book.bands().stream()
            .map(Part::value)
            .sorted((one, other) -> one.stars().compareTo(other.stars()))
            .toList();
    byIndex = new Rating.Starred[Profile.COUNT];
    for (var profile : Profile.all()) {
      var decision = decisions.get(profile.index());
      byIndex[profile.index()] =
          new Rating.Starred(decision.stars(), scoring.points(profile), decision);
    }
  }

  /// The book as written, with the source and certainty of each part.
  public RuleBook book() {
    return book;
  }

  /// The four bands, zero stars first. The lower end of each but the first is an edge.
  public List<Band> bands() {
    return bands;
  }

  /// The points of the best profile; the worst has [#minPoints()].
  public int maxPoints() {
    return byIndex[Profile.COUNT - 1].points();
  }

  /// The points of the worst profile.
  public int minPoints() {
    return byIndex[0].points();
  }

  /// What a grade adds to the points for a subject.
  public int points(Subject subject, Grade grade) {
    return scoring.points(subject, grade);
  }

  public int points(Profile profile) {
    return byIndex[profile.index()].points();
  }

  public Stars stars(Profile profile) {
    return byIndex[profile.index()].stars();
  }

  /// The stars of the profile of an index.
  Stars starsAt(int index) {
    return byIndex[index].stars();
  }

  /// What fixes the star of a profile.
  public Decision decidedBy(Profile profile) {
    return byIndex[profile.index()].decidedBy();
  }

  /// The rating of the grades given so far.
  ///
  /// What counts of a grade is the grade or the lowest limit on it, whichever is lower; an open
  /// judgement may still be given any grade up to its lowest limit.
  public Rating rate(Grades grades, List<Limit> limits) {
    if (grades.count() == 0) return NOT_YET_RATED;
    var reach = Reach.of(grades, limits);
    if (grades.count() == Move.SUBJECTS) return byIndex[reach.lowestIndex()];
    return incomplete(grades, reach);
  }

  /// Why the grades have the rating they have, what the published record says of them, and what
  /// would change the star.
  public Explanation explain(Grades grades, List<Limit> limits, PublishedRecord record) {
    return new Explainer(this, grades, limits).explain(record);
  }

  private Rating incomplete(Grades grades, Reach reach) {
    var missing = EnumSet.noneOf(Subject.class);
    for (var subject : Subject.values()) if (grades.level(subject) < 0) missing.add(subject);
    var possible = EnumSet.noneOf(Stars.class);
    for (var index : reach.indices()) possible.add(starsAt(index));
    return new Rating.Incomplete(
        missing,
        possible,
        byIndex[reach.lowestIndex()].points(),
        byIndex[reach.highestIndex()].points());
  }
}
