package starboard.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/// Finds every smallest set of changed judgements that gives another star.
///
/// In a proved rule book a better judgement never lowers the star. So the profiles above a given
/// one that have a higher star are closed upwards, and one of them is smallest exactly when taking
/// any one of its changes one step back loses the higher star; below likewise. One look at each of
/// the 256 profiles and its at most four neighbours finds them all.
final class SmallestChanges {
  private static final Comparator<Step> ORDER =
      Comparator.comparingInt(Step::judgements)
          .thenComparingInt(Step::steps)
          .thenComparing(Comparator.comparingInt(Step::subjects).reversed())
          .thenComparing(Comparator.comparingInt(Step::earlier).reversed());

  private final ProvedRuleBook book;
  private final List<Limit> limits;

  SmallestChanges(ProvedRuleBook book, List<Limit> limits) {
    this.book = book;
    this.limits = limits;
  }

  /// Every smallest set of better judgements that raises the star.
  List<Change> raises(Profile counted) {
    var stars = book.stars(counted);
    return changes(counted, 1, it -> book.stars(it).compareTo(stars) > 0, Profile.all());
  }

  /// Every smallest set of worse judgements that lowers the star.
  List<Change> lowers(Profile counted) {
    var stars = book.stars(counted);
    return changes(counted, -1, it -> book.stars(it).compareTo(stars) < 0, Profile.all());
  }

  /// The smallest completions that reach each possible star above the lowest possible one, fewest
  /// stars first.
  List<Change> completions(Reach reach, Rating.Incomplete rating) {
    var worst = Profile.at(reach.lowestIndex());
    var within = reach.profiles();
    var found = new ArrayList<Change>();
    for (var stars : rating.possible())
      changes(worst, 1, it -> book.stars(it).compareTo(stars) >= 0, within).stream()
          .filter(it -> it.stars() == stars && !it.to().isEmpty())
          .forEach(found::add);
    return found;
  }

  private List<Change> changes(
      Profile from, int direction, Predicate<Profile> reached, List<Profile> within) {
    return within.stream()
        .filter(it -> direction > 0 ? it.atLeast(from) : from.atLeast(it))
        .filter(reached)
        .filter(it -> smallest(from, it, direction, reached))
        .map(it -> new Step(from, it))
        .sorted(ORDER)
        .map(it -> change(it))
        .toList();
  }

  private static boolean smallest(
      Profile from, Profile to, int direction, Predicate<Profile> reached) {
    for (var subject : Subject.values())
      if (to.grade(subject) != from.grade(subject) && reached.test(to.stepped(subject, -direction)))
        return false;
    return true;
  }

  private Change change(Step step) {
    var to = new EnumMap<Subject, Grade>(Subject.class);
    for (var subject : step.changed()) to.put(subject, step.to().grade(subject));
    var closedBy =
        limits.stream()
            .filter(it -> to.containsKey(it.subject()) && it.closes(step.to().grade(it.subject())))
            .toList();
    return new Change(to, book.stars(step.to()), book.decidedBy(step.to()), closedBy);
  }

  /// A move from one profile to another, with what it is sorted by.
  private record Step(Profile from, Profile to) {
    EnumSet<Subject> changed() {
      var changed = EnumSet.noneOf(Subject.class);
      for (var subject : Subject.values())
        if (from.grade(subject) != to.grade(subject)) changed.add(subject);
      return changed;
    }

    int judgements() {
      return changed().size();
    }

    int steps() {
      var steps = 0;
      for (var subject : Subject.values()) steps += size(subject);
      return steps;
    }

    /// The changed subjects as bits, the first subject highest.
    int subjects() {
      var bits = 0;
      for (var subject : Subject.values())
        bits = bits << 1 | (from.grade(subject) == to.grade(subject) ? 0 : 1);
      return bits;
    }

    /// The sizes of the changes as digits, the first subject highest.
    int earlier() {
      var digits = 0;
      for (var subject : Subject.values()) digits = digits << 2 | size(subject);
      return digits;
    }

    private int size(Subject subject) {
      return Math.abs(to.grade(subject).level() - from.grade(subject).level());
    }
  }
}
