package starboard.results.commentary;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;

/// The councils of two rounds that something is true of, by name.
record Counting(Results results) {

  /// With a star now.
  List<CouncilResult> at(Stars stars) {
    return at(results.now(), stars);
  }

  /// With a star in the earlier round.
  List<CouncilResult> wereAt(Stars stars) {
    return results.before().map(it -> at(it, stars)).orElse(List.of());
  }

  static List<CouncilResult> at(RoundResults round, Stars stars) {
    return round.councils().stream().filter(it -> it.stars().equals(Optional.of(stars))).toList();
  }

  /// How many have two or three stars.
  static int high(RoundResults round) {
    return at(round, Stars.TWO).size() + at(round, Stars.THREE).size();
  }

  /// How many have zero stars or one star.
  static int low(RoundResults round) {
    return at(round, Stars.ZERO).size() + at(round, Stars.ONE).size();
  }

  /// Whose star went that way since the earlier round.
  List<CouncilResult> moved(Arrow arrow) {
    return now(it -> comparable(it) && results.arrow(it) == arrow);
  }

  /// Whose star changed since the earlier round.
  List<CouncilResult> changed() {
    return now(it -> results.arrow(it) != Arrow.NONE);
  }

  /// Who went from one star to another.
  List<CouncilResult> from(Stars then, Stars now) {
    return now(it -> then(it).equals(Optional.of(then)) && it.stars().equals(Optional.of(now)));
  }

  /// Who had a star and have more now.
  List<CouncilResult> roseFrom(Stars then) {
    return now(it -> then(it).equals(Optional.of(then)) && results.arrow(it) == Arrow.UP);
  }

  /// Who have a star now and had another.
  List<CouncilResult> newlyAt(Stars stars) {
    return now(it ->
        it.stars().equals(Optional.of(stars))
            && then(it).isPresent()
            && !then(it).equals(Optional.of(stars)));
  }

  /// With a grade now.
  List<CouncilResult> judged(Subject subject, Grade grade) {
    return now(it -> it.grade(subject).equals(Optional.of(grade)));
  }

  /// With one of the two higher grades now.
  List<CouncilResult> well(Subject subject) {
    return now(it -> it.grade(subject).filter(g -> g.level() >= 2).isPresent());
  }

  /// With a grade in the earlier round.
  List<CouncilResult> wereJudged(Subject subject, Grade grade) {
    return results
        .before()
        .map(round ->
            round.councils().stream()
                .filter(it -> it.grade(subject).equals(Optional.of(grade)))
                .toList())
        .orElse(List.of());
  }

  /// Who went from one grade to another.
  List<CouncilResult> from(Subject subject, Grade then, Grade now) {
    return now(it ->
        results.before(it).flatMap(b -> b.grade(subject)).equals(Optional.of(then))
            && it.grade(subject).equals(Optional.of(now)));
  }

  /// Whose judgement went that way since the earlier round.
  List<CouncilResult> moved(Subject subject, Arrow arrow) {
    return now(it -> results.arrow(it, subject) == arrow);
  }

  /// How many more were judged better than worse since the earlier round.
  int net(Subject subject) {
    return moved(subject, Arrow.UP).size() - moved(subject, Arrow.DOWN).size();
  }

  private boolean comparable(CouncilResult council) {
    return then(council).isPresent() && council.stars().isPresent();
  }

  private Optional<Stars> then(CouncilResult council) {
    return results.before(council).flatMap(CouncilResult::stars);
  }

  private List<CouncilResult> now(Predicate<CouncilResult> holds) {
    return results.now().councils().stream().filter(holds).toList();
  }
}
