package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Stars;

/// Where every council of a round stands on the ruler of its rule book.
///
/// @param last the round that this one was opened from
/// @param rows one a council, by name
public record PointsMap(Round round, Optional<RoundId> last, ProvedRuleBook rules, List<Row> rows) {
  public PointsMap {
    rows = List.copyOf(rows);
  }

  /// A place: the points, and the star that stands with them.
  ///
  /// @param points empty where not all four judgements are given, or are hidden from who asks
  /// @param stars a published star, or one given within the year, may be known without points
  public record Place(Optional<Integer> points, Optional<Stars> stars) {}

  /// A council now and in the round before.
  public record Row(Council council, CaseId id, Place now, Place before) {

    /// How many points it gained, below 0 where it lost some; 0 where one of the two is not known.
    public int moved() {
      return now.points().flatMap(it -> before.points().map(then -> it - then)).orElse(0);
    }
  }
}
