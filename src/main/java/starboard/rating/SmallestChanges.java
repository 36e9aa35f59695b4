package starboard.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;

/// Finds every smallest set of changed judgements that gives another star.
///
/// In a proved rule book a better judgement never lowers the star. So the profiles above a given
/// one that have a higher star are closed upwards, and one of them is smallest exactly when taking
/// any one of its changes one step back loses the higher star; below likewise. One look at each of
/// the at most 256 profiles and its four neighbours finds them all.
final class SmallestChanges {
  private static final Comparator<Move> ORDER =
      Comparator.comparingInt(Move::judgements)
          .thenComparingInt(Move::steps)
          .thenComparing(Comparator.comparingInt(Move::subjects).reversed())
          .thenComparing(Comparator.comparingInt(Move::sizes).reversed());

  private final ProvedRuleBook book;
  private final List<Limit> limits;

  SmallestChanges(ProvedRuleBook book, List<Limit> limits) {
    this.book = book;
    this.limits = limits;
  }

  /// Every smallest set of better judgements that raises the star.
  List<Change> raises(Profile counted) {
    var stars = book.stars(counted);
    return changes(counted, Reach.above(counted), 1, it -> it.compareTo(stars) > 0);
  }

  /// Every smallest set of worse judgements that lowers the star.
  List<Change> lowers(Profile counted) {
    var stars = book.stars(counted);
    return changes(counted, Reach.below(counted), -1, it -> it.compareTo(stars) < 0);
  }

  /// The smallest completions that reach each possible star above the lowest possible one, fewest
  /// stars first.
  List<Change> completions(Reach reach, Rating.Incomplete rating) {
    var worst = Profile.at(reach.lowestIndex());
    var found = new ArrayList<Change>();
    for (var stars : rating.possible())
      if (stars != book.stars(worst))
        for (var change : changes(worst, reach, 1, it -> it.compareTo(stars) >= 0))
          if (change.stars() == stars) found.add(change);
    return found;
  }

  private List<Change> changes(
      Profile from, Reach within, int direction, Predicate<Stars> reached) {
    var moves = new ArrayList<Move>();
    for (var index : within.indices()) {
      if (!reached.test(book.starsAt(index))) continue;
      var move = new Move(from.index(), index);
      if (smallest(move, direction, reached)) moves.add(move);
    }
    moves.sort(ORDER);
    return moves.stream().map(this::change).toList();
  }

  private boolean smallest(Move move, int direction, Predicate<Stars> reached) {
    for (var subject = 0; subject < Move.SUBJECTS; subject++)
      if (move.size(subject) > 0
          && reached.test(book.starsAt(move.to() - direction * Move.step(subject)))) return false;
    return true;
  }

  private Change change(Move move) {
    var profile = Profile.at(move.to());
    var to = new EnumMap<Subject, Grade>(Subject.class);
    for (var subject : Subject.values())
      if (move.size(subject.ordinal()) > 0) to.put(subject, profile.grade(subject));
    var closedBy = new ArrayList<Limit>();
    for (var limit : limits) {
      var grade = to.get(limit.subject());
      if (grade != null && limit.closes(grade)) closedBy.add(limit);
    }
    return new Change(to, book.stars(profile), book.decidedBy(profile), closedBy);
  }
}
