package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import starboard.application.NearestCouncils;
import starboard.consistency.comparing.Aspect;
import starboard.consistency.comparing.Comparison;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Councils compared, for a terminal. Reasons are too long for a table and stand below it.
final class CompareText {
  private CompareText() {}

  static List<String> of(Comparison comparison) {
    var names = comparison.councils().stream().map(it -> it.council().name());
    var table = new TextTable(Stream.concat(Stream.of("", ""), names).toArray(String[]::new));
    for (var line : comparison.lines())
      if (line.aspect() != Aspect.REASONS)
        table.row(
            Stream.concat(
                    Stream.of(line.differs() ? "≠" : " ", line.title()),
                    line.cells().stream().map(it -> it.whole()))
                .toArray(String[]::new));
    var lines = new ArrayList<>(table.lines());
    for (var line : comparison.lines(Aspect.REASONS))
      for (int i = 0; i < line.cells().size(); i++)
        lines.add(
            "%s, %s: %s"
                .formatted(
                    comparison.councils().get(i).council().name(),
                    line.title(),
                    line.cells().get(i).words()));
    lines.add(
        "%d of %d lines differ"
            .formatted(comparison.differing().size(), comparison.lines().size()));
    return lines;
  }

  static List<String> of(NearestCouncils found) {
    var table = new TextTable("COUNCIL", "STARS", "JUDGEMENTS", "WHY");
    for (var it : found.nearest())
      table.row(
          it.council().name(),
          it.stars().map(Stars::count).map(String::valueOf).orElse("-"),
          grades(it.grades()),
          it.why());
    var lines = new ArrayList<>(table.lines());
    found.precedents().forEach(it -> lines.add(it.sentence()));
    return lines;
  }

  private static String grades(Grades grades) {
    return String.join(
        ", ",
        Stream.of(Subject.values())
            .map(it -> grades.get(it).map(Grade::word).orElse("open"))
            .toList());
  }
}
