package starboard.desktop.indicator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.casework.Act;
import starboard.casework.CaseFile;
import starboard.desktop.frame.Dates;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;

/// How the value of one indicator of a case came to be what it is.
final class ValueStory {
  private ValueStory() {}

  /// Everything said of it in words, the newest first, for example `30 June 2004: 21.4 % from
  /// paf-2004.csv, loaded by Dora (data officer)`.
  static List<String> of(Indicator indicator, List<CaseFile.Said> said, ZoneId zone) {
    var lines = new ArrayList<String>();
    for (var it : said)
      told(indicator, it.act())
          .ifPresent(words ->
              lines.add(
                  "%s: %s by %s (%s)"
                      .formatted(
                          Dates.words(LocalDate.ofInstant(it.entry().at(), zone)),
                          words,
                          it.entry().author().person(),
                          it.entry().author().role())));
    return lines.reversed();
  }

  private static Optional<String> told(Indicator indicator, Act.OfCase act) {
    return switch (act) {
      case Act.ValuesReceived(var values, var source) ->
          Optional.ofNullable(values.get(indicator.code()))
              .map(it -> words(indicator, it) + ", loaded from " + source);
      case Act.Valued valued -> put(indicator, valued, "put right by hand");
      case Act.Undid(var _, Act.Valued valued) -> put(indicator, valued, "again, undone");
      case Act.Redid(var _, Act.Valued valued) -> put(indicator, valued, "again, redone");
      case Act.Undid _, Act.Redid _, Act.Undoable _, Act.RatingRecorded _, Act.CarriedOver _ ->
          Optional.empty();
    };
  }

  private static Optional<String> put(Indicator indicator, Act.Valued act, String how) {
    if (!act.code().equals(indicator.code())) return Optional.empty();
    return Optional.of(
        act.value().map(it -> words(indicator, it) + ", " + how).orElse("taken away, " + how));
  }

  private static String words(Indicator indicator, IndicatorValue value) {
    var mark = ValueText.mark(value);
    return ValueText.of(indicator, value) + (mark.isEmpty() ? "" : " (" + mark + ")");
  }
}
