package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import starboard.application.CaseRow;
import starboard.application.Drafts;
import starboard.application.Ledger;
import starboard.application.Store;
import starboard.application.StoreFacts;
import starboard.application.StoreFault;
import starboard.application.Tables;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.History;
import starboard.rating.Subject;

/// A store that keeps everything in memory, on a thread of its own. It can be made to fail, and to
/// stand still.
final class MemoryStore implements Store {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(it -> {
        var made = new Thread(it, "memory store");
        made.setDaemon(true);
        return made;
      });
  private final Memory memory = new Memory();
  private volatile boolean failing;

  /// From now on nothing can be written, or everything again.
  void fail(boolean nothingIsSaved) {
    failing = nothingIsSaved;
  }

  /// Stands still until the answer is counted down.
  CountDownLatch hold() {
    var gate = new CountDownLatch(1);
    thread.execute(() -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    return gate;
  }

  @Override
  public <T> CompletableFuture<T> submit(Work<T> work) {
    return CompletableFuture.supplyAsync(() -> work.run(memory), thread);
  }

  @Override
  public String place() {
    return "memory";
  }

  @Override
  public String device() {
    return "laptop-1";
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  private final class Memory implements Ledger, Tables, Drafts {
    private final Map<FileId, History> files = new LinkedHashMap<>();
    private final Map<Object, Council> councils = new LinkedHashMap<>();
    private final Map<RoundId, Round> rounds =
        new TreeMap<>((one, other) -> other.text().compareTo(one.text()));
    private final Map<CaseId, CaseRow> cases = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private void write() {
      if (failing)
        throw new StoreFault(StoreFault.Kind.NOT_SAVED, "Nothing was saved: the disk is full.");
    }

    @Override
    public History history(FileId file) {
      return files.getOrDefault(file, History.empty(file));
    }

    @Override
    public StoreFacts facts() {
      return new StoreFacts(0, 1);
    }

    @Override
    public List<FileId> files() {
      return List.copyOf(files.keySet());
    }

    @Override
    public void append(Entry entry) {
      write();
      files.put(entry.file(), history(entry.file()).with(entry));
    }

    @Override
    public Tables tables() {
      return this;
    }

    @Override
    public Drafts drafts() {
      return this;
    }

    @Override
    public void clear() {
      councils.clear();
      rounds.clear();
      cases.clear();
    }

    @Override
    public void put(Council council) {
      councils.put(council.id(), council);
    }

    @Override
    public void put(Round round) {
      rounds.put(round.id(), round);
    }

    @Override
    public void put(CaseRow row) {
      cases.put(row.id(), row);
    }

    @Override
    public List<Council> councils() {
      return List.copyOf(councils.values());
    }

    @Override
    public List<Round> rounds() {
      return List.copyOf(rounds.values());
    }

    @Override
    public List<CaseRow> cases(RoundId round) {
      return cases.values().stream().filter(it -> it.id().round().equals(round)).toList();
    }

    @Override
    public void keep(Draft draft) {
      write();
      forget(draft.id(), draft.subject());
      drafts.add(draft);
    }

    @Override
    public void forget(CaseId id, Subject subject) {
      drafts.removeIf(it -> it.id().equals(id) && it.subject() == subject);
    }

    @Override
    public List<Draft> of(CaseId id) {
      return drafts.stream().filter(it -> it.id().equals(id)).toList();
    }

    @Override
    public List<Draft> all() {
      var newest = new ArrayList<>(drafts);
      Collections.reverse(newest);
      return newest;
    }
  }
}
