package starboard.casework;

import java.util.Map;
import java.util.Optional;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.Determination;

/// Acts on the way to a determination as a trail tells them: what holds then, and why, apart.
final class DecidingTrail {
  private DecidingTrail() {}

  /// What holds after the act, without its reason.
  static String said(Deciding act) {
    return switch (act) {
      case Deciding.Moved(var move) -> step(move);
      case Deciding.FindingSettled(var finding, var it) ->
          it.map(said -> "%s: %s".formatted(finding, said.kind().word())).orElse("");
      case Deciding.Responded(var _, var it) ->
          it.map(said ->
                  said.effect().isBlank()
                      ? said.kind().word()
                      : said.kind().word() + "; " + said.effect())
              .orElse("");
      case Deciding.Reopened(var reason) -> reason.isBlank() ? "" : "open again";
      case Deciding.InYearChanged(var it) ->
          it.map(said ->
                  "%s, %s from %s"
                      .formatted(
                          said.kind().word(),
                          said.stars().words(),
                          RoundRulings.DAY.format(said.day())))
              .orElse("");
      case Deciding.InYearTakenBack _ -> "";
      case Deciding.Assigned _,
          Deciding.Noted _,
          Deciding.Represented _,
          Deciding.SecondAsked _,
          Deciding.SecondJudged _,
          Deciding.SecondReasoned _,
          Deciding.SecondGiven _,
          Deciding.Determined _ ->
          DecidingWords.value(act);
    };
  }

  /// Why it was done, or empty where that was not written.
  static Optional<String> why(Deciding act) {
    return switch (act) {
      case Deciding.Moved(var move) -> Optional.of(move.reason());
      case Deciding.FindingSettled(var _, var it) -> it.map(said -> said.reason());
      case Deciding.Responded(var _, var it) -> it.map(said -> said.reason());
      case Deciding.Reopened(var reason) -> Optional.of(reason);
      case Deciding.InYearChanged(var it) -> it.map(said -> said.grounds());
      case Deciding.InYearTakenBack(var reason) -> Optional.of(reason);
      case Deciding.Determined(var it) -> Optional.of(changes(it));
      case Deciding.Assigned _,
          Deciding.Noted _,
          Deciding.Represented _,
          Deciding.SecondAsked _,
          Deciding.SecondJudged _,
          Deciding.SecondReasoned _,
          Deciding.SecondGiven _ ->
          Optional.empty();
    };
  }

  private static String step(CaseMove move) {
    return move.due()
        .map(it -> "%s, answers by %s".formatted(move.to().word(), RoundRulings.DAY.format(it)))
        .orElse(move.to().word());
  }

  private static String changes(Determination it) {
    var reasons = new StringBuilder();
    it.changed().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(change ->
            reasons
                .append(reasons.isEmpty() ? "" : "; ")
                .append(change.getKey().phrase())
                .append(": ")
                .append(change.getValue()));
    return reasons.toString();
  }
}
