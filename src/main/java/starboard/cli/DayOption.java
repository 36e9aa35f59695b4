package starboard.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The day on which something is looked at. Commands take it as a mixin.
final class DayOption {
  @Option(
      names = "--as-on",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "As it stood at the end of this day, as 2004-06-30.")
  private Optional<LocalDate> day = Optional.empty();

  /// The last moment of the day, by the clock of this computer.
  Optional<Instant> end() {
    return day.map(
        it -> it.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1));
  }
}
