package starboard.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import starboard.application.CaseView;
import starboard.casework.year.ReviewPart;
import starboard.indicators.KeyResult;
import starboard.rating.Grade;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// What stands beside the judgements of a case, as it is read in a terminal: limits, evidence and
/// the council's year. A part of which nothing is known has no line.
final class CaseParts {
  private CaseParts() {}

  /// What the judgements would be without the limits, and how the council stands on those key
  /// indicators of which something is known.
  static List<String> limits(CaseView view) {
    var lines = new ArrayList<String>();
    for (var subject : Subject.values())
      view.state()
          .judgement(subject)
          .unlimited()
          .map(Grade::word)
          .ifPresent(
              it -> lines.add("but for the limit: %s %s".formatted(Sentences.title(subject), it)));
    var table = new TextTable("KEY", "STANDS", "WHY");
    var known = view.keys().results().stream().filter(it -> !isUnknown(it)).toList();
    for (var result : known) table.row(result.key().key(), stands(result), why(result));
    if (!known.isEmpty()) lines.addAll(table.lines());
    return lines;
  }

  private static boolean isUnknown(KeyResult result) {
    return result instanceof KeyResult.NotKnown;
  }

  /// How a council stands on a key indicator, in a word or two.
  static String stands(KeyResult result) {
    return switch (result) {
      case KeyResult.Met _ -> "met";
      case KeyResult.Failed(var _, var limit) ->
          "caps %s at %s".formatted(limit.subject().phrase(), limit.highest().word());
      case KeyResult.NotApplied(var _, var _, var _, var byRule) ->
          byRule ? "not applied" : "exempted";
      case KeyResult.NotKnown _ -> "not known";
    };
  }

  static String why(KeyResult result) {
    return switch (result) {
      case KeyResult.Met(var _, var reason) -> reason;
      case KeyResult.Failed(var _, var limit) -> limit.reason();
      case KeyResult.NotApplied(var _, var limit, var why, var _) ->
          "%s; %s".formatted(limit.reason(), why.strip().replaceAll("\\s+", " "));
      case KeyResult.NotKnown(var _, var why) -> why;
    };
  }

  /// How much evidence there is, and what of the council's year is recorded.
  static List<String> rest(CaseView view) {
    var lines = new ArrayList<String>();
    var evidence = view.state().evidence();
    var counted = EvidenceCount.of(view);
    if (!evidence.items().isEmpty())
      lines.add(
          "evidence: %d counting, %d not cited, %d late, %d withdrawn"
              .formatted(
                  counted.counting(), counted.toWeigh(), counted.late(), counted.withdrawn()));
    if (!evidence.returns().isEmpty())
      lines.add(
          "returns: %d asked for, %d received".formatted(counted.asked(), counted.received()));
    var year = view.state().year();
    year.reviewDay().ifPresent(it -> lines.add("annual review: held " + it));
    var written =
        Arrays.stream(ReviewPart.values()).filter(it -> !year.written(it).isBlank()).toList();
    for (var part : written) lines.add("annual review: " + part.title() + " is written");
    year.planAgreed()
        .ifPresent(
            it -> lines.add("improvement plan: %s, agreed %s".formatted(it.title(), it.agreed())));
    year.assessment().ifPresent(it -> lines.add("progress: " + it.words()));
    year.riseStatement()
        .ifPresent(it ->
            lines.add(
                view.state().justifiesRise(view.round())
                    ? "rise from zero stars: justified"
                    : "rise from zero stars: stated, and not justified yet"));
    return lines;
  }
}
