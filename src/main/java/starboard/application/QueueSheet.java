package starboard.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import starboard.consistency.Finding;
import starboard.consistency.queue.Look;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.QueueFilter;
import starboard.consistency.queue.QueueWeights;

/// The councils of a round in the order in which they need another look, as they are listed in
/// files and on the command line.
///
/// @param lines the highest score first
public record QueueSheet(ConsistencyList list, QueueWeights weights, List<Line> lines) {
  public QueueSheet {
    lines = List.copyOf(lines);
  }

  /// One council.
  ///
  /// @param findings those that are about it and that no line above has
  public record Line(Placed placed, List<Finding> findings) {
    public Line {
      findings = List.copyOf(findings);
    }

    /// Its name.
    public String council() {
      return placed.look().facts().name();
    }

    /// What speaks for another look at it, in the order of the reasons.
    public List<String> reasons() {
      return placed.look().grounds().stream().map(it -> it.words()).toList();
    }
  }

  /// The councils that a filter shows.
  ///
  /// @param shown what else decides whether a council is shown, for example words of its name
  public static QueueSheet of(
      ConsistencyList list, QueueWeights weights, QueueFilter filter, Predicate<Look> shown) {
    var lines = new ArrayList<Line>();
    var seen = new HashSet<String>();
    for (var placed : list.queue().ranked(weights, filter))
      if (shown.test(placed.look()))
        lines.add(
            new Line(
                placed,
                placed.look().findings().stream()
                    .filter(it -> filter.shows(it) && seen.add(ConsistencyList.name(it)))
                    .toList()));
    return new QueueSheet(list, weights, lines);
  }

  /// All findings in it, each once.
  public List<Finding> findings() {
    return lines.stream().flatMap(it -> it.findings().stream()).toList();
  }

  /// How many of them a person still has to settle.
  public long open() {
    return findings().stream().filter(Finding::unsettled).count();
  }
}
