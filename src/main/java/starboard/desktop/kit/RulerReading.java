package starboard.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.rating.Band;

/// What a [PointsRuler] shows.
///
/// @param bands the bands of points, lowest first, without gaps; the first starts at 0
/// @param present the points now, or what they can still be; empty where nothing is judged yet
/// @param earlier the points in earlier rounds
public record RulerReading(List<Band> bands, Optional<Range> present, List<Earlier> earlier) {
  public RulerReading {
    if (bands.isEmpty()) throw new IllegalArgumentException("a ruler needs a band");
    bands = List.copyOf(bands);
    earlier = List.copyOf(earlier);
  }

  /// Points from low to high, both included; the same where all judgements are given.
  public record Range(int low, int high) {
    public Range {
      if (low > high) throw new IllegalArgumentException(low + " is above " + high);
    }

    /// For example `9` or `7–10`.
    public String words() {
      return low == high ? Integer.toString(low) : low + "–" + high;
    }
  }

  /// Where the council was in an earlier round.
  ///
  /// @param round how the round is called on the ruler, for example `2003`
  public record Earlier(String round, int points) {}

  /// The highest score of the rule book.
  public int most() {
    return bands.getLast().to();
  }

  /// All of it in words, for a screen reader.
  public String words() {
    var now = present.map(it -> "now " + it.words().replace("–", " to ") + " points");
    var edges =
        bands.stream().skip(1).map(it -> it.stars().words() + " from " + it.from() + " points");
    var before = earlier.stream().map(it -> it.points() + " points in " + it.round());
    return Stream.of(Stream.of(now.orElse("nothing judged yet")), before, edges)
        .flatMap(it -> it)
        .collect(Collectors.joining(", ", "", ", of " + most()));
  }
}
