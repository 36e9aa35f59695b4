package starboard.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.RuleBookFiles;
import starboard.rating.Explanation;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.Proof;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.Rating;
import starboard.rating.RuleBookProof;

/// Rating one council: under 1 µs; explaining it with every smallest change: under 100 µs.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatingBenchmark {
  private final ProvedRuleBook book = proved();
  private final PublishedRecord record = PublishedRecordFiles.record(PublishedRecordFiles.cases());
  private final List<Grades> grades = Profile.all().stream().map(Grades::of).toList();
  private int next;

  /// One complete profile, another at each call.
  @Benchmark
  public Rating rate() {
    return book.rate(another(), List.of());
  }

  /// The same with all that the star card shows.
  @Benchmark
  public Explanation explain() {
    return book.explain(another(), List.of(), record);
  }

  /// What a rule book costs once, when it is loaded: the proof over all 256 profiles.
  @Benchmark
  public Proof prove() {
    return RuleBookProof.of(book.book());
  }

  private Grades another() {
    next = (next + 1) % Profile.COUNT;
    return grades.get(next);
  }

  private static ProvedRuleBook proved() {
    return switch (RuleBookProof.of(RuleBookFiles.shipped().getFirst())) {
      case Proof.Proved(var proved) -> proved;
      case Proof.Refuted(var flaws) -> throw new IllegalStateException(flaws.toString());
    };
  }
}
