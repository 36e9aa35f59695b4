package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The fold and the ancestry behind it against the plain statement of their rules, on histories by
/// several devices.
class FoldingRuleTest {
  @Test
  void supersedingIsBeingAnAncestor() {
    for (var seed = 0; seed < 40; seed++) {
      var history = history(seed);
      var ancestors = ancestors(history);
      for (var later : ancestors.keySet())
        for (var earlier : ancestors.keySet())
          assertEquals(
              before(ancestors, later).contains(earlier), history.supersedes(later, earlier));
    }
  }

  @Test
  void aFieldIsWhatItsStandingWritesSay() {
    var conflicts = 0;
    for (var seed = 0; seed < 200; seed++) {
      var history = history(seed);
      var expected = plainFold(history);
      assertEquals(expected, Folding.fold(history, entry -> entry.act().values()));
      for (var field : expected.values()) if (field instanceof Field.Conflict) conflicts++;
    }
    assertEquals(true, conflicts > 100, "histories without conflicts prove nothing");
  }

  /// A write stands where no entry that has its entry among its ancestors writes the same field.
  private static Map<String, Field<Value>> plainFold(History history) {
    var ancestors = ancestors(history);
    var fields = new HashMap<String, Field<Value>>();
    for (var name : List.of("field 0", "field 1", "field 2", "field 3")) {
      var writers =
          history.entries().stream().filter(it -> it.act().get(name).isPresent()).toList();
      var standing =
          writers.stream()
              .filter(it ->
                  writers.stream()
                      .noneMatch(later -> before(ancestors, later.id()).contains(it.id())))
              .map(it -> new Write<Value>(it, new Whole(it.act().whole(name))))
              .toList();
      if (standing.isEmpty()) continue;
      var values = new HashSet<Value>();
      for (var write : standing) values.add(write.value());
      fields.put(
          name,
          values.size() == 1
              ? new Field.Settled<>(standing.getLast())
              : new Field.Conflict<>(standing));
    }
    return fields;
  }

  private static Map<Hash, Set<Hash>> ancestors(History history) {
    var ancestors = new HashMap<Hash, Set<Hash>>();
    for (var entry : history.entries()) {
      var before = new HashSet<Hash>(entry.parents());
      for (var parent : entry.parents()) before.addAll(before(ancestors, parent));
      ancestors.put(entry.id(), before);
    }
    return ancestors;
  }

  private static Set<Hash> before(Map<Hash, Set<Hash>> ancestors, Hash id) {
    return ancestors.getOrDefault(id, Set.of());
  }

  private static History history(int seed) {
    return Devices.merged(Devices.atWork(new Random(seed), 2 + seed % 5, 30 + seed % 40));
  }
}
