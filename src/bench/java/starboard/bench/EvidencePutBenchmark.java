package starboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import starboard.application.EvidenceIndex.CaseDocuments;
import starboard.search.LuceneIndex;

/// What a save adds: the items of one case put anew among 60,000, and one plain pass over all texts
/// to compare a search with.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class EvidencePutBenchmark {
  private final List<CaseDocuments> cases = new EvidenceTexts().cases();
  private Path folder = Path.of("");
  private LuceneIndex index = LuceneIndex.in(folder);
  private int next;

  @Setup
  public void fill() throws IOException {
    folder = Files.createTempDirectory("starboard-index");
    index = LuceneIndex.in(folder);
    index.put(cases, 1);
  }

  @Benchmark
  public void put() {
    next = (next + 1) % cases.size();
    index.put(List.of(cases.get(next)), next);
  }

  /// The plain scan: whether each text holds a word, nothing folded, nothing ordered.
  @Benchmark
  public long scan() {
    return cases.stream()
        .flatMap(it -> it.documents().stream())
        .filter(it -> it.words().contains("servicing"))
        .count();
  }

  @TearDown
  public void delete() throws IOException {
    index.close();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
