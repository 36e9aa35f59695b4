package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Inventing;
import starboard.application.ScanIndex;
import starboard.application.Workbench;
import starboard.application.invented.Plan;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.consistency.CheckName;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;

/// Invented rounds are as plausible as real ones: each check finds a few, none finds many.
class InventedFindingsTest {
  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();
  private static final int COUNCILS = 40;

  /// Of a hundred and sixty judgements in a round.
  private static final int FEW = 8;

  @TempDir Path folder;

  @Test
  void eachCheckFindsAFewAndNoneFindsMany() {
    var all = EnumSet.noneOf(CheckName.class);
    try (var workbench = invented()) {
      for (var round : workbench.queries().rounds().join()) {
        var counts = new EnumMap<CheckName, Integer>(CheckName.class);
        var list = workbench.queries().consistency(round.id()).join().orElseThrow();
        list.open().forEach(it -> counts.merge(it.check(), 1, Integer::sum));
        var many = new EnumMap<>(counts);
        many.values().removeIf(it -> it <= FEW);
        assertEquals(Map.of(), many, round.id().text());
        all.addAll(counts.keySet());
      }
    }
    assertTrue(all.size() >= 4, "there is something to look at: " + all);
  }

  private Workbench invented() {
    var store = H2Store.create(folder);
    new Inventing(store, RULES).invent(new Plan(7, 3, COUNCILS, 20, 50));
    return Workbench.over(
        store,
        RULES,
        new ScanIndex(),
        new ReturnsHtml(),
        InstantSource.system(),
        () -> new Person("Ann", Role.READER));
  }
}
