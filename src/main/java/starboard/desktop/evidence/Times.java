package starboard.desktop.evidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import starboard.casework.Register;

/// Times with their day, where the inspectorate is.
final class Times {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

  private Times() {}

  /// For example `2 Aug 2004 10:42`.
  static String words(Instant at) {
    return TIME.format(at.atZone(Register.ZONE));
  }
}
