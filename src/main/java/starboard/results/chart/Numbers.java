package starboard.results.chart;

import java.util.List;
import java.util.stream.Collectors;

/// How many councils are behind the bars of a group, in words, where the values do not say it.
final class Numbers {
  private Numbers() {}

  /// For each group a short line, for example `9 councils` or `9 and 10 councils`; all empty where
  /// every value is itself the number of councils behind it.
  static List<String> of(List<Chart.Group> groups) {
    boolean said =
        groups.stream()
            .flatMap(it -> it.values().stream())
            .allMatch(it -> Math.abs(it.value()) == it.behind().councils().size());
    return groups.stream().map(it -> said ? "" : words(it)).toList();
  }

  private static String words(Chart.Group group) {
    var counts =
        group.values().stream().map(it -> it.behind().councils().size()).distinct().toList();
    var shown = counts.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    return shown + (counts.equals(List.of(1)) ? " council" : " councils");
  }
}
