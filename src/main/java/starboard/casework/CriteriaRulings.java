package starboard.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import starboard.indicators.IndicatorCode;

/// Decides who may change the criteria and the values of a round, and what they must be like. The
/// first policy that refuses wins.
public final class CriteriaRulings {
  private CriteriaRulings() {}

  /// The acts that give a round its criteria, none where it has them already; or a refusal.
  public static Ruling rule(CriteriaDesk desk, Command.SetCriteria command) {
    return refusal(desk)
        .or(() -> keysFit(command.criteria()))
        .<Ruling>map(Ruling.Refused::new)
        .orElseGet(() -> new Ruling.Allowed(changes(desk.round().criteria(), command.criteria())));
  }

  /// Why a person may not load values of these councils and indicators, or empty where they may.
  public static Optional<Refusal> refuse(CriteriaDesk desk, Command.LoadValues command) {
    return refusal(desk).or(() -> councilsAreRated(desk, command)).or(() -> known(desk, command));
  }

  /// What has to be said for a round to go from some criteria to others.
  static List<Act.OfRound> changes(Criteria from, Criteria to) {
    var acts = new ArrayList<Act.OfRound>();
    if (!from.indicators().equals(to.indicators()))
      acts.add(new Act.IndicatorsSet(to.indicators()));
    if (!from.keys().equals(to.keys())) acts.add(new Act.KeysSet(to.keys()));
    if (!from.standards().equals(to.standards())) acts.add(new Act.StandardsSet(to.standards()));
    return acts;
  }

  /// Why a person may not change anything that the round owns, or empty where they may.
  public static Optional<Refusal> refusal(CriteriaDesk desk) {
    return personMay(desk.person()).or(() -> roundIsOpen(desk.round().round()));
  }

  private static Optional<Refusal> personMay(Person person) {
    return switch (person.role()) {
      case DATA_OFFICER, CHIEF_INSPECTOR -> Optional.empty();
      case INSPECTOR, READER ->
          CasePolicies.refusal(
              "person-may-load-values",
              "%s is signed in as %s and cannot change the indicators of a round."
                  .formatted(person.name(), person.role().word()),
              "Sign in as a data officer or as the chief inspector.");
    };
  }

  private static Optional<Refusal> roundIsOpen(Round round) {
    if (!round.published()) return Optional.empty();
    return CasePolicies.refusal(
        "round-is-open",
        "Round %s is published; its indicators do not change.".formatted(round.id()),
        "Open a new round from it and load them there.");
  }

  private static Optional<Refusal> keysFit(Criteria criteria) {
    for (var key : criteria.keys().list()) {
      var code = key.condition().indicator();
      if (code.isPresent() && criteria.indicators().find(code.get()).isEmpty())
        return CasePolicies.refusal(
            "key-indicator-has-its-indicator",
            "The key indicator “%s” is decided by %s, which is not an indicator of the round."
                .formatted(key.key(), code.get()),
            "Add %s to the round’s indicators, or change the condition.".formatted(code.get()));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> councilsAreRated(CriteriaDesk desk, Command.LoadValues command) {
    var rated = desk.round().round().terms().councils();
    var other = command.values().keySet().stream().filter(it -> !rated.contains(it)).findFirst();
    if (other.isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "council-is-in-round",
        "%s is not rated in round %s.".formatted(other.get(), desk.round().id()),
        "Take its rows out of the file.");
  }

  private static Optional<Refusal> known(CriteriaDesk desk, Command.LoadValues command) {
    var codes = new TreeSet<IndicatorCode>();
    command.values().values().forEach(it -> codes.addAll(it.keySet()));
    codes.removeIf(it -> desk.round().criteria().indicators().find(it).isPresent());
    if (codes.isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "indicator-is-of-the-round",
        "Round %s has no indicator %s.".formatted(desk.round().id(), codes.first()),
        "Take it out of the file, or add it to the round’s indicators first.");
  }
}
