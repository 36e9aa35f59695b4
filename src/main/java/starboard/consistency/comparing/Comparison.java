package starboard.consistency.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import starboard.casework.CouncilId;

/// Two to six councils of a round side by side. Other numbers, a council twice, and lines that do
/// not tell of each council are refused with an [IllegalArgumentException].
///
/// @param lines by aspect, in the order of aspects
public record Comparison(List<ComparedCouncil> councils, List<Line> lines) {
  /// The fewest councils.
  public static final int LEAST = 2;

  /// The most councils that still stand beside each other.
  public static final int MOST = 6;

  public Comparison {
    councils = List.copyOf(councils);
    lines = List.copyOf(lines);
    refusal(councils.stream().map(it -> it.council().id()).toList())
        .ifPresent(it -> {
          throw new IllegalArgumentException(it);
        });
    for (var line : lines)
      if (line.cells().size() != councils.size())
        throw new IllegalArgumentException(line.title() + " is not told of each council");
  }

  /// Why these councils cannot be compared, in a sentence; empty where they can.
  public static Optional<String> refusal(List<CouncilId> councils) {
    if (councils.size() < LEAST)
      return Optional.of("A comparison takes two councils or more; choose another one.");
    if (councils.size() > MOST)
      return Optional.of(
          "A comparison takes six councils at most, not %d; leave some out."
              .formatted(councils.size()));
    return new HashSet<>(councils).size() < councils.size()
        ? Optional.of("A council is chosen twice; name each once.")
        : Optional.empty();
  }

  /// The lines of an aspect.
  public List<Line> lines(Aspect aspect) {
    return lines.stream().filter(it -> it.aspect() == aspect).toList();
  }

  /// The lines in which the councils differ.
  public List<Line> differing() {
    return lines.stream().filter(Line::differs).toList();
  }
}
