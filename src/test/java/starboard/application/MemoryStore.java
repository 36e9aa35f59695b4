package starboard.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.History;
import starboard.rating.Subject;

/// A store without a disk, for tests of what stands above stores. Work is done at once on the
/// caller's thread; work that fails leaves nothing behind.
public final class MemoryStore implements Store {
  private Contents contents = new Contents();
  private Optional<StoreFault> fault = Optional.empty();
  private final MemoryAttachments attachments = new MemoryAttachments();

  /// Every piece of work that would write fails with this fault from now on.
  public void failWith(StoreFault next) {
    fault = Optional.of(next);
  }

  /// Work succeeds again.
  public void mend() {
    fault = Optional.empty();
  }

  @Override
  public <T> CompletableFuture<T> submit(Work<T> work) {
    var next = contents.copy();
    var answer = work.run(next);
    if (next.written && fault.isPresent()) return CompletableFuture.failedFuture(fault.get());
    contents = next;
    return CompletableFuture.completedFuture(answer);
  }

  /// The files kept with evidence in this store.
  public MemoryAttachments attachments() {
    return attachments;
  }

  @Override
  public String place() {
    return "memory";
  }

  @Override
  public String device() {
    return "test-laptop";
  }

  @Override
  public void close() {}

  private static final class Contents implements Ledger, Tables, Drafts {
    private boolean written;
    private final Map<FileId, History> histories =
        new TreeMap<>(Comparator.comparing(FileId::text));
    private final Map<CouncilId, Council> councils = new LinkedHashMap<>();
    private final Map<RoundId, Round> rounds = new LinkedHashMap<>();
    private final Map<CaseId, CaseRow> cases = new LinkedHashMap<>();
    private final Map<CaseId, Map<Subject, Draft>> drafts = new LinkedHashMap<>();

    Contents copy() {
      var copy = new Contents();
      copy.histories.putAll(histories);
      copy.councils.putAll(councils);
      copy.rounds.putAll(rounds);
      copy.cases.putAll(cases);
      drafts.forEach((id, kept) -> copy.drafts.put(id, new TreeMap<>(kept)));
      return copy;
    }

    @Override
    public History history(FileId file) {
      return histories.getOrDefault(file, History.empty(file));
    }

    @Override
    public List<FileId> files() {
      return List.copyOf(histories.keySet());
    }

    @Override
    public void append(Entry entry) {
      written = true;
      histories.put(entry.file(), history(entry.file()).with(entry));
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
    public List<String> rowFaults(Collection<History> histories) {
      return List.of();
    }

    @Override
    public StoreFacts facts() {
      return new StoreFacts(0, 1);
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
      return councils.values().stream().sorted(Comparator.comparing(Council::name)).toList();
    }

    @Override
    public List<Round> rounds() {
      Comparator<Round> byName = Comparator.comparing(it -> it.id().text());
      return rounds.values().stream().sorted(byName.reversed()).toList();
    }

    @Override
    public List<CaseRow> cases(RoundId round) {
      return cases.values().stream().filter(it -> it.id().round().equals(round)).toList();
    }

    @Override
    public void keep(Draft draft) {
      written = true;
      drafts.computeIfAbsent(draft.id(), _ -> new TreeMap<>()).put(draft.subject(), draft);
    }

    @Override
    public void forget(CaseId id, Subject subject) {
      written = true;
      drafts.computeIfAbsent(id, _ -> new TreeMap<>()).remove(subject);
    }

    @Override
    public List<Draft> of(CaseId id) {
      return List.copyOf(drafts.getOrDefault(id, Map.of()).values());
    }

    @Override
    public List<Draft> all() {
      var all = new ArrayList<Draft>();
      drafts.values().forEach(it -> all.addAll(it.values()));
      all.sort(Comparator.comparing(Draft::at).reversed());
      return all;
    }
  }
}
