package starboard.casework;

import java.util.List;
import java.util.Optional;

/// Decides whether a round is published: by the chief inspector, once every case is determined.
public final class PublishRulings {
  private PublishRulings() {}

  /// The act that publishes the round, or a refusal.
  ///
  /// @param undetermined the names of the councils that are not determined
  public static Ruling rule(Round round, List<String> undetermined, Person actor) {
    return refuse(round, undetermined, actor)
        .<Ruling>map(Ruling.Refused::new)
        .orElseGet(() -> new Ruling.Allowed(List.of(new Act.RoundPublished("Starboard"))));
  }

  private static Optional<Refusal> refuse(Round round, List<String> undetermined, Person actor) {
    if (actor.role() != Role.CHIEF_INSPECTOR)
      return CasePolicies.refusal(
          "chief-inspector-publishes",
          "%s is signed in as %s and cannot publish a round."
              .formatted(actor.name(), actor.role().word()),
          "Ask the chief inspector.");
    if (round.published())
      return CasePolicies.refusal(
          "round-is-open",
          "Round %s is published already.".formatted(round.id()),
          "Open a new round from it.");
    if (undetermined.isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "cases-are-determined",
        undetermined.size() == 1
            ? "%s is not determined.".formatted(undetermined.getFirst())
            : "%d councils are not determined, %s among them."
                .formatted(undetermined.size(), undetermined.getFirst()),
        "Determine every case first.");
  }
}
