package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import starboard.casework.RoundFile;
import starboard.indicators.BandWords;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyWords;
import starboard.rating.Service;
import starboard.rating.Serving;

/// What a round judges by, as it is read in a terminal.
final class CriteriaText {
  private CriteriaText() {}

  static List<String> of(RoundFile round) {
    var lines = new ArrayList<String>();
    var set = round.criteria().indicators();
    lines.add(
        "Round %s: %d indicators, %d key indicators"
            .formatted(round.id(), set.indicators().size(), round.criteria().keys().list().size()));
    if (!set.indicators().isEmpty()) {
      lines.add("");
      lines.addAll(indicators(round));
    }
    if (!round.criteria().keys().list().isEmpty()) {
      lines.add("");
      lines.addAll(keys(round));
    }
    return lines;
  }

  private static List<String> indicators(RoundFile round) {
    var table = new TextTable("CODE", "SERVICE", "UNIT", "BETTER", "BANDS", "HOW SURE", "TITLE");
    for (var it : round.criteria().indicators().indicators())
      table.row(
          it.code().text(),
          it.services().isEmpty()
              ? "not known"
              : it.services().stream().map(Service::word).collect(Collectors.joining("+")),
          it.unit().isBlank() ? "not known" : it.unit(),
          it.direction().words(),
          String.join(" | ", BandWords.lines(it.banding())),
          it.origin().certainty().word(),
          it.title());
    return table.lines();
  }

  private static List<String> keys(RoundFile round) {
    var table = new TextTable("KEY", "LIMITS", "TO", "FAILS WHEN", "HOW SURE", "TITLE");
    for (var it : round.criteria().keys().list())
      table.row(
          it.key(),
          it.service().map(Service::word).orElse("not known"),
          highest(it),
          KeyWords.condition(it, round.criteria().indicators()),
          it.origin().certainty().word(),
          it.title());
    return table.lines();
  }

  static String highest(KeyIndicator key) {
    return key.highest().map(Serving::word).orElse("not known");
  }
}
