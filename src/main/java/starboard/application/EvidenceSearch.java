package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.application.EvidenceIndex.CaseDocuments;
import starboard.application.EvidenceIndex.Hits;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.evidence.Attachment;
import starboard.journal.FileId;

/// Finds evidence in all rounds by its words.
///
/// The index is brought up to date before each search, on a thread of its own; nothing else has to
/// tell it what changed. The store is asked for one case at a time, so that whoever saves while the
/// index is filled waits for one case at most.
public final class EvidenceSearch implements AutoCloseable {
  /// So many cases are put into the index in one go.
  private static final int BATCH = 50;

  /// Between the parts of a text, so that a result does not read as one sentence.
  private static final String BETWEEN = " · ";

  private final Store store;
  private final EvidenceIndex index;
  private final ExecutorService thread;
  private volatile boolean closing;
  private boolean mended = true;

  EvidenceSearch(Store store, EvidenceIndex index) {
    this.store = store;
    this.index = index;
    thread =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("starboard-search").unstarted(work));
  }

  /// The items that hold every word typed, best first; see [EvidenceIndex#search]. Nothing once it
  /// is closed. Fails with a [StoreFault] where neither the index nor a new one can be used.
  public CompletableFuture<Hits> search(String typed, int most) {
    try {
      return CompletableFuture.supplyAsync(() -> find(typed, most), thread);
    } catch (RejectedExecutionException _) {
      return CompletableFuture.completedFuture(Hits.NONE);
    }
  }

  /// Whether the index was ever filled: the first search reads all evidence, which takes its time.
  public CompletableFuture<Boolean> isFilled() {
    return CompletableFuture.supplyAsync(() -> index.filledUpTo().isPresent(), thread);
  }

  /// Fills the index, so that the first search need not.
  public CompletableFuture<Void> fill() {
    return search("", 1).thenAccept(_ -> {});
  }

  /// An index that fails is filled anew once; where that fails too, not again before it has worked.
  private Hits find(String typed, int most) {
    try {
      return attempt(typed, most);
    } catch (StoreFault ofTheIndex) { // those of the store come wrapped, from its own thread
      if (!mended) throw ofTheIndex;
      mended = false;
      index.clear();
      return attempt(typed, most);
    }
  }

  private Hits attempt(String typed, int most) {
    if (!closing) bringUpToDate();
    if (closing) return Hits.NONE;
    var hits = index.search(typed, most);
    mended = true;
    return hits;
  }

  private void bringUpToDate() {
    var from = index.filledUpTo();
    if (from.isEmpty()) index.clear();
    var since = from.orElse(0L);
    var news = store.submit(ledger -> News.since(ledger, since)).join();
    if (news.older()) {
      index.clear(); // the store was exchanged for an older one
      bringUpToDate();
    } else if (news.newest() != since) fill(news, since);
  }

  private void fill(News news, long since) {
    var cases = news.cases();
    for (var start = 0; start < cases.size(); start += BATCH) {
      var batch = new ArrayList<CaseDocuments>();
      for (var id : cases.subList(start, Math.min(start + BATCH, cases.size()))) {
        if (closing) return;
        batch.add(store.submit(ledger -> read(ledger, id, news.name(id))).join());
      }
      index.put(batch, since);
    }
    index.put(List.of(), news.newest());
  }

  /// What came into the store since the index was filled.
  ///
  /// @param older whether the index knows more entries than the store has
  private record News(
      long newest, boolean older, List<CaseId> cases, Map<CouncilId, String> councils) {

    static News since(Ledger ledger, long since) {
      var newest = ledger.newest();
      if (newest <= since) return new News(newest, newest < since, List.of(), Map.of());
      var files = ledger.filesSince(since);
      // The name of a council stands in all its items.
      if (files.contains(Register.FILE)) files = ledger.files();
      return new News(newest, false, cases(files), names(ledger));
    }

    private static List<CaseId> cases(List<FileId> files) {
      return files.stream().filter(Projection::isCase).map(CaseId::of).toList();
    }

    private static Map<CouncilId, String> names(Ledger ledger) {
      return ledger.tables().councils().stream()
          .collect(Collectors.toMap(Council::id, Council::name));
    }

    String name(CaseId id) {
      return councils.getOrDefault(id.council(), id.council().text());
    }
  }

  private static CaseDocuments read(Ledger ledger, CaseId id, String council) {
    var rows = ledger.tables().evidence(id);
    return new CaseDocuments(id, rows.stream().map(row -> document(row, council)).toList());
  }

  private static EvidenceIndex.Document document(EvidenceRow row, String council) {
    var what = row.what();
    var words =
        Stream.of(
                what.summary(),
                what.passages(),
                what.reference(),
                what.kind().title(),
                what.attachment().map(Attachment::name).orElse(""))
            .filter(it -> !it.isBlank())
            .collect(Collectors.joining(BETWEEN));
    return new EvidenceIndex.Document(row.id(), row.item(), what.title(), council, words);
  }

  /// Ends the search; the index keeps what it has. What is being read is read to the end of one
  /// case only: the rest is read when somebody searches again.
  @Override
  public void close() {
    closing = true;
    thread.close();
    index.close();
  }
}
