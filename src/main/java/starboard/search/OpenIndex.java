package starboard.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import starboard.application.EvidenceIndex.CaseDocuments;
import starboard.application.EvidenceIndex.Hits;

/// An index that is open. What is put is found at once; it is forced to disk only now and then, and
/// at the end, for a tail that is lost is put again.
final class OpenIndex implements AutoCloseable {
  private static final String FILLED = "filledUpTo";
  private static final Duration LONGEST_UNSAVED = Duration.ofSeconds(30);
  private static final int MOST_UNSAVED = 2000;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Optional<Long> filled;
  private volatile boolean closing;
  private int unsaved;
  private long saved = System.nanoTime();
  private boolean behind;

  private OpenIndex(IndexWriter writer, boolean behind) throws IOException {
    this.behind = behind;
    this.directory = writer.getDirectory();
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new Uncached());
    this.filled = read(writer);
  }

  /// @param behind whether something that was put may be missing: what is put later must not raise
  ///   the mark over it
  static OpenIndex in(Path folder, boolean behind) throws IOException {
    return new OpenIndex(IndexFolder.open(folder), behind);
  }

  Optional<Long> filledUpTo() {
    return filled;
  }

  /// Ends early, with less put and the mark left where it was, when the index is closed meanwhile.
  synchronized void put(List<CaseDocuments> cases, long upTo) throws IOException {
    try {
      fill(cases, upTo);
    } catch (AlreadyClosedException e) {
      // Lucene closes itself at a fault of the disk that came up when nobody could be told.
      throw new IOException("the index was closed by an earlier fault", e);
    }
  }

  private void fill(List<CaseDocuments> cases, long upTo) throws IOException {
    for (var one : cases) if (!closing) put(one);
    if (closing) return;
    if (!behind) mark(Optional.of(upTo));
    var age = Duration.ofNanos(System.nanoTime() - saved);
    if (unsaved >= MOST_UNSAVED || age.compareTo(LONGEST_UNSAVED) >= 0) save();
    searchers.maybeRefreshBlocking();
  }

  private void put(CaseDocuments one) throws IOException {
    var documents = one.documents().stream().map(Fields::document).toList();
    if (documents.isEmpty()) writer.deleteDocuments(Fields.of(one.id()));
    else writer.updateDocuments(Fields.of(one.id()), documents);
    unsaved += Math.max(1, documents.size());
  }

  /// On disk at once: the entries may have been exchanged for others, so that the old mark is
  /// wrong.
  synchronized void clear() throws IOException {
    if (closing) return;
    behind = false;
    writer.deleteAll();
    mark(Optional.empty());
    save();
    searchers.maybeRefreshBlocking();
  }

  Hits search(Typed typed, int most) throws IOException {
    try {
      var searcher = searchers.acquire();
      try {
        return Finding.in(searcher, typed, most);
      } finally {
        searchers.release(searcher);
      }
    } catch (AlreadyClosedException _) {
      return Hits.NONE; // whoever asked is going home too
    }
  }

  private void mark(Optional<Long> upTo) {
    var form = Map.of(IndexFolder.FORM, Fields.FORM);
    var kept = upTo.map(it -> Map.of(IndexFolder.FORM, Fields.FORM, FILLED, it.toString()));
    writer.setLiveCommitData(kept.orElse(form).entrySet());
    filled = upTo;
  }

  private static Optional<Long> read(IndexWriter writer) {
    var kept = Optional.ofNullable(writer.getLiveCommitData());
    if (kept.isEmpty()) return Optional.empty();
    for (var entry : kept.get())
      if (entry.getKey().equals(FILLED)) return Optional.of(Long.valueOf(entry.getValue()));
    return Optional.empty();
  }

  private void save() throws IOException {
    writer.commit();
    unsaved = 0;
    saved = System.nanoTime();
  }

  /// Lets the files go; what was put since it was last forced to disk is dropped.
  void abandon() throws IOException {
    closing = true;
    abandonOncePut();
  }

  private synchronized void abandonOncePut() throws IOException {
    try (directory;
        searchers) {
      writer.rollback();
    }
  }

  @Override
  public void close() throws IOException {
    closing = true;
    closeOncePut();
  }

  private synchronized void closeOncePut() throws IOException {
    try (directory;
        searchers;
        writer) {
      save();
    }
  }
}
