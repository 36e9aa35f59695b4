package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.casework.moderation.RepresentationId;

/// What becomes of the points of a council: none is lost, and none counts as answered that was not.
final class CouncilPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(CouncilPolicies::answeredPointStands, CouncilPolicies::answerIsToAPoint);

  private CouncilPolicies() {}

  /// An answer was given to what the point said then.
  private static Optional<Refusal> answeredPointStands(Proposal proposal) {
    for (var act : proposal.writes())
      if (act instanceof Deciding.Represented(var id, var _)
          && point(proposal.before(), id).filter(it -> !it.open()).isPresent())
        return CasePolicies.refusal(
            "answered-point-stands",
            "This point of the council was answered and does not change.",
            "Take the answer back first, or take down another point.");
    return Optional.empty();
  }

  /// A point that comes later does not count as answered from the start.
  private static Optional<Refusal> answerIsToAPoint(Proposal proposal) {
    for (var act : proposal.writes())
      if (act instanceof Deciding.Responded(var id, var response)
          && response.isPresent()
          && point(proposal.after(), id).isEmpty())
        return CasePolicies.refusal(
            "answer-is-to-a-point",
            "There is no such point of the council to answer.",
            "Take the point down first.");
    return Optional.empty();
  }

  private static Optional<CouncilPoint> point(Case state, RepresentationId id) {
    return state.deliberation().points().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
