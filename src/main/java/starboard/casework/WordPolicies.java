package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.evidence.EvidenceItem;

/// How long what is written may be.
final class WordPolicies {
  /// The longest text that is kept, in characters: about fifty printed pages.
  static final int LONGEST_TEXT = 100_000;

  /// The longest title or name that is kept, in characters.
  static final int LONGEST_TITLE = 300;

  static final List<CasePolicies.Policy> ALL =
      List.of(WordPolicies::reasonIsNotTooLong, WordPolicies::titleIsNotTooLong);

  private WordPolicies() {}

  private static Optional<Refusal> reasonIsNotTooLong(Proposal proposal) {
    var length = proposal.writes().stream().mapToInt(WordPolicies::longest).max().orElse(0);
    if (length <= LONGEST_TEXT) return Optional.empty();
    return CasePolicies.refusal(
        "reason-is-not-too-long",
        "This text has %,d characters; the longest that is kept has %,d."
            .formatted(length, LONGEST_TEXT),
        "Shorten it, or attach it as a file.");
  }

  private static int longest(Act.Undoable act) {
    return switch (act) {
      case Act.Reasoned(var _, var text) -> text.length();
      case Act.Exempted(var _, var text) -> text.length();
      case Act.Withdrawn(var _, var text) -> text.length();
      case Act.Admitted(var _, var text) -> text.length();
      case Act.ReviewWritten(var _, var text) -> text.length();
      case Act.Described(var _, var item) -> item.map(WordPolicies::longest).orElse(0);
      case Act.PlanAgreed(var plan) -> plan.map(it -> it.aims().length()).orElse(0);
      case Act.ProgressAssessed(var it) -> it.map(said -> said.grounds().length()).orElse(0);
      case Act.RiseJustified(var it) -> it.map(said -> said.statement().length()).orElse(0);
      case Deciding it -> DecidingWords.value(it).length();
      case Act.Judged _,
          Act.JudgedButForLimit _,
          Act.KeyJudged _,
          Act.Valued _,
          Act.Weighed _,
          Act.ReturnAsked _,
          Act.ReturnArrived _,
          Act.ReviewHeld _ ->
          0;
    };
  }

  private static int longest(EvidenceItem item) {
    return Math.max(item.summary().length(), item.passages().length());
  }

  private static Optional<Refusal> titleIsNotTooLong(Proposal proposal) {
    var length = proposal.writes().stream().mapToInt(WordPolicies::title).max().orElse(0);
    if (length <= LONGEST_TITLE) return Optional.empty();
    return CasePolicies.refusal(
        "title-is-not-too-long",
        "This title or reference has %,d characters; the longest that is kept has %,d."
            .formatted(length, LONGEST_TITLE),
        "Shorten it, and write the rest into the summary.");
  }

  private static int title(Act.Undoable act) {
    return switch (act) {
      case Act.Described(var _, var item) ->
          item.map(it -> Math.max(it.title().length(), it.reference().length())).orElse(0);
      case Act.ReturnAsked(var _, var terms) -> terms.map(it -> it.title().length()).orElse(0);
      case Act.PlanAgreed(var plan) -> plan.map(it -> it.title().length()).orElse(0);
      case Deciding.Assigned(var inspector) -> inspector.length();
      case Deciding.SecondAsked(var inspector) -> inspector.length();
      case Deciding _,
          Act.OfJudgement _,
          Act.Valued _,
          Act.Withdrawn _,
          Act.Weighed _,
          Act.Admitted _,
          Act.ReturnArrived _,
          Act.ReviewHeld _,
          Act.ReviewWritten _,
          Act.ProgressAssessed _,
          Act.RiseJustified _ ->
          0;
    };
  }
}
