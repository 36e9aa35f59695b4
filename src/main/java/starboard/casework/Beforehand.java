package starboard.casework;

import java.util.Optional;
import starboard.casework.determination.CaseStep;

/// Why a person does not do something on a case, told by their role and by how far the case is
/// before anybody tries: the fronts grey it by that. The words are those of the policies that would
/// refuse it.
public final class Beforehand {
  private Beforehand() {}

  /// Why the person gives no grade and no reason, empty where they may.
  public static Optional<Refusal> judging(Person person, Round round, Case state) {
    var on = state.deliberation();
    return closed(Doing.JUDGING, person, round, on)
        .or(() -> StepPolicies.ofAnother(person, on))
        .or(() -> ready(round, on))
        .or(() -> SecondPolicies.judgesSecond(person, on));
  }

  /// Why the person says nothing of the year, nor what evidence means for a judgement: to whoever
  /// judges a second time both belong to the first judgement, until both are in.
  public static Optional<Refusal> opinion(Person person, Round round, Case state) {
    var on = state.deliberation();
    var both = on.second().in() && CaseStep.PREPARATION.before(on.step(round));
    return ground(Doing.JUDGING, person, round, state)
        .or(() -> both ? Optional.empty() : SecondPolicies.judgesSecond(person, on));
  }

  /// Why the person does not change what the judgements rest on: evidence and values.
  public static Optional<Refusal> ground(Doing doing, Person person, Round round, Case state) {
    var on = state.deliberation();
    return closed(doing, person, round, on).or(() -> ready(round, on));
  }

  private static Optional<Refusal> closed(
      Doing doing, Person person, Round round, Deliberation on) {
    var byRole = doing.refuse(person);
    if (byRole.isPresent()) return byRole;
    if (round.published()) return CasePolicies.roundIsPublished(round);
    return on.outcome().locked() ? LockPolicy.locked() : Optional.empty();
  }

  private static Optional<Refusal> ready(Round round, Deliberation on) {
    return on.step(round) == CaseStep.READY ? StepPolicies.readyStands() : Optional.empty();
  }
}
