package starboard.casework.refresh;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import starboard.casework.CouncilType;
import starboard.casework.Region;

/// The running count of changes of stars in a round.
///
/// @param moves one for each council, by name
/// @param byRegion those regions that have councils in the round
/// @param byType those types that have councils in the round
public record Changes(
    List<StarMove> moves,
    ChangeTally all,
    Map<Region, ChangeTally> byRegion,
    Map<CouncilType, ChangeTally> byType) {

  /// Against what they are counted, and what came of it then (Community Care, 5 September and 21
  /// November 2002).
  public static final String EXPECTATION =
      "In 2002 the minister, Jacqui Smith, expected “relatively few changes” of the refresh."
          + " There were 18 among 150 councils: 12 up and 6 down.";

  public Changes {
    moves = List.copyOf(moves);
    byRegion = Collections.unmodifiableMap(new EnumMap<>(byRegion));
    byType = Collections.unmodifiableMap(new EnumMap<>(byType));
  }

  /// Counts these moves.
  public static Changes of(List<StarMove> moves) {
    return new Changes(
        moves,
        ChangeTally.of(moves),
        by(moves, Region.class, it -> it.council().region()),
        by(moves, CouncilType.class, it -> it.council().type()));
  }

  /// The count in one sentence, for example `2 of 31 councils rated so far have another star: 1 up,
  /// 1 down.`
  public String sentence() {
    var count = all.settled();
    if (count.all() == 0)
      return all.toConfirm().all() == 0
          ? "No council is rated yet."
          : "No council has all its judgements confirmed or changed yet.";
    if (count.changes() == 0)
      return "None of the %s rated so far has another star.".formatted(councils(count.all()));
    return "%d of %s rated so far %s another star: %d up, %d down."
        .formatted(
            count.changes(),
            councils(count.all()),
            count.changes() == 1 ? "has" : "have",
            count.up(),
            count.down());
  }

  /// What carried judgements that nobody has confirmed would add, or blank where there are none.
  public String toConfirmSentence() {
    var count = all.toConfirm();
    if (count.all() == 0) return "";
    return "%s with carried judgements to confirm; as they stand: %d up, %d down."
        .formatted(councils(count.all()), count.up(), count.down());
  }

  private static String councils(int number) {
    return number == 1 ? "1 council" : number + " councils";
  }

  private static <K extends Enum<K>> Map<K, ChangeTally> by(
      List<StarMove> moves, Class<K> type, Function<StarMove, K> key) {
    var tallies = new EnumMap<K, ChangeTally>(type);
    moves.stream()
        .collect(Collectors.groupingBy(key))
        .forEach((it, some) -> tallies.put(it, ChangeTally.of(some)));
    return tallies;
  }
}
