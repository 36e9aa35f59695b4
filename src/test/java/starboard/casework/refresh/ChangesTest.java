package starboard.casework.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.rating.Stars;

class ChangesTest {
  private static final StarMove UP = move("Barnet", Region.LONDON, 1, 2, false);
  private static final StarMove TWO_UP = move("Camden", Region.LONDON, 0, 2, false);
  private static final StarMove DOWN = move("Devon", Region.SOUTH_WEST, 2, 1, false);
  private static final StarMove SAME = move("Essex", Region.EASTERN, 1, 1, false);
  private static final StarMove CARRIED = move("Kent", Region.SOUTH_EAST, 1, 1, true);
  private static final StarMove CARRIED_DOWN = move("Leeds", Region.SOUTH_WEST, 2, 1, true);
  private static final StarMove OPEN =
      new StarMove(CARRIED.council(), Optional.of(Stars.ONE), Optional.empty(), false);

  @Test
  void changesAreCountedByDirectionHoweverManyStarsTheyAre() {
    var changes = Changes.of(List.of(UP, TWO_UP, DOWN, SAME));
    assertEquals(new ChangeTally(4, new MoveCount(2, 1, 1), new MoveCount(0, 0, 0)), changes.all());
    assertEquals(
        "3 of 4 councils rated so far have another star: 2 up, 1 down.", changes.sentence());
  }

  @Test
  void carriedJudgementsThatNobodyConfirmedAreToldApart() {
    var changes = Changes.of(List.of(SAME, CARRIED, CARRIED_DOWN));
    assertEquals(new ChangeTally(3, new MoveCount(0, 0, 1), new MoveCount(0, 1, 1)), changes.all());
    assertEquals("None of the 1 council rated so far has another star.", changes.sentence());
    assertEquals(
        "2 councils with carried judgements to confirm; as they stand: 0 up, 1 down.",
        changes.toConfirmSentence());
  }

  @Test
  void aCouncilWithoutAStarIsOpen() {
    var changes = Changes.of(List.of(OPEN));
    assertEquals(1, changes.all().open());
    assertEquals("No council is rated yet.", changes.sentence());
  }

  @Test
  void everyCouncilIsInOneRegionAndOneType() {
    var changes = Changes.of(List.of(UP, TWO_UP, DOWN, SAME, CARRIED, CARRIED_DOWN));
    assertEquals(
        Map.of(Region.LONDON, 2, Region.SOUTH_WEST, 2, Region.EASTERN, 1, Region.SOUTH_EAST, 1),
        changes.byRegion().entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, it -> it.getValue().councils())));
    assertEquals(Map.of(CouncilType.SHIRE_COUNTY, changes.all()), changes.byType());
  }

  private static StarMove move(String name, Region region, int from, int to, boolean toConfirm) {
    var council = new Council(CouncilId.ofName(name), name, CouncilType.SHIRE_COUNTY, region);
    return new StarMove(council, Optional.of(Stars.of(from)), Optional.of(Stars.of(to)), toConfirm);
  }
}
