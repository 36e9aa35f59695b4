package starboard.desktop.refresh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import starboard.application.Baseline;
import starboard.application.EffectList;
import starboard.casework.Register;
import starboard.casework.RoundFile;
import starboard.desktop.frame.Dates;

/// Something that new values can be compared with, and how it is called.
record Against(String words, Baseline baseline) {

  /// The round before, and before each of the files that were loaded, the newest first.
  static List<Against> of(EffectList list) {
    var choices = new ArrayList<Against>();
    choices.add(
        new Against(
            list.round()
                .terms()
                .from()
                .map(it -> "the values of round " + it)
                .orElse("no values at all"),
            new Baseline.LastRound()));
    for (var loaded : list.loads().reversed())
      choices.add(new Against(words(loaded), new Baseline.AsAt(before(loaded))));
    return choices;
  }

  private static String words(RoundFile.Loaded loaded) {
    var day = LocalDate.ofInstant(loaded.entry().at(), Register.ZONE);
    return "before %s, %s".formatted(loaded.load().source(), Dates.words(day));
  }

  /// A file is loaded at one time, in whole milliseconds.
  private static java.time.Instant before(RoundFile.Loaded loaded) {
    return loaded.entry().at().minusMillis(1);
  }
}
