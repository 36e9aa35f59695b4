package starboard.results.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import starboard.casework.Council;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.results.CouncilResult;
import starboard.results.RoundResults;
import starboard.results.table.Cell;

/// Councils that are counted together: those of a region, of a type, or all of them.
///
/// @param kind `region`, `type` or `country`
public record CouncilGroup(String name, String kind, Predicate<Council> holds) {
  /// All of them.
  public static final CouncilGroup ENGLAND = new CouncilGroup("England", "country", _ -> true);

  public static List<CouncilGroup> regions() {
    return Arrays.stream(Region.values()).map(CouncilGroup::of).toList();
  }

  public static List<CouncilGroup> types() {
    return Arrays.stream(CouncilType.values()).map(CouncilGroup::of).toList();
  }

  private static CouncilGroup of(Region region) {
    return new CouncilGroup(region.title(), "region", it -> it.region() == region);
  }

  private static CouncilGroup of(CouncilType type) {
    return new CouncilGroup(type.title(), "type", it -> it.type() == type);
  }

  /// Those of a round that have a star.
  public List<CouncilResult> rated(RoundResults round) {
    return round.rated().stream().filter(it -> holds.test(it.council())).toList();
  }

  /// The average rating score of a round; empty where none of them has a star.
  public Optional<Cell.Average> score(RoundResults round) {
    return score(rated(round));
  }

  /// The average rating score of councils that all have a star; empty where there are none.
  static Optional<Cell.Average> score(List<CouncilResult> rated) {
    if (rated.isEmpty()) return Optional.empty();
    var stars = rated.stream().mapToInt(CouncilGroup::stars).sum();
    return Optional.of(new Cell.Average(stars, rated.size()));
  }

  private static int stars(CouncilResult rated) {
    return rated.stars().orElseThrow().count();
  }
}
