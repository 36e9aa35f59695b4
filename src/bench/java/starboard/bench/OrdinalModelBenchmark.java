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
import starboard.consistency.model.Councils;
import starboard.consistency.model.Observation;
import starboard.consistency.model.OrdinalModel;

/// What the grades of a round should be by its indicators: four models, one a judgement, and the
/// expectation of every case without itself. 150 cases: under 20 ms; 15,000: under 400 ms.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OrdinalModelBenchmark {
  private static final int INDICATORS = 20;
  private static final int JUDGEMENTS = 4;

  @Param({"150", "15000"})
  private int cases;

  private List<Observation> observations = List.of();

  @Setup
  public void invent() {
    observations = Councils.random(new Random(1), cases, INDICATORS);
  }

  @Benchmark
  public double fitAndLeaveOut() {
    var sum = 0.0;
    for (var judgement = 0; judgement < JUDGEMENTS; judgement++) {
      var model = OrdinalModel.fit(observations);
      for (var it : observations) sum += model.leftOut(it.id()).orElseThrow().mean();
    }
    return sum;
  }
}
