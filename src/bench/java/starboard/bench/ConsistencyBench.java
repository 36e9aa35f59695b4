package starboard.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import starboard.consistency.InventedRound;
import starboard.consistency.RoundFacts;
import starboard.consistency.RoundMaker;
import starboard.consistency.checks.BandProfiles;
import starboard.consistency.checks.Checks;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.Queue;
import starboard.consistency.queue.QueueFilter;
import starboard.consistency.queue.QueueWeights;

/// The consistency queue of a whole round, all checks run and every council ranked: 150 cases under
/// 50 ms, 15,000 under 1 s.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConsistencyBench {
  /// How many councils the round has.
  @Param({"150", "15000"})
  int councils;

  /// Whether like councils are judged alike, or nearly every case is in conflict with others.
  @Param({"true", "false"})
  boolean consistent;

  private RoundFacts round = RoundMaker.of();

  @Setup
  public void invent() {
    var random = new Random(2003);
    var cases =
        consistent
            ? InventedRound.consistent(random, councils)
            : InventedRound.loose(random, councils);
    round = RoundMaker.of(cases, List.of());
  }

  @Benchmark
  public List<Placed> queue() {
    return Queue.of(round, Checks.all(new BandProfiles(round)))
        .ranked(QueueWeights.USUAL, QueueFilter.ALL);
  }
}
