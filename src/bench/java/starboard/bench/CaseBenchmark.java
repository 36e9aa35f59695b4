package starboard.bench;

import java.time.Instant;
import java.util.ArrayList;
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
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Answer;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.Standing;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// Opening a case with many entries: reading, hashing and ordering them, and folding them to a
/// case.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBenchmark {
  private static final CaseId ID = new CaseId(new RoundId("2003-11"), new CouncilId("bexley"));
  private static final Author AUTHOR = new Author("a.inspector", "inspector", "laptop");
  private static final Instant START = Instant.parse("2003-06-30T09:00:00Z");

  /// How many judgements were made in the case, one after the other.
  @Param({"50", "500"})
  int entries;

  private List<String> texts = List.of();
  private List<Entry> written = List.of();
  private CaseFile file = CaseFile.of(History.empty(ID.file()));

  /// Writes the history that is measured; the same each time.
  @Setup
  public void write() {
    var chance = new Random(2003);
    var entry = new ArrayList<Entry>();
    for (var i = 0; i < entries; i++) {
      var parents = entry.isEmpty() ? List.<Hash>of() : List.of(entry.getLast().id());
      var act = ActCodec.write(judged(chance));
      entry.add(Entry.of(ID.file(), parents, AUTHOR, START.plusSeconds(60L * i), act));
    }
    written = List.copyOf(entry);
    texts = written.stream().map(Entry::canonical).toList();
    file = CaseFile.of(History.of(ID.file(), written));
  }

  /// The entries from the texts that a store keeps, each hash checked.
  @Benchmark
  public List<Entry> read() {
    return texts.stream().map(Entry::read).toList();
  }

  /// The history of the entries and what each of them means.
  @Benchmark
  public CaseFile open() {
    return CaseFile.of(History.of(ID.file(), written));
  }

  /// The case that the entries add up to.
  @Benchmark
  public Case fold() {
    return file.state();
  }

  private static Act judged(Random chance) {
    var subject = Subject.values()[chance.nextInt(Subject.values().length)];
    var grades = Grade.of(subject.question());
    var grade = grades.get(chance.nextInt(grades.size()));
    return new Act.Judged(subject, new Answer.Given(grade, new Standing.Provisional()));
  }
}
