package starboard.results;

import java.util.List;
import starboard.rating.Band;
import starboard.rating.ProvedRuleBook;

/// The ruler of a rule book on which the points of a round lie.
///
/// @param least and `most` the points of the worst and of the best grades
/// @param bands what points give what star, zero stars first
public record Ruler(int least, int most, List<Band> bands) {
  public Ruler {
    bands = List.copyOf(bands);
  }

  public static Ruler of(ProvedRuleBook rules) {
    return new Ruler(rules.minPoints(), rules.maxPoints(), rules.bands());
  }

  /// The bands that begin at an edge: all but the lowest.
  public List<Band> edges() {
    return bands.subList(Math.min(1, bands.size()), bands.size());
  }
}
