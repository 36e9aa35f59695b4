package starboard.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.indicators.IndicatorValue;

/// Acts on one case in words. Items of evidence and returns are called by the titles that they have
/// had last in what was said on the case.
public final class ActWords {
  private final Map<EvidenceId, String> items = new HashMap<>();
  private final Map<ReturnId, String> returns = new HashMap<>();
  private boolean handedIn;

  /// The words for a case of which this was said.
  public ActWords(List<CaseFile.Said> said) {
    for (var it : said) {
      for (var write : Writings.of(it.act()).values())
        if (write instanceof Deciding.SecondGiven(var given)) handedIn = given;
      switch (it.act()) {
        case Act.Described(var id, var item) -> item.ifPresent(now -> items.put(id, now.title()));
        case Act.ReturnAsked(var id, var terms) ->
            terms.ifPresent(now -> returns.put(id, now.title()));
        default -> {}
      }
    }
  }

  /// What was done, for example `Judged children’s serving` or `Exempted from A1`.
  public String name(Act.Undoable act) {
    return switch (act) {
      case Act.Judged(var subject, var _) -> "Judged " + subject.phrase();
      case Act.Reasoned(var subject, var _) -> "Wrote why, " + subject.phrase();
      case Act.JudgedButForLimit(var subject, var _) ->
          "Judged %s but for the limit".formatted(subject.phrase());
      case Act.Exempted(var key, var reason) ->
          (reason.isBlank() ? "Took back the exemption from " : "Exempted from ") + key;
      case Act.KeyJudged(var key, var _) -> "Judged the key indicator " + key;
      case Act.Valued(var code, var _) -> "Put the value of " + code + " right";
      case Act.Described(var id, var item) ->
          (item.isEmpty() ? "Took back " : "Described ") + item(id);
      case Act.Withdrawn(var id, var reason) ->
          (reason.isBlank() ? "Counted again " : "Withdrew ") + item(id);
      case Act.Weighed(var id, var subject, var _) ->
          "Cited %s for %s".formatted(item(id), subject.phrase());
      case Act.Admitted(var id, var reason) ->
          (reason.isBlank() ? "Took back the admission of " : "Admitted ") + item(id);
      case Act.ReturnAsked(var id, var _) -> "Asked for " + asked(id);
      case Act.ReturnArrived(var id, var as) ->
          (as.isEmpty() ? "Took back the arrival of " : "Received ") + asked(id);
      case Act.ReviewHeld _ -> "Held the annual review";
      case Act.ReviewWritten(var part, var _) -> "Annual review: wrote " + part.title();
      case Act.PlanAgreed _ -> "Agreed the improvement plan";
      case Act.ProgressAssessed _ -> "Assessed progress";
      case Act.RiseJustified _ -> "Justified a rise from zero stars";
      case Deciding it -> DecidingWords.name(it);
    };
  }

  /// What it says, short or as long as it was written; blank where it says nothing any more.
  public String value(Act.Undoable act) {
    if (hides(act)) return "not shown until it is handed in";
    return switch (act) {
      case Act.Judged(var _, var answer) -> answer.words();
      case Act.Reasoned(var _, var reason) -> reason;
      case Act.JudgedButForLimit(var _, var answer) -> answer.words();
      case Act.Exempted(var _, var reason) -> reason;
      case Act.KeyJudged(var _, var answer) -> answer.words();
      case Act.Valued(var _, var value) -> value.map(ActWords::words).orElse("no value");
      case Act.Described(var _, var item) -> item.map(ActWords::words).orElse("");
      case Act.Withdrawn(var _, var reason) -> reason;
      case Act.Weighed(var _, var _, var bearing) -> bearing.word();
      case Act.Admitted(var _, var reason) -> reason;
      case Act.ReturnAsked(var _, var terms) -> terms.map(ActWords::words).orElse("not asked for");
      case Act.ReturnArrived(var _, var as) -> as.map(this::item).orElse("not arrived");
      case Act.ReviewHeld(var day) -> day.map(RoundRulings.DAY::format).orElse("not held");
      case Act.ReviewWritten(var _, var text) -> text;
      case Act.PlanAgreed(var plan) ->
          plan.map(it -> it.title() + ", agreed " + RoundRulings.DAY.format(it.agreed()))
              .orElse("no plan");
      case Act.ProgressAssessed(var assessment) ->
          assessment.map(it -> it.words() + ": " + it.grounds()).orElse("not assessed");
      case Act.RiseJustified(var said) -> said.map(it -> it.statement()).orElse("");
      case Deciding it -> DecidingWords.value(it);
    };
  }

  /// Whether what it says is not shown yet: a second judgement, until it is handed in.
  public boolean hides(Act.OfCase act) {
    return !handedIn
        && Writings.of(act).values().stream()
            .anyMatch(
                it -> it instanceof Deciding.SecondJudged || it instanceof Deciding.SecondReasoned);
  }

  /// What holds after the act, without the reason for it.
  String said(Act.Undoable act) {
    return switch (act) {
      case Act.Exempted(var _, var reason) -> reason.isBlank() ? "" : "exempted";
      case Act.Withdrawn(var _, var reason) -> reason.isBlank() ? "" : "withdrawn";
      case Act.Admitted(var _, var reason) -> reason.isBlank() ? "" : "admitted";
      case Deciding it when !hides(it) -> DecidingTrail.said(it);
      default -> value(act);
    };
  }

  /// Why it was done, or empty where that is not part of it.
  Optional<String> why(Act.Undoable act) {
    return switch (act) {
      case Act.Exempted(var _, var reason) -> Optional.of(reason);
      case Act.Withdrawn(var _, var reason) -> Optional.of(reason);
      case Act.Admitted(var _, var reason) -> Optional.of(reason);
      case Deciding it -> DecidingTrail.why(it);
      default -> Optional.empty();
    };
  }

  /// Whether what it says is a text of its own rather than a word or two.
  public static boolean prose(Act.Undoable act) {
    return switch (act) {
      case Act.Reasoned _,
          Act.Exempted _,
          Act.Withdrawn _,
          Act.Admitted _,
          Act.Described _,
          Act.ReviewWritten _,
          Act.ProgressAssessed _,
          Act.RiseJustified _ ->
          true;
      case Deciding it -> DecidingWords.prose(it);
      case Act.Judged _,
          Act.JudgedButForLimit _,
          Act.KeyJudged _,
          Act.Valued _,
          Act.Weighed _,
          Act.ReturnAsked _,
          Act.ReturnArrived _,
          Act.ReviewHeld _,
          Act.PlanAgreed _ ->
          false;
    };
  }

  private String item(EvidenceId id) {
    return Optional.ofNullable(items.get(id)).map(it -> "“" + it + "”").orElse("an item");
  }

  private String asked(ReturnId id) {
    return Optional.ofNullable(returns.get(id)).map(it -> "“" + it + "”").orElse("a return");
  }

  private static String words(IndicatorValue value) {
    return value
        .number()
        .map(it -> it.toPlainString() + ", " + value.status())
        .orElseGet(value::status);
  }

  private static String words(EvidenceItem item) {
    return item.kind().title() + ": " + item.title();
  }

  private static String words(ReturnTerms terms) {
    return "%s, due %s".formatted(terms.kind().title(), RoundRulings.DAY.format(terms.due()));
  }
}
