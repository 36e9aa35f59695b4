package starboard.desktop.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import starboard.casework.CouncilPoint;
import starboard.casework.EvidenceRegister;
import starboard.casework.Register;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.Response;
import starboard.desktop.frame.Dates;
import starboard.desktop.steps.DaysLeft;
import starboard.journal.Field;
import starboard.rating.Subject;

/// The points of a council in words.
final class PointWords {
  private PointWords() {}

  /// For example `3 points, 1 open`.
  static String count(List<CouncilPoint> points) {
    if (points.isEmpty()) return "no points";
    var open = points.stream().filter(CouncilPoint::open).count();
    return (points.size() == 1 ? "1 point" : points.size() + " points")
        + (open == 0 ? ", all answered" : ", " + open + " open");
  }

  /// For example `children’s serving, adults’ serving`, or that it is about none in particular.
  static String about(Representation it) {
    return it.subjects().isEmpty()
        ? "about no judgement in particular"
        : it.subjects().stream().map(Subject::phrase).collect(Collectors.joining(", "));
  }

  /// For example `received 3 September 2004, waits 5 days` or `received 3 September 2004, answered
  /// after 2 days`.
  static String waits(CouncilPoint point, LocalDate today) {
    var received = point.shown().received();
    var lead = "received " + Dates.words(received);
    return switch (point.response()) {
      case Field.Settled<Response>(var write) when !point.open() -> {
        var answered = LocalDate.ofInstant(write.by().at(), Register.ZONE);
        yield lead + ", answered after " + days(received, answered);
      }
      case Field.Settled<Response> _, Field.Unset<Response> _, Field.Conflict<Response> _ ->
          lead + ", waits " + days(received, today);
    };
  }

  private static String days(LocalDate from, LocalDate to) {
    return DaysLeft.days(Math.max(0, ChronoUnit.DAYS.between(from, to)));
  }

  /// The evidence that came with it; blank where none did.
  static String items(Representation it, EvidenceRegister register) {
    var titles =
        it.items().stream()
            .map(id ->
                register.find(id).map(item -> "“" + item.shown().title() + "”").orElse("gone"))
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "" : "Evidence: " + titles;
  }

  /// For example `Partly accepted: the figure is theirs. Effect: adults’ serving rises to Most.`
  static String answer(Response it) {
    return "%s: %s%s"
        .formatted(
            capital(it.kind().word()),
            it.reason(),
            it.effect().isBlank() ? "" : " Effect: " + it.effect());
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }
}
