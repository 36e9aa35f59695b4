package starboard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import starboard.application.publishing.JournalHead;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.HeadTrail;
import starboard.journal.History;
import starboard.journal.HistoryHead;

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
  @Override
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
    private final List<FileId> arrived = new ArrayList<>();
    private final List<Entry> said = new ArrayList<>();
    private final Map<CouncilId, Council> councils = new LinkedHashMap<>();
    private final Map<RoundId, Round> rounds = new LinkedHashMap<>();
    private final Map<CaseId, CaseRow> cases = new LinkedHashMap<>();
    private final Map<CaseId, List<EvidenceRow>> evidence = new LinkedHashMap<>();
    private final Map<CaseId, List<ReturnRow>> returns = new LinkedHashMap<>();
    private final Map<CaseId, SortedMap<IndicatorCode, IndicatorValue>> values =
        new LinkedHashMap<>();
    private final Map<String, RegisteredPerson> people = new TreeMap<>();
    private final Map<CaseId, List<SettlementRow>> settlements = new LinkedHashMap<>();
    private final Map<CaseId, List<PointRow>> points = new LinkedHashMap<>();
    private final Map<CaseId, SecondRow> seconds = new LinkedHashMap<>();
    private final Map<CaseId, Map<DraftPlace, Draft>> drafts = new LinkedHashMap<>();

    Contents copy() {
      var copy = new Contents();
      copy.histories.putAll(histories);
      copy.arrived.addAll(arrived);
      copy.said.addAll(said);
      copy.councils.putAll(councils);
      copy.rounds.putAll(rounds);
      copy.cases.putAll(cases);
      copy.evidence.putAll(evidence);
      copy.returns.putAll(returns);
      copy.values.putAll(values);
      copy.people.putAll(people);
      copy.settlements.putAll(settlements);
      copy.points.putAll(points);
      copy.seconds.putAll(seconds);
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
    public long newest() {
      return arrived.size();
    }

    @Override
    public List<FileId> filesSince(long number) {
      return arrived.subList((int) number, arrived.size()).stream().distinct().toList();
    }

    @Override
    public List<Arrivals.Arrived> arrived(Arrivals wanted) {
      var found = new ArrayList<Arrivals.Arrived>();
      for (int at = (int) Math.min(wanted.upTo(), said.size());
          at > 0 && found.size() < wanted.most();
          at--) {
        var entry = said.get(at - 1);
        if (wants(wanted, entry)) found.add(new Arrivals.Arrived(at, entry.id(), entry.file()));
      }
      return found;
    }

    private static boolean wants(Arrivals wanted, Entry entry) {
      var file = entry.file();
      boolean ofRound =
          file.equals(wanted.round().file()) || file.text().startsWith(wanted.cases());
      return wanted.file().map(file::equals).orElse(ofRound)
          && wanted.person().map(entry.author().person()::equals).orElse(true)
          && wanted.from().map(it -> !entry.at().isBefore(it)).orElse(true)
          && wanted.before().map(entry.at()::isBefore).orElse(true);
    }

    @Override
    public void append(Entry entry) {
      written = true;
      said.add(entry);
      histories.put(entry.file(), history(entry.file()).with(entry));
      arrived.add(entry.file());
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
    public List<String> rowFaults(History history) {
      return List.of();
    }

    @Override
    public void repeat(History history) {}

    @Override
    public JournalHead head() {
      var heads = new HashMap<FileId, Set<Hash>>();
      histories.forEach((file, history) -> heads.put(file, history.heads()));
      var entries = histories.values().stream().flatMap(it -> it.entries().stream()).toList();
      var newest = entries.stream().map(Entry::at).max(Comparator.naturalOrder());
      return new JournalHead(HistoryHead.of(heads), entries.size(), newest.orElse(Instant.EPOCH));
    }

    @Override
    public HeadTrail trail() {
      var trail = new HeadTrail();
      for (var entry : said)
        trail.add(entry.file(), entry.id(), Set.copyOf(entry.parents()), entry.at());
      return trail;
    }

    @Override
    public StoreFacts facts() {
      return new StoreFacts(0, 1);
    }

    @Override
    public boolean behind() {
      return false;
    }

    @Override
    public void clear() {
      councils.clear();
      rounds.clear();
      cases.clear();
      evidence.clear();
      returns.clear();
      values.clear();
      people.clear();
      settlements.clear();
      points.clear();
      seconds.clear();
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
    public void putEvidence(CaseId id, List<EvidenceRow> rows) {
      evidence.put(id, List.copyOf(rows));
    }

    @Override
    public void putReturns(CaseId id, List<ReturnRow> rows) {
      returns.put(id, List.copyOf(rows));
    }

    @Override
    public void putValues(CaseId id, SortedMap<IndicatorCode, IndicatorValue> rows) {
      values.put(id, rows);
    }

    @Override
    public void put(RegisteredPerson person) {
      people.put(person.name(), person);
    }

    @Override
    public List<RegisteredPerson> people() {
      return List.copyOf(people.values());
    }

    @Override
    public void putSettlements(CaseId id, List<SettlementRow> rows) {
      settlements.put(id, List.copyOf(rows));
    }

    @Override
    public List<SettlementRow> settlements(RoundId round) {
      return of(round, settlements).stream().flatMap(List::stream).toList();
    }

    @Override
    public void putPoints(CaseId id, List<PointRow> rows) {
      points.put(id, List.copyOf(rows));
    }

    @Override
    public List<PointRow> points(RoundId round) {
      return of(round, points).stream().flatMap(List::stream).toList();
    }

    @Override
    public void putSecond(CaseId id, Optional<SecondRow> row) {
      row.ifPresentOrElse(it -> seconds.put(id, it), () -> seconds.remove(id));
    }

    @Override
    public List<SecondRow> seconds(RoundId round) {
      return of(round, seconds);
    }

    @Override
    public Optional<CaseRow> find(CaseId id) {
      return Optional.ofNullable(cases.get(id));
    }

    @Override
    public List<EvidenceRow> evidence(CaseId id) {
      return evidence.getOrDefault(id, List.of());
    }

    @Override
    public List<EvidenceRow> evidence(RoundId round) {
      return of(round, evidence).stream().flatMap(List::stream).toList();
    }

    @Override
    public Map<CouncilId, EvidenceTally> tallies(RoundId round) {
      var tallies = new LinkedHashMap<CouncilId, EvidenceTally>();
      for (var row : evidence(round))
        if (!row.withdrawn())
          tallies.merge(
              row.id().council(),
              new EvidenceTally(1, row.bearings().isEmpty() ? 1 : 0, row.counts() ? 0 : 1),
              (one, other) ->
                  new EvidenceTally(
                      one.items() + other.items(),
                      one.toWeigh() + other.toWeigh(),
                      one.late() + other.late()));
      return tallies;
    }

    @Override
    public List<ReturnRow> returns(RoundId round) {
      return of(round, returns).stream().flatMap(List::stream).toList();
    }

    @Override
    public SortedMap<IndicatorCode, IndicatorValue> values(CaseId id) {
      return values.getOrDefault(id, new TreeMap<>());
    }

    @Override
    public Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> values(RoundId round) {
      var found = new LinkedHashMap<CouncilId, SortedMap<IndicatorCode, IndicatorValue>>();
      values.forEach((id, it) -> {
        if (id.round().equals(round) && !it.isEmpty()) found.put(id.council(), it);
      });
      return found;
    }

    private static <T> List<T> of(RoundId round, Map<CaseId, T> rows) {
      return rows.entrySet().stream()
          .filter(it -> it.getKey().round().equals(round))
          .sorted(Comparator.comparing(it -> it.getKey().council().text()))
          .map(Map.Entry::getValue)
          .toList();
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
      drafts.computeIfAbsent(draft.id(), _ -> new TreeMap<>()).put(draft.place(), draft);
    }

    @Override
    public void forget(CaseId id, DraftPlace place) {
      written = true;
      drafts.computeIfAbsent(id, _ -> new TreeMap<>()).remove(place);
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
