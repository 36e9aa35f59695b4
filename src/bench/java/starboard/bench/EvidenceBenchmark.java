package starboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import starboard.application.EvidenceIndex.Hits;
import starboard.search.LuceneIndex;

/// Finding one of 60,000 items of evidence by the letters typed: every answer under 100 ms, with 50
/// results and their snippets.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class EvidenceBenchmark {
  private static final int SHOWN = 50;
  private static final int ASKED = 997;

  /// How many letters are typed.
  @Param({"1", "2", "3", "4", "6", "8", "12"})
  int letters;

  private final EvidenceTexts texts = new EvidenceTexts();
  private Path folder = Path.of("");
  private LuceneIndex index = LuceneIndex.in(folder);
  private List<String> typed = List.of();
  private int next;

  /// Fills an index, and says how long that took and how large it is.
  @Setup
  public void fill() throws IOException {
    folder = Files.createTempDirectory("starboard-index");
    index = LuceneIndex.in(folder);
    typed = IntStream.range(0, ASKED).mapToObj(_ -> texts.typed(letters)).toList();
    var cases = texts.cases();
    var start = System.nanoTime();
    index.put(cases, 1);
    index.close();
    var filled = System.nanoTime();
    index = LuceneIndex.in(folder);
    index.filledUpTo();
    var opened = System.nanoTime();
    System.out.printf(
        "filled in %d ms, %d MB, opened in %d ms%n",
        TimeUnit.NANOSECONDS.toMillis(filled - start),
        size() >> 20,
        TimeUnit.NANOSECONDS.toMillis(opened - filled));
  }

  @Benchmark
  public Hits search() {
    next = (next + 1) % ASKED;
    return index.search(typed.get(next), SHOWN);
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    index.close();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }

  private long size() throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(it -> it.toFile().length()).sum();
    }
  }
}
