package starboard.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.indicators.KeyCondition;
import starboard.rating.Limit;
import starboard.rating.Question;
import starboard.rating.Subject;

/// What key indicators allow. No command brings a judgement above a limit without an exemption;
/// facts that move a limit (values, judgements of key indicators) are never refused, and what they
/// leave above a limit is shown and listed.
final class KeyPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          KeyPolicies::keyIsOfTheRound,
          KeyPolicies::valueIsOfTheRound,
          KeyPolicies::gradeIsWithinLimit);

  private static final String GRADE_IS_WITHIN_LIMIT = "grade-is-within-limit";

  private KeyPolicies() {}

  private static Optional<Refusal> keyIsOfTheRound(Proposal proposal) {
    for (var act : proposal.writes()) {
      var refusal =
          switch (act) {
            case Act.Exempted(var key, var reason) when !reason.isBlank() -> known(proposal, key);
            case Act.KeyJudged(var key, var answer) when !(answer instanceof Answer.Open) ->
                judged(proposal, key);
            default -> Optional.<Refusal>empty();
          };
      if (refusal.isPresent()) return refusal;
    }
    return Optional.empty();
  }

  private static Optional<Refusal> known(Proposal proposal, String key) {
    var keys = proposal.desk().round().criteria().keys();
    if (keys.find(key).isPresent()) return Optional.empty();
    return CasePolicies.refusal(
        "key-indicator-is-of-the-round",
        "Round %s has no key indicator “%s”.".formatted(proposal.desk().round().id(), key),
        keys.list().isEmpty()
            ? "Give the round key indicators first."
            : "Use one of: "
                + keys.list().stream().map(it -> it.key()).collect(Collectors.joining(", "))
                + ".");
  }

  private static Optional<Refusal> judged(Proposal proposal, String key) {
    var unknown = known(proposal, key);
    if (unknown.isPresent()) return unknown;
    var condition = proposal.desk().round().criteria().keys().find(key).orElseThrow().condition();
    if (condition instanceof KeyCondition.JudgedAtMost) return Optional.empty();
    return CasePolicies.refusal(
        "key-indicator-is-judged",
        "The key indicator “%s” is met or failed by its value, not by a judgement.".formatted(key),
        "Load its value, or exempt the council with a reason.");
  }

  private static Optional<Refusal> valueIsOfTheRound(Proposal proposal) {
    var set = proposal.desk().round().criteria().indicators();
    for (var act : proposal.writes())
      if (act instanceof Act.Valued(var code, var value)
          && value.isPresent()
          && set.find(code).isEmpty())
        return CasePolicies.refusal(
            "indicator-is-of-the-round",
            "Round %s has no indicator %s.".formatted(proposal.desk().round().id(), code),
            "Use a code of the round’s indicators, or add the indicator to the round first.");
    return Optional.empty();
  }

  private static Optional<Refusal> gradeIsWithinLimit(Proposal proposal) {
    for (var subject : Subject.values())
      if (subject.question() == Question.SERVING && bringsAbove(proposal, subject)) {
        var limits = exceeded(proposal, subject);
        return switch (proposal.command()) {
          case Command.Undo _ -> step(proposal, subject, limits, "undo");
          case Command.Redo _ -> step(proposal, subject, limits, "do again");
          case Command.Judge _,
              Command.JudgeBecause _,
              Command.GiveReason _,
              Command.Say _,
              Command.Determine _ ->
              CasePolicies.refusal(
                  GRADE_IS_WITHIN_LIMIT,
                  "%s is %s.".formatted(capitalised(subject.phrase()), capped(limits)),
                  "Choose %s or less, or exempt the council from %s with a reason."
                      .formatted(lowest(limits).highest().word(), names(limits)));
        };
      }
    return Optional.empty();
  }

  /// Of a step back or forth no other grade can be chosen, so it is said what else can be done.
  private static Optional<Refusal> step(
      Proposal proposal, Subject subject, List<Limit> limits, String word) {
    var grade = proposal.after().judgement(subject).grade().orElseThrow().word();
    return CasePolicies.refusal(
        GRADE_IS_WITHIN_LIMIT,
        "To %s your last step would leave %s at %s, but it is %s."
            .formatted(word, subject.phrase(), grade, capped(limits)),
        "Judge it %s or less, or exempt the council from %s with a reason; change by hand what you did before."
            .formatted(lowest(limits).highest().word(), names(limits)));
  }

  /// Whether the command itself judges above a limit, be it with the grade that stands already, or
  /// takes the exemption from it away.
  private static boolean bringsAbove(Proposal proposal, Subject subject) {
    var limits = exceeded(proposal, subject);
    return Stream.concat(proposal.writes().stream(), judgements(proposal.command()))
        .anyMatch(it -> moves(it.field(), subject, limits));
  }

  /// The judgements that a command asks for, also where they stand already.
  private static Stream<? extends Act.Undoable> judgements(Command.OnCase command) {
    return switch (command) {
      case Command.Judge(var _, var subject, var answer) ->
          Stream.of(new Act.Judged(subject, answer));
      case Command.JudgeBecause(var _, var subject, var answer, var _) ->
          Stream.of(new Act.Judged(subject, answer));
      case Command.Say(var _, var acts) -> acts.stream().filter(Act.Judged.class::isInstance);
      case Command.Determine(var _, var _, var changes) ->
          changes.entrySet().stream()
              .map(it ->
                  new Act.Judged(
                      it.getKey(),
                      new Answer.Given(it.getValue().grade(), new Standing.Provisional())));
      case Command.GiveReason _, Command.Undo _, Command.Redo _ -> Stream.empty();
    };
  }

  private static boolean moves(CaseField written, Subject subject, List<Limit> limits) {
    return switch (written) {
      case CaseField.AnswerTo(var judged) -> judged == subject && !limits.isEmpty();
      case CaseField.ExemptionFrom(var key) -> limits.stream().anyMatch(it -> it.key().equals(key));
      default -> false;
    };
  }

  private static List<Limit> exceeded(Proposal proposal, Subject subject) {
    return proposal.desk().keys(proposal.after()).exceeded(proposal.after(), subject);
  }

  private static String capped(List<Limit> limits) {
    var lowest = lowest(limits);
    return "capped at %s: %s %s".formatted(lowest.highest().word(), lowest.key(), lowest.reason());
  }

  private static Limit lowest(List<Limit> limits) {
    return limits.stream()
        .min((one, other) -> one.highest().compareTo(other.highest()))
        .orElseThrow();
  }

  private static String names(List<Limit> limits) {
    return limits.stream().map(Limit::key).distinct().collect(Collectors.joining(" and "));
  }

  private static String capitalised(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.UK) + phrase.substring(1);
  }
}
