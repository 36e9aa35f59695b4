package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.Standards;

/// What evidence must be like to be recorded and used.
final class EvidencePolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          EvidencePolicies::itemIsThere,
          EvidencePolicies::usedItemStays,
          EvidencePolicies::returnIsThere,
          EvidencePolicies::dateHasCome,
          EvidencePolicies::areaIsOfTheRound);

  private EvidencePolicies() {}

  /// Every item that is spoken of is on the case.
  private static Optional<Refusal> itemIsThere(Proposal proposal) {
    var register = proposal.after().evidence();
    var missing =
        proposal.writes().stream()
            .flatMap(EvidencePolicies::spokenOf)
            .filter(it -> register.find(it).isEmpty())
            .findFirst();
    if (missing.isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "item-is-on-the-case",
        "There is no item of evidence “%s” on this case.".formatted(missing.get()),
        "Choose one of the items on the case, or record it first.");
  }

  private static Stream<EvidenceId> spokenOf(Act.Undoable act) {
    return switch (act) {
      case Act.Withdrawn(var id, var reason) when !reason.isBlank() -> Stream.of(id);
      case Act.Weighed(var id, var _, var bearing) when bearing != Bearing.NONE -> Stream.of(id);
      case Act.Admitted(var id, var reason) when !reason.isBlank() -> Stream.of(id);
      case Act.ReturnArrived(var _, var as) -> as.stream();
      case Act.ProgressAssessed(var it) -> it.stream().flatMap(said -> said.items().stream());
      case Act.RiseJustified(var it) -> it.stream().flatMap(said -> said.items().stream());
      case Deciding.Represented(var _, var it) ->
          it.stream().flatMap(said -> said.items().stream());
      case Deciding _,
          Act.Withdrawn _,
          Act.Weighed _,
          Act.Admitted _,
          Act.Described _,
          Act.ReturnAsked _,
          Act.OfJudgement _,
          Act.Valued _,
          Act.ReviewHeld _,
          Act.ReviewWritten _,
          Act.PlanAgreed _ ->
          Stream.empty();
    };
  }

  /// What others build on does not vanish under them: a receipt can be taken back while nothing
  /// names the item.
  private static Optional<Refusal> usedItemStays(Proposal proposal) {
    for (var act : proposal.writes())
      if (act instanceof Act.Described(var id, var item)
          && item.isEmpty()
          && (isCited(proposal.before(), id) || isNamed(proposal.after(), id)))
        return CasePolicies.refusal(
            "item-is-not-used",
            "This item of evidence is used: a judgement, a return, an assessment or a statement"
                + " rests on it.",
            "Withdraw it with a reason: it stays on the case and does not count any more.");
    return Optional.empty();
  }

  private static boolean isCited(Case state, EvidenceId id) {
    return state.evidence().find(id).filter(it -> !it.cited().isEmpty()).isPresent();
  }

  private static boolean isNamed(Case state, EvidenceId id) {
    var year = state.year();
    return state.evidence().returns().stream()
            .anyMatch(it -> it.arrivedAs().equals(Optional.of(id)))
        || year.assessment().filter(it -> it.items().contains(id)).isPresent()
        || year.riseStatement().filter(it -> it.items().contains(id)).isPresent();
  }

  private static Optional<Refusal> returnIsThere(Proposal proposal) {
    for (var act : proposal.writes())
      if (act instanceof Act.ReturnArrived(var id, var as)
          && as.isPresent()
          && proposal.after().evidence().find(id).isEmpty())
        return CasePolicies.refusal(
            "return-was-asked-for",
            "The council was not asked for a return “%s”.".formatted(id),
            "Choose one of the returns on the case, or ask for it first.");
    return Optional.empty();
  }

  /// Evidence tells of days that have come; so do meetings and plans that are recorded.
  private static Optional<Refusal> dateHasCome(Proposal proposal) {
    var today = proposal.desk().today();
    var coming =
        proposal.writes().stream()
            .flatMap(EvidencePolicies::days)
            .filter(it -> it.isAfter(today))
            .findFirst();
    if (coming.isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "day-has-come",
        "%s has not come yet.".formatted(RoundRulings.DAY.format(coming.get())),
        "Give the day that it tells of, today at the latest.");
  }

  private static Stream<LocalDate> days(Act.Undoable act) {
    return switch (act) {
      case Act.Described(var _, var item) -> item.flatMap(it -> it.appliesTo()).stream();
      case Act.ReviewHeld(var day) -> day.stream();
      case Act.PlanAgreed(var plan) -> plan.map(it -> it.agreed()).stream();
      case Deciding.Represented(var _, var it) -> it.map(said -> said.received()).stream();
      case Deciding _,
          Act.OfJudgement _,
          Act.Valued _,
          Act.Withdrawn _,
          Act.Weighed _,
          Act.Admitted _,
          Act.ReturnAsked _,
          Act.ReturnArrived _,
          Act.ReviewWritten _,
          Act.ProgressAssessed _,
          Act.RiseJustified _ ->
          Stream.empty();
    };
  }

  private static Optional<Refusal> areaIsOfTheRound(Proposal proposal) {
    var standards = proposal.desk().round().criteria().standards();
    for (var act : proposal.writes())
      if (act instanceof Act.Described(var _, var item) && item.isPresent())
        for (var number : item.get().areas())
          if (standards.find(number).isEmpty())
            return CasePolicies.refusal(
                "area-is-of-the-round",
                "Round %s has no standards area %d."
                    .formatted(proposal.desk().round().id(), number),
                "Use one of its areas: " + numbers(standards) + ".");
    return Optional.empty();
  }

  private static String numbers(Standards standards) {
    return String.join(
        ", ", standards.areas().stream().map(it -> Integer.toString(it.number())).toList());
  }
}
