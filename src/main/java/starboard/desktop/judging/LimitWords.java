package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.application.CaseView;
import starboard.indicators.KeyResult;
import starboard.journal.Field;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Limits, exemptions and what a judgement would be without them, in words.
final class LimitWords {
  private LimitWords() {}

  /// For example `Capped at Some: A1 21.4 %, key threshold 20 %`, the lowest cap first.
  static String capped(List<Limit> limits) {
    return limits.stream()
        .sorted((one, other) -> one.highest().compareTo(other.highest()))
        .map(it -> "Capped at %s: %s %s".formatted(it.highest().word(), it.key(), it.reason()))
        .collect(Collectors.joining("\n"));
  }

  /// Which grades are closed and why, a line a limit, for example `Most and Yes closed by A1: 21.4
  /// %, key threshold 20 %`; blank where none is.
  static String closed(LimitsOn limits) {
    return limits.limits().stream()
        .map(it -> "%s closed by %s: %s".formatted(closedBy(it), it.key(), it.reason()))
        .collect(Collectors.joining("\n"));
  }

  private static String closedBy(Limit limit) {
    return Grade.of(limit.subject().question()).stream()
        .filter(limit::closes)
        .map(Grade::word)
        .collect(Collectors.joining(" and "));
  }

  /// The closed grades, each with the reason.
  static Map<Grade, String> reasons(LimitsOn limits) {
    var reasons = new HashMap<Grade, String>();
    for (var grade : Serving.values()) {
      var why = limits.closing(grade);
      if (!why.isEmpty()) reasons.put(grade, reason(why));
    }
    return reasons;
  }

  private static String reason(List<Limit> limits) {
    return limits.stream()
        .map(it -> it.key() + " " + it.reason())
        .collect(Collectors.joining(" and "));
  }

  /// What is said where a grade that stands is above its limit.
  static String above(Grade stands, LimitsOn limits) {
    var highest = limits.highest().map(Serving::word).orElse("");
    return "%s is above its limit. %s. The values changed after it was judged; the star counts %s."
        .formatted(stands.word(), capped(limits.closing(stands)).replace("\n", ". "), highest);
  }

  /// What is said where a closed grade is tried.
  static String tried(Grade grade, LimitsOn limits) {
    return "%s is closed by %s: it could not be recorded, and the star counts %s."
        .formatted(
            grade.word(),
            reason(limits.closing(grade)),
            limits.highest().map(Serving::word).orElse(""));
  }

  /// A key indicator that is failed and not applied, for example `Exempt from A1 (21.4 %, key
  /// threshold 20 %): one family of five.`
  static String notApplied(KeyResult.NotApplied it) {
    var lead = it.byRule() ? "The round does not apply %s (%s): %s" : "Exempt from %s (%s): %s";
    return lead.formatted(it.limit().key(), it.limit().reason(), it.why());
  }

  /// The exemptions that two people wrote differently; none of them counts.
  static List<String> conflicts(CaseView view, LimitsOn limits) {
    var conflicts = new ArrayList<String>();
    for (var limit : limits.limits())
      if (view.state().keys().exemptions().get(limit.key())
          instanceof Field.Conflict<String>(var writes))
        conflicts.add(
            writes.stream()
                .map(it -> "“%s” (%s)".formatted(it.value(), it.by().author().person()))
                .collect(
                    Collectors.joining(
                        " and ",
                        "The exemption from " + limit.key() + " is in conflict: ",
                        ". It does not count until its reason is written anew.")));
    return conflicts;
  }

  /// For example `Some; Most but for the limit`; blank where nobody said so.
  static String butFor(Optional<Grade> stands, Optional<Grade> unlimited) {
    return unlimited
        .map(it ->
            stands.map(one -> one.word() + "; ").orElse("") + it.word() + " but for the limit")
        .orElse("");
  }

  /// How the service stands on its key indicators, for example `3 key indicators met, 1 not known`.
  static String count(LimitsOn limits) {
    var parts = new ArrayList<String>();
    add(parts, limits, KeyResult.Met.class, "met");
    add(parts, limits, KeyResult.Failed.class, "failed");
    add(parts, limits, KeyResult.NotApplied.class, "not applied");
    add(parts, limits, KeyResult.NotKnown.class, "not known");
    if (parts.isEmpty()) return "";
    var first = parts.getFirst();
    int number = first.indexOf(' ');
    var noun = first.startsWith("1 ") ? " key indicator" : " key indicators";
    parts.set(0, first.substring(0, number) + noun + first.substring(number));
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, LimitsOn limits, Class<? extends KeyResult> kind, String word) {
    var count = limits.results().stream().filter(kind::isInstance).count();
    if (count > 0) parts.add(count + " " + word);
  }

  /// One key indicator with how it came out and how sure its source is.
  static String result(KeyResult result) {
    var key = result.key();
    var told =
        switch (result) {
          case KeyResult.Met(var _, var reason) -> "Met: " + reason;
          case KeyResult.Failed(var _, var limit) ->
              "Failed: %s; caps at %s".formatted(limit.reason(), limit.highest().word());
          case KeyResult.NotApplied(var _, var limit, var why, var byRule) ->
              "Failed: %s; not applied%s: %s"
                  .formatted(limit.reason(), byRule ? " by the round" : "", why);
          case KeyResult.NotKnown(var _, var why) -> "Not known: " + why;
        };
    var service = key.service().isEmpty() ? ", service not stated" : "";
    return "%s, %s. %s (source %s%s)"
        .formatted(key.key(), key.title(), told, key.origin().certainty().word(), service);
  }

  /// What the star card says beside its lines.
  ///
  /// @param tried whether grades are only tried, to which nothing that was said of others belongs
  static Map<Subject, List<String>> notes(CaseView view, boolean tried) {
    var notes = new EnumMap<Subject, List<String>>(Subject.class);
    for (var subject : Subject.values()) {
      var judgement = view.state().judgement(subject);
      var lines = new ArrayList<String>();
      if (!tried) {
        var butFor = butFor(judgement.grade(), judgement.unlimited());
        if (!butFor.isEmpty()) lines.add(butFor);
      }
      LimitsOn.of(view, subject).notApplied().forEach(it -> lines.add(notApplied(it)));
      if (!lines.isEmpty()) notes.put(subject, lines);
    }
    return notes;
  }
}
