package starboard.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.determination.CaseStep;

/// What makes a case late. A case that is determined is not late any more.
public enum Late {
  /// It is with the council after the last day for its points.
  PAST_DUE("past the council’s last day"),
  /// Nobody was given it.
  NO_INSPECTOR("without an inspector"),
  /// It has not moved for some days, and publication is near.
  STILL("not moved for long");

  /// Publication is near when it is at most this many times as far away as a case may stand still.
  private static final int NEAR = 2;

  private final String word;

  Late(String word) {
    this.word = word;
  }

  /// The words on screen and in files.
  public String word() {
    return word;
  }

  /// What is late about a case.
  ///
  /// @param still for how many days a case may stand still when publication is near
  /// @param now the time as at which it is asked
  public static Set<Late> of(ProgressRow row, Round round, int still, Instant now) {
    var late = EnumSet.noneOf(Late.class);
    if (!row.step(round).before(CaseStep.DETERMINED)) return late;
    var today = LocalDate.ofInstant(now, Register.ZONE);
    if (row.due().filter(it -> it.isBefore(today)).isPresent()) late.add(PAST_DUE);
    if (row.inspector().isEmpty()) late.add(NO_INSPECTOR);
    var near =
        round
            .terms()
            .publication()
            .filter(it -> !it.minusDays((long) NEAR * still).isAfter(today))
            .isPresent();
    var before = now.minus(Duration.ofDays(still));
    if (near && row.since().filter(it -> it.isAfter(before)).isEmpty()) late.add(STILL);
    return late;
  }
}
