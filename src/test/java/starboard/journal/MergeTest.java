package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Devices that worked apart come together to the same history, whoever merges first.
class MergeTest {
  private static final int SEEDS = 60;

  @Test
  void mergingIsTheSameEitherWayRound() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var devices = devices(seed);
      same(devices.get(0).merge(devices.get(1)), devices.get(1).merge(devices.get(0)));
    }
  }

  @Test
  void mergingIsTheSameInAnyGrouping() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var devices = devices(seed);
      var first = devices.get(0);
      var second = devices.get(1);
      var third = devices.get(2);
      same(first.merge(second).merge(third), first.merge(second.merge(third)));
    }
  }

  @Test
  void mergingAgainChangesNothing() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var devices = devices(seed);
      var merged = Devices.merged(devices);
      for (var device : devices) {
        same(merged, merged.merge(device));
        same(merged, device.merge(merged));
        same(device, device.merge(device));
      }
    }
  }

  @Test
  void entriesShuffledOnTheWayMakeTheSameHistory() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var merged = Devices.merged(devices(seed));
      var entries = new ArrayList<>(merged.entries());
      Collections.shuffle(entries, new Random(seed));
      same(merged, History.of(Sample.BEXLEY, entries));
      var piecemeal = History.empty(Sample.BEXLEY);
      for (var entry : merged.entries()) piecemeal = piecemeal.with(entry);
      same(merged, piecemeal);
    }
  }

  @Test
  void whatStoodAtATimeIsInTheSameOrderAsInTheWhole() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var merged = Devices.merged(devices(seed));
      for (var seconds = 0; seconds < 40; seconds += 3) {
        var part = merged.asAt(Sample.START.plusSeconds(seconds));
        same(History.of(Sample.BEXLEY, part.entries()), part);
      }
    }
  }

  private static List<History> devices(int seed) {
    return Devices.atWork(new Random(seed), 3, 40);
  }

  /// Equal, in the same order, to the same bytes.
  private static void same(History expected, History actual) {
    assertEquals(expected, actual);
    assertEquals(texts(expected), texts(actual));
    assertEquals(List.copyOf(expected.heads()), List.copyOf(actual.heads()));
  }

  private static List<String> texts(History history) {
    return history.entries().stream().map(Entry::canonical).toList();
  }
}
