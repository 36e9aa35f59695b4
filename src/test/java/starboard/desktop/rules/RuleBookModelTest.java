package starboard.desktop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.desktop.Bench;
import starboard.desktop.rules.PairLine.Standing;
import starboard.desktop.rules.RuleBookModel.Filter;
import starboard.rating.Capacity;
import starboard.rating.Stars;

class RuleBookModelTest {
  private final RuleBookModel model = new RuleBookModel(Bench.RULES);

  @Test
  void everyPairIsThereOnceWithItsStanding() {
    assertEquals(136, model.pairs());
    assertEquals(
        Map.of(
            Standing.PUBLISHED, 25L,
            Standing.QUOTED_RULE, 53L,
            Standing.WORKED_EXAMPLE, 2L,
            Standing.SAME_IN_EVERY_SCHEME, 12L,
            Standing.NOT_FIXED, 44L),
        model.counts());
  }

  @Test
  void theOtherRuleBookDiffersOnlyWherePoorIsGiven() {
    model.filterProperty().set(new Filter("", Optional.empty(), true));
    assertEquals(model.differing(), model.matching().size());
    for (var line : model.matching()) {
      var poor =
          line.pair().childrenCapacity() == Capacity.POOR
              || line.pair().adultsCapacity() == Capacity.POOR;
      assertTrue(poor && line.there() == Stars.ZERO && line.here() != Stars.ZERO, line::toString);
    }
  }

  @Test
  void theRuleBooksChangePlacesWhenTheOtherIsShown() {
    var differing = model.differing();
    model.show("poor-is-zero");
    assertEquals("recovered-2002", model.other().book().id());
    assertEquals(differing, model.differing());
  }

  @Test
  void anUnknownRuleBookLeavesWhatIsShown() {
    model.show("none");
    assertEquals("recovered-2002", model.shownProperty().get().book().id());
  }

  @Test
  void theFilterTakesWordsInAnyOrderAndAStanding() {
    model
        .filterProperty()
        .set(new Filter("excellent yes poor", Optional.of(Standing.NOT_FIXED), false));
    assertTrue(!model.matching().isEmpty());
    for (var line : model.matching()) {
      var text = line.first() + line.second();
      assertTrue(text.contains("Poor") && text.contains("Yes") && text.contains("Excellent"), text);
      assertEquals(Standing.NOT_FIXED, line.standing());
    }
  }
}
