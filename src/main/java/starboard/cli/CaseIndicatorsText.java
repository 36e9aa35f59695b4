package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import starboard.application.CaseIndicators;
import starboard.casework.RoundId;
import starboard.indicators.BandWords;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyWords;
import starboard.indicators.Movement;
import starboard.indicators.Numbers;
import starboard.journal.Field;

/// The indicators of a case, as they are read in a terminal.
final class CaseIndicatorsText {
  private CaseIndicatorsText() {}

  static List<String> of(CaseIndicators read) {
    var lines = new ArrayList<String>();
    lines.add("%s, round %s".formatted(read.council().name(), read.round().id()));
    if (read.lines().isEmpty()) lines.add("The round has no indicators");
    else {
      lines.add("");
      lines.addAll(values(read));
    }
    if (!read.keys().results().isEmpty()) lines.add("");
    for (var result : read.keys().results())
      lines.add("key indicator %s, %s".formatted(result.key().key(), KeyWords.result(result)));
    return lines;
  }

  private static List<String> values(CaseIndicators read) {
    var last = read.last().map(RoundId::text).orElse("LAST");
    var table =
        new TextTable("CODE", "VALUE", "STATUS", "BAND", last, "MOVED", "NEXT BAND", "TITLE");
    for (var it : read.lines())
      table.row(
          it.indicator().code().text(),
          value(it),
          status(it.value()),
          it.band().isPresent() ? Integer.toString(it.band().getAsInt()) : "-",
          it.last().map(CaseIndicatorsText::then).orElse("-"),
          it.movement().map(Movement::word).orElse("-"),
          it.edges().list().stream()
              .map(edge -> BandWords.distance(edge, it.indicator().unit()))
              .collect(Collectors.joining(", ")),
          it.indicator().title());
    return table.lines();
  }

  private static String value(CaseIndicators.Line line) {
    return line.number().map(it -> Numbers.with(it, line.indicator().unit())).orElse("-");
  }

  private static String then(CaseIndicators.Earlier then) {
    return then.value()
        .number()
        .map(it -> Numbers.with(it, then.indicator().unit()))
        .orElseGet(() -> then.value().status());
  }

  static String status(Field<IndicatorValue> field) {
    return switch (field) {
      case Field.Unset<IndicatorValue> _ -> "no value";
      case Field.Settled<IndicatorValue>(var write) -> write.value().status();
      case Field.Conflict<IndicatorValue> _ -> "in conflict";
    };
  }
}
