package starboard.results.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.table.Table;

/// The two annexes of the document as tables.
public final class Annexes {
  /// The judgements in the order of the document: adults first.
  public static final List<Subject> ORDER =
      List.of(
          Subject.ADULTS_SERVING,
          Subject.ADULTS_CAPACITY,
          Subject.CHILDREN_SERVING,
          Subject.CHILDREN_CAPACITY);

  private Annexes() {}

  /// Annex 1: judgements and ratings of all councils, from three stars to zero and by name; those
  /// without a rating come last.
  public static Table one(Results results) {
    return Annex1.of(new Sides(results));
  }

  /// Annex 2: how many councils of each region and type have which star, in numbers and percent.
  public static Table two(Results results) {
    return Annex2.of(new Sides(results));
  }

  /// Councils from three stars to zero and by name; those without a rating come last.
  static List<CouncilResult> byStar(Collection<CouncilResult> councils) {
    var sorted = new ArrayList<>(councils);
    sorted.sort((one, other) -> {
      int stars = Integer.compare(count(other), count(one));
      return stars != 0 ? stars : one.council().name().compareTo(other.council().name());
    });
    return sorted;
  }

  private static int count(CouncilResult result) {
    return result.stars().map(it -> it.count()).orElse(-1);
  }
}
