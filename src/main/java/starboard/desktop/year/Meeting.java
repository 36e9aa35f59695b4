package starboard.desktop.year;

import java.time.LocalDate;
import java.util.Optional;
import starboard.casework.Act;
import starboard.desktop.frame.Dates;
import starboard.desktop.prose.Wording;

/// The day of the annual review meeting, as it is typed: recorded when the field is left, as it was
/// typed where it is refused.
final class Meeting {
  private Meeting() {}

  /// What a text says of the day.
  static Wording meaning(String text) {
    if (text.isBlank()) return new Wording.Says(new Act.ReviewHeld(Optional.empty()));
    return Dates.read(text)
        .<Wording>map(it -> new Wording.Says(new Act.ReviewHeld(Optional.of(it))))
        .orElseGet(() -> new Wording.Lacks(noDay(text)));
  }

  /// Why a text is no day, and how one is written.
  static String noDay(String text) {
    return Dates.noSuchDay(text)
            .map("There is no %s."::formatted)
            .orElseGet(() -> "“%s” is not a date.".formatted(text.strip()))
        + " Write it as 30 June 2004 or 30/6/2004.";
  }

  static String words(Optional<LocalDate> day) {
    return day.map(Dates::words).orElse("");
  }
}
