package starboard.casework;

import starboard.casework.determination.CaseMove;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.ModerationNote;

/// Acts on the way to a determination in words.
final class DecidingWords {
  private DecidingWords() {}

  /// What was done, for example `Moved to provisional`.
  static String name(Deciding act) {
    return switch (act) {
      case Deciding.Assigned(var inspector) ->
          inspector.isBlank() ? "Took the case back from its inspector" : "Gave the case out";
      case Deciding.Moved(var move) -> "Moved the case to " + move.to().word();
      case Deciding.FindingSettled(var _, var it) ->
          it.isPresent() ? "Settled a finding" : "Opened a finding again";
      case Deciding.Noted(var _, var it) ->
          it.isPresent() ? "Noted in moderation" : "Took back a note of moderation";
      case Deciding.Represented(var _, var it) ->
          it.isPresent() ? "Took down a representation" : "Took back a representation";
      case Deciding.Responded(var _, var it) ->
          it.isPresent() ? "Answered a representation" : "Took back the answer to a representation";
      case Deciding.SecondAsked(var inspector) ->
          inspector.isBlank() ? "Asked for no second judgement" : "Asked for a second judgement";
      case Deciding.SecondJudged(var subject, var _) -> "Judged again " + subject.phrase();
      case Deciding.SecondReasoned(var subject, var _) ->
          "Wrote why, second judgement, " + subject.phrase();
      case Deciding.SecondGiven(var given) ->
          given ? "Handed in the second judgement" : "Took back the second judgement";
      case Deciding.Determined _ -> "Determined the case";
      case Deciding.Reopened _ -> "Opened the determined case again";
      case Deciding.InYearChanged(var it) ->
          it.isPresent() ? "Changed the rating within the year" : "Took back the in-year change";
      case Deciding.InYearTakenBack _ -> "Took back the in-year change";
    };
  }

  /// What it says; blank where it says nothing any more.
  static String value(Deciding act) {
    return switch (act) {
      case Deciding.Assigned(var inspector) -> inspector;
      case Deciding.Moved(var move) -> words(move);
      case Deciding.FindingSettled(var finding, var it) ->
          it.map(said -> "%s, %s: %s".formatted(finding, said.kind().word(), said.reason()))
              .orElse(finding.text());
      case Deciding.Noted(var _, var it) -> it.map(DecidingWords::note).orElse("");
      case Deciding.Represented(var _, var it) ->
          it.map(said -> said.dispute().word() + ": " + said.point()).orElse("");
      case Deciding.Responded(var _, var it) ->
          it.map(said -> said.kind().word() + ": " + said.reason()).orElse("");
      case Deciding.SecondAsked(var inspector) -> inspector;
      case Deciding.SecondJudged(var _, var answer) -> answer.words();
      case Deciding.SecondReasoned(var _, var text) -> text;
      case Deciding.SecondGiven(var given) -> given ? "handed in" : "not handed in";
      case Deciding.Determined(var it) -> words(it);
      case Deciding.Reopened(var reason) -> reason;
      case Deciding.InYearChanged(var it) -> it.map(DecidingWords::words).orElse("");
      case Deciding.InYearTakenBack(var reason) -> reason;
    };
  }

  /// Whether what it says is a text of its own rather than a word or two.
  static boolean prose(Deciding act) {
    return switch (act) {
      case Deciding.Moved(var move) -> !move.reason().isBlank();
      case Deciding.FindingSettled _,
          Deciding.Noted _,
          Deciding.Represented _,
          Deciding.Responded _,
          Deciding.SecondReasoned _,
          Deciding.Reopened _,
          Deciding.InYearChanged _,
          Deciding.InYearTakenBack _ ->
          true;
      case Deciding.Assigned _,
          Deciding.SecondAsked _,
          Deciding.SecondJudged _,
          Deciding.SecondGiven _,
          Deciding.Determined _ ->
          false;
    };
  }

  private static String words(CaseMove move) {
    if (move.due().isPresent())
      return "representations by " + RoundRulings.DAY.format(move.due().get());
    return move.reason();
  }

  private static String words(Determination it) {
    return "%s, %d points".formatted(it.stars().words(), it.points());
  }

  private static String words(InYearChange it) {
    return "%s, %s from %s: %s"
        .formatted(
            it.kind().word(), it.stars().words(), RoundRulings.DAY.format(it.day()), it.grounds());
  }

  private static String note(ModerationNote it) {
    return it.compared().isEmpty()
        ? it.text()
        : "%s (%s)".formatted(it.text(), String.join(", ", it.compared()));
  }
}
