package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import starboard.consistency.CaseFacts;
import starboard.consistency.Check;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Service;
import starboard.rating.Subject;

/// A grade that is lower than that of a council whose indicators of the service are nowhere better:
/// the same or better bands on every indicator that both have, at least three. The finding is at
/// home in the case with the lower grade. Of many pairs the clearest few are named, and every case
/// that is in one is in one that is named.
final class DominanceCheck implements Check {
  @Override
  public CheckName name() {
    return CheckName.DOMINANCE;
  }

  @Override
  public List<Finding> find(RoundFacts round) {
    var found = new ArrayList<Finding>();
    for (var service : Service.values()) {
      var bands = BandTable.of(round, service);
      var digits = bands.digits();
      for (var subject : Subject.values())
        if (subject.service() == service)
          for (var pair : new Outdone(bands, levels(round, subject)).pairs())
            found.add(finding(round.cases(), subject, bands, digits, pair));
    }
    return List.copyOf(found);
  }

  private static int[] levels(RoundFacts round, Subject subject) {
    return round.cases().stream()
        .mapToInt(it -> it.judgement(subject).grade().map(Grade::level).orElse(-1))
        .toArray();
  }

  private Finding finding(
      List<CaseFacts> cases,
      Subject subject,
      BandTable bands,
      List<String> digits,
      Outdone.Pair pair) {
    var lower = cases.get(pair.lower());
    var higher = cases.get(pair.higher());
    var better = bands.better(pair.lower(), pair.higher());
    var lowerGrade = word(lower, subject);
    var higherGrade = word(higher, subject);
    return Finding.open(
        name(),
        GradeCheck.part(subject) + "/" + higher.id().council(),
        lower.id(),
        new Concerns(List.of(higher.id()), EnumSet.of(subject), better, List.of()),
        GradeCheck.of(lower, subject)
            + " is "
            + lowerGrade
            + " and in "
            + higher.name()
            + " "
            + higherGrade
            + ", though its bands are "
            + comparison(better.size(), bands.shared(pair.lower(), pair.higher()))
            + ".",
        lowerGrade
            + " "
            + digits.get(pair.lower())
            + ", "
            + higherGrade
            + " "
            + digits.get(pair.higher()));
  }

  private static String comparison(int better, int shared) {
    var all = " on all " + shared + " indicators that both have";
    return better == 0
        ? "the same" + all
        : "the same or better" + all + " (better on " + better + ")";
  }

  private static String word(CaseFacts facts, Subject subject) {
    return facts.judgement(subject).grade().map(Grade::word).orElse("");
  }
}
