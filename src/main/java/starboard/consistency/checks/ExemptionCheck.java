package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.List;
import starboard.consistency.CaseFacts;
import starboard.consistency.Check;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.LimitFacts.Standing;
import starboard.consistency.RoundFacts;
import starboard.rating.Limit;

/// A key indicator from which a person exempted a council whose value is not counted from small
/// numbers, the one published ground (Community Care, 30 April 2002).
final class ExemptionCheck implements Check {
  @Override
  public CheckName name() {
    return CheckName.EXEMPTION;
  }

  @Override
  public List<Finding> find(RoundFacts round) {
    var found = new ArrayList<Finding>();
    for (var facts : round.cases())
      for (var it : facts.limits())
        if (it.standing() instanceof Standing.ExemptByPerson(var reason, var small) && !small)
          found.add(finding(facts, it.limit(), reason));
    return List.copyOf(found);
  }

  private Finding finding(CaseFacts facts, Limit limit, String reason) {
    return Finding.open(
        name(),
        limit.key(),
        facts.id(),
        Concerns.of(limit.subject()),
        "%s is exempted from %s (%s), and its value does not come from small numbers; %s."
            .formatted(
                facts.name(),
                limit.key(),
                limit.reason(),
                reason.isBlank()
                    ? "no reason is given"
                    : "the reason given: “%s”".formatted(reason.strip().replaceFirst("\\.$", ""))),
        limit.key() + " " + limit.reason() + ": " + reason.strip());
  }
}
