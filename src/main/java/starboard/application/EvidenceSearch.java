package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.casework.CaseId;
import starboard.casework.Register;
import starboard.evidence.Attachment;
import starboard.journal.FileId;

/// Finds evidence in all rounds by its words.
///
/// The index is brought up to date before each search, off the store's own thread as far as it can
/// be; nothing else has to tell it what changed.
public final class EvidenceSearch implements AutoCloseable {
  /// So many case files are read and indexed in one go, so that nobody who saves waits long.
  private static final int BATCH = 50;

  private final Store store;
  private final EvidenceIndex index;
  private final ExecutorService thread;

  EvidenceSearch(Store store, EvidenceIndex index) {
    this.store = store;
    this.index = index;
    thread =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("starboard-search").unstarted(work));
  }

  /// The items that hold every word typed, best first; see [EvidenceIndex#search].
  public CompletableFuture<EvidenceIndex.Hits> search(String typed, int most) {
    return CompletableFuture.supplyAsync(
        () -> {
          bringUpToDate();
          return index.search(typed, most);
        },
        thread);
  }

  private void bringUpToDate() {
    var from = index.filledUpTo();
    if (from.isEmpty()) index.clear();
    var since = from.orElse(0L);
    var news = store.submit(ledger -> new News(ledger.newest(), ledger.filesSince(since))).join();
    var cases = news.files().stream().filter(Projection::isCase).map(CaseId::of).toList();
    for (var start = 0; start < cases.size(); start += BATCH) {
      var batch = cases.subList(start, Math.min(start + BATCH, cases.size()));
      var last = start + BATCH >= cases.size();
      index.put(store.submit(ledger -> read(ledger, batch)).join(), last ? news.newest() : since);
    }
    if (cases.isEmpty() && news.newest() != since) index.put(List.of(), news.newest());
  }

  private record News(long newest, List<FileId> files) {}

  private static List<EvidenceIndex.CaseDocuments> read(Ledger ledger, List<CaseId> cases) {
    var register = Register.of(ledger.history(Register.FILE));
    var read = new ArrayList<EvidenceIndex.CaseDocuments>();
    for (var id : cases) {
      var council = register.find(id.council()).map(it -> it.name()).orElse(id.council().text());
      var documents =
          ledger.tables().evidence(id).stream().map(row -> document(row, council)).toList();
      read.add(new EvidenceIndex.CaseDocuments(id, documents));
    }
    return read;
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
            .collect(Collectors.joining("\n"));
    return new EvidenceIndex.Document(row.id(), row.item(), what.title(), council, words);
  }

  /// Ends the search; the index keeps what it has.
  @Override
  public void close() {
    thread.shutdown();
    thread.close();
    index.close();
  }
}
