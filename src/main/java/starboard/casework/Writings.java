package starboard.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Which fields of a case an act writes, and with what.
final class Writings {
  private static final String PUBLISHED = "published";

  private Writings() {}

  /// What each field holds after the act: the act that would write that field alone.
  static Map<CaseField, Act.Undoable> of(Act.OfCase act) {
    return switch (act) {
      case Act.Undoable one -> Map.of(one.field(), one);
      case Act.Undid(var _, var restoring) -> Map.of(restoring.field(), restoring);
      case Act.Redid(var _, var restoring) -> Map.of(restoring.field(), restoring);
      case Act.RatingRecorded(var answers, var _, var _) -> said(answers, Map.of());
      case Act.CarriedOver(var answers, var reasons) -> said(answers, reasons);
      case Act.ValuesReceived(var values, var _) -> {
        var written = new LinkedHashMap<CaseField, Act.Undoable>();
        values.forEach((code, value) ->
            written.put(new CaseField.ValueOf(code), new Act.Valued(code, Optional.of(value))));
        yield written;
      }
    };
  }

  static Map<String, Stars> stars(Act.OfCase act) {
    return act instanceof Act.RatingRecorded recorded
        ? Map.of(PUBLISHED, recorded.stars())
        : Map.of();
  }

  private static Map<CaseField, Act.Undoable> said(
      Map<Subject, Answer> answers, Map<Subject, String> reasons) {
    var written = new LinkedHashMap<CaseField, Act.Undoable>();
    for (var subject : Subject.values()) {
      var answer = answers.get(subject);
      if (answer != null)
        written.put(new CaseField.AnswerTo(subject), new Act.Judged(subject, answer));
      var reason = reasons.get(subject);
      if (reason != null)
        written.put(new CaseField.ReasonFor(subject), new Act.Reasoned(subject, reason));
    }
    return written;
  }
}
