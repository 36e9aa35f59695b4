package starboard.desktop.frame;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people say them: the hour of today, else the day with it.
///
/// @param clock what today is
/// @param zone where the person is
public record Moments(InstantSource clock, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

  /// For example `10:42`, or `2 Aug 2004 10:42` where it is not today.
  public String brief(Instant at) {
    return isToday(at) ? TIME.format(at.atZone(zone)) : full(at);
  }

  /// For example `10:42:07`.
  public String exact(Instant at) {
    return isToday(at) ? SECONDS.format(at.atZone(zone)) : brief(at);
  }

  /// With the day, whatever day it is.
  public String full(Instant at) {
    return Dates.words(at, zone);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private boolean isToday(Instant at) {
    return LocalDate.ofInstant(at, zone).equals(today());
  }
}
