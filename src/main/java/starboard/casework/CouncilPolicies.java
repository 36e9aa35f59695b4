package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.RepresentationId;

/// What becomes of the points of a council: none is lost, and none counts as answered that was not.
final class CouncilPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          CouncilPolicies::answeredPointStands,
          CouncilPolicies::pointFollowsTheDraft,
          CouncilPolicies::answerIsToAPoint);

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

  /// A council disputes a draft that it has. A case that has not been with the council yet refuses
  /// nothing, as what the council says unasked is taken down too.
  private static Optional<Refusal> pointFollowsTheDraft(Proposal proposal) {
    var sent = sent(proposal.desk().file());
    for (var act : proposal.writes())
      if (act instanceof Deciding.Represented(var _, var point)
          && sent.isPresent()
          && point.filter(it -> it.received().isBefore(sent.get())).isPresent())
        return CasePolicies.refusal(
            "point-follows-the-draft",
            "The point would have come on %s, but the draft went to the council on %s."
                .formatted(
                    RoundRulings.DAY.format(point.get().received()),
                    RoundRulings.DAY.format(sent.get())),
            "Write the day on which it came, that day or a later one.");
    return Optional.empty();
  }

  /// The day on which the case first went to the council, or empty.
  private static Optional<LocalDate> sent(CaseFile file) {
    return file.said().stream()
        .filter(it ->
            it.act() instanceof Deciding.Moved(var move) && move.to() == CaseStep.WITH_COUNCIL)
        .map(it -> LocalDate.ofInstant(it.entry().at(), Register.ZONE))
        .min(LocalDate::compareTo);
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
