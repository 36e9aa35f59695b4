package starboard.casework;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// Decides whether a round is opened. The first policy that refuses wins.
public final class RoundRulings {
  private static final List<Policy> POLICIES =
      List.of(
          RoundRulings::personMayOpen,
          RoundRulings::roundHasAName,
          RoundRulings::roundIsNew,
          RoundRulings::roundIsLater,
          RoundRulings::ruleBookExists,
          RoundRulings::cutOffComesFirst,
          RoundRulings::cutOffFitsTheRound,
          RoundRulings::publicationFitsTheName);

  /// Evidence of a round is at most so much older than its month.
  private static final int OLDEST_CUT_OFF_MONTHS = 24;

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private RoundRulings() {}

  @FunctionalInterface
  private interface Policy {
    Optional<Refusal> refuse(RoundDesk desk, Command.OpenRound command);
  }

  /// The opening of the round, or the refusal of the first policy that has something against it.
  public static Ruling rule(RoundDesk desk, Command.OpenRound command) {
    var refusal = POLICIES.stream().flatMap(it -> it.refuse(desk, command).stream()).findFirst();
    if (refusal.isPresent()) return new Ruling.Refused(refusal.get());
    var terms =
        new RoundTerms(
            new RoundId(command.id()),
            command.kind(),
            Optional.of(command.from()),
            command.ruleBook(),
            Optional.of(command.cutOff()),
            command.publication(),
            desk.from().round().terms().councils(),
            "");
    return new Ruling.Allowed(opening(terms, desk.from().criteria()));
  }

  /// The round takes over the criteria of the one before; they are its own from then on.
  private static List<Act> opening(RoundTerms terms, Criteria criteria) {
    var acts = new ArrayList<Act>(List.of(new Act.RoundOpened(terms)));
    acts.addAll(CriteriaRulings.changes(Criteria.NONE, criteria));
    return acts;
  }

  private static Optional<Refusal> personMayOpen(RoundDesk desk, Command.OpenRound command) {
    return mayNotOpen(desk.person());
  }

  /// Why a person may open no round at all, or empty where they may.
  public static Optional<Refusal> mayNotOpen(Person person) {
    if (person.role() != Role.READER) return Optional.empty();
    return refusal(
        "person-may-open-rounds",
        "%s is signed in as reader and cannot open a round.".formatted(person.name()),
        "Sign in as an inspector, a data officer or the chief inspector.");
  }

  private static Optional<Refusal> roundHasAName(RoundDesk desk, Command.OpenRound command) {
    if (RoundId.isRoundId(command.id())) return Optional.empty();
    return refusal(
        "round-has-a-name",
        "“%s” cannot name a round.".formatted(command.id()),
        "Use " + RoundId.FORM + ".");
  }

  private static Optional<Refusal> roundIsNew(RoundDesk desk, Command.OpenRound command) {
    if (!desk.taken().contains(new RoundId(command.id()))) return Optional.empty();
    return refusal(
        "round-is-new",
        "There is a round %s already.".formatted(command.id()),
        "Choose another name.");
  }

  private static Optional<Refusal> roundIsLater(RoundDesk desk, Command.OpenRound command) {
    if (command.id().compareTo(command.from().text()) > 0) return Optional.empty();
    return refusal(
        "round-is-later",
        "Round %s is not later than %s, from which it is opened."
            .formatted(command.id(), command.from()),
        "Choose a later year and month, or an earlier round to open it from.");
  }

  private static Optional<Refusal> ruleBookExists(RoundDesk desk, Command.OpenRound command) {
    if (desk.ruleBooks().contains(command.ruleBook())) return Optional.empty();
    return refusal(
        "rule-book-exists",
        "There is no rule book “%s”.".formatted(command.ruleBook()),
        "Use one of: " + String.join(", ", new TreeSet<>(desk.ruleBooks())) + ".");
  }

  private static Optional<Refusal> cutOffComesFirst(RoundDesk desk, Command.OpenRound command) {
    if (command.publication().isEmpty() || command.cutOff().isBefore(command.publication().get()))
      return Optional.empty();
    return refusal(
        "cut-off-comes-first",
        "The evidence cut-off %s does not come before the publication on %s."
            .formatted(DAY.format(command.cutOff()), DAY.format(command.publication().get())),
        "Choose an earlier cut-off or a later publication date.");
  }

  private static Optional<Refusal> cutOffFitsTheRound(RoundDesk desk, Command.OpenRound command) {
    var month = new RoundId(command.id()).month();
    var earliest = month.minusMonths(OLDEST_CUT_OFF_MONTHS).atDay(1);
    if (!command.cutOff().isBefore(earliest) && !command.cutOff().isAfter(month.atEndOfMonth()))
      return Optional.empty();
    return refusal(
        "cut-off-fits-the-round",
        "The evidence cut-off %s does not fit round %s."
            .formatted(DAY.format(command.cutOff()), command.id()),
        "Choose a day from %s to %s."
            .formatted(DAY.format(earliest), DAY.format(month.atEndOfMonth())));
  }

  private static Optional<Refusal> publicationFitsTheName(
      RoundDesk desk, Command.OpenRound command) {
    var month = new RoundId(command.id()).month();
    if (command.publication().map(YearMonth::from).orElse(month).equals(month))
      return Optional.empty();
    return refusal(
        "publication-fits-the-name",
        "The publication on %s is not in the month that names round %s."
            .formatted(DAY.format(command.publication().orElseThrow()), command.id()),
        "Choose a day of that month, or name the round by the month of its publication.");
  }

  private static Optional<Refusal> refusal(String rule, String sentence, String remedy) {
    return Optional.of(new Refusal(rule, sentence, remedy));
  }
}
