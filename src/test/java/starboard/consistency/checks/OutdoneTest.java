package starboard.consistency.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import starboard.consistency.InventedRound;
import starboard.consistency.RoundFacts;
import starboard.consistency.RoundMaker;
import starboard.consistency.checks.Outdone.Pair;
import starboard.rating.Grade;
import starboard.rating.Subject;

class OutdoneTest {
  @Test
  void everyCaseInAConflictIsInAPairAndNoPairIsWithoutOne() {
    var random = new Random(150);
    var pairs = 0;
    for (var i = 0; i < 60; i++) {
      var cases = InventedRound.loose(random, 2 + random.nextInt(140));
      var round = RoundMaker.of(cases, List.of());
      for (var subject : Subject.values()) pairs += assertAsNaive(round, subject);
    }
    assertTrue(pairs > 10_000, pairs + " pairs are too few to tell anything");
  }

  @Test
  void ofManyConflictsTheClearestAreKept() {
    var random = new Random(3);
    for (var i = 0; i < 20; i++) {
      var round = RoundMaker.of(InventedRound.loose(random, 100), List.of());
      for (var subject : Subject.values()) {
        var bands = BandTable.of(round, subject.service());
        var levels = levels(round, subject);
        var kept = new Outdone(bands, levels).pairs();
        naive(bands, levels).stream()
            .collect(Collectors.groupingBy(Pair::lower))
            .forEach((lower, all) ->
                assertEquals(
                    clearest(all, bands, levels),
                    kept.stream().filter(it -> it.lower() == lower).limit(3).toList()));
      }
    }
  }

  /// How many pairs there are.
  private static int assertAsNaive(RoundFacts round, Subject subject) {
    var bands = BandTable.of(round, subject.service());
    var levels = levels(round, subject);
    var all = naive(bands, levels);
    var kept = new Outdone(bands, levels).pairs();
    assertEquals(kept.size(), new HashSet<>(kept).size());
    assertTrue(new HashSet<>(all).containsAll(kept));
    assertEquals(places(all, Pair::lower), places(kept, Pair::lower));
    assertEquals(places(all, Pair::higher), places(kept, Pair::higher));
    return all.size();
  }

  private static List<Integer> places(List<Pair> pairs, Function<Pair, Integer> place) {
    return pairs.stream().map(place).distinct().sorted().toList();
  }

  private static List<Pair> clearest(List<Pair> all, BandTable bands, int[] levels) {
    return all.stream()
        .sorted(
            Comparator.<Pair>comparingInt(it -> -levels[it.higher()])
                .thenComparingDouble(it -> bands.mean(it.higher()))
                .thenComparingInt(Pair::higher))
        .limit(3)
        .toList();
  }

  private static List<Pair> naive(BandTable bands, int[] levels) {
    return IntStream.range(0, levels.length)
        .boxed()
        .flatMap(lower ->
            IntStream.range(0, levels.length)
                .filter(higher -> levels[lower] >= 0 && levels[higher] > levels[lower])
                .filter(higher -> bands.shared(lower, higher) >= 3)
                .filter(higher -> bands.better(higher, lower).isEmpty())
                .mapToObj(higher -> new Pair(lower, higher)))
        .toList();
  }

  private static int[] levels(RoundFacts round, Subject subject) {
    return round.cases().stream()
        .mapToInt(it -> it.judgement(subject).grade().map(Grade::level).orElse(-1))
        .toArray();
  }
}
