package starboard.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.casework.determination.Determination;
import starboard.casework.determination.RuleBookHash;
import starboard.journal.BrokenHistory;
import starboard.journal.History;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;

/// Replays the determinations of a case: what its author had seen of the case and of the round,
/// under the rule book of then, must give the star that was determined.
public final class Replay {
  private Replay() {}

  /// What is wrong with the determinations of a case, a sentence each; none where every one can be
  /// replayed.
  ///
  /// @param round all that was said of its round
  /// @param rules the rule book of the round, or empty where it is not there
  public static List<String> faults(
      CaseFile file, History round, Council council, Optional<ProvedRuleBook> rules) {
    var faults = new ArrayList<String>();
    for (var said : file.said())
      if (said.act() instanceof Deciding.Determined(var determination))
        fault(file, said, determination, round, council, rules).ifPresent(faults::add);
    return faults;
  }

  /// How often a case was determined.
  public static int count(CaseFile file) {
    return (int) file.said().stream().filter(it -> it.act() instanceof Deciding.Determined).count();
  }

  private static Optional<String> fault(
      CaseFile file,
      CaseFile.Said said,
      Determination it,
      History round,
      Council council,
      Optional<ProvedRuleBook> rules) {
    var name =
        "The determination %s of %s"
            .formatted(said.entry().id().abbreviated(), file.history().file());
    var book = rules.filter(have -> have.book().id().equals(it.basis().ruleBook()));
    if (book.isEmpty())
      return Optional.of(
          name
              + " rests on the rule book “%s”, which is not here."
                  .formatted(it.basis().ruleBook()));
    if (!RuleBookHash.of(book.get()).equals(it.basis().ruleBookHash()))
      return Optional.of(
          name + " rests on another state of the rule book “%s”.".formatted(it.basis().ruleBook()));
    try {
      var then = CaseFile.of(file.history().upTo(said.entry().parents())).state();
      if (it.basis().round().isEmpty())
        return Optional.of(name + " rests on no entry of its round.");
      var criteria = RoundFile.of(round.upTo(it.basis().round())).criteria();
      var limits = CaseKeys.of(then, council, criteria).limits();
      if (!then.grades().equals(it.all()))
        return Optional.of(name + " has other judgements than the entries before it.");
      var gives = book.get().rate(then.grades(), limits);
      return gives instanceof Rating.Starred star
              && star.stars() == it.stars()
              && star.points() == it.points()
          ? Optional.empty()
          : Optional.of(name + " gives another star when it is replayed.");
    } catch (BrokenHistory e) {
      return Optional.of(name + " rests on entries that are not here.");
    }
  }
}
