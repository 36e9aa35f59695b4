package starboard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.determination.CaseStep;

/// How far a round is.
///
/// @param lines one a council, by name
public record ProgressList(Round round, List<Line> lines) {
  /// For how many days a case may stand still when publication is near, unless another number is
  /// asked for.
  public static final int STILL = 14;

  private static final String NOBODY = "No inspector";

  public ProgressList {
    lines = List.copyOf(lines);
  }

  /// One council.
  public record Line(CaseId id, Council council, ProgressRow row, CaseStep step) {
    /// The inspector, or that there is none.
    public String inspector() {
      return row.inspector().orElse(NOBODY);
    }
  }

  /// By what the cases are counted.
  public enum By {
    INSPECTOR("inspector"),
    REGION("region"),
    STEP("step");

    private final String word;

    By(String word) {
      this.word = word;
    }

    /// The word in commands.
    public String word() {
      return word;
    }

    private String group(Line line) {
      return switch (this) {
        case INSPECTOR -> line.inspector();
        case REGION -> line.council().region().title();
        case STEP -> line.step().word();
      };
    }
  }

  /// The cases of one inspector or region, or of one step.
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }

    /// Those that are at a step.
    public List<Line> at(CaseStep step) {
      return lines.stream().filter(it -> it.step() == step).toList();
    }

    /// How many are determined or published.
    public int done() {
      return (int) lines.stream().filter(it -> !it.step().before(CaseStep.DETERMINED)).count();
    }
  }

  /// The groups by name, steps in their order; those without an inspector come last.
  public List<Group> by(By by) {
    var order =
        by == By.STEP
            ? Comparator.<String, CaseStep>comparing(it -> CaseStep.of(it).orElseThrow())
            : Comparator.<String, Boolean>comparing(NOBODY::equals)
                .thenComparing(Comparator.naturalOrder());
    var groups = new TreeMap<String, List<Line>>(order);
    for (var line : lines) groups.computeIfAbsent(by.group(line), _ -> new ArrayList<>()).add(line);
    return groups.entrySet().stream().map(it -> new Group(it.getKey(), it.getValue())).toList();
  }

  /// What is late about a case.
  ///
  /// @param still for how many days a case may stand still when publication is near
  public Set<Late> late(Line line, int still, Instant now) {
    return Late.of(line.row(), round, still, now);
  }

  /// How many cases are late, by what is late about them.
  public Map<Late, Integer> late(int still, Instant now) {
    var counts = new EnumMap<Late, Integer>(Late.class);
    for (var it : Late.values()) counts.put(it, 0);
    for (var line : lines) late(line, still, now).forEach(it -> counts.merge(it, 1, Integer::sum));
    return counts;
  }
}
