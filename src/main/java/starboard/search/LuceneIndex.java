package starboard.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import starboard.application.EvidenceIndex;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// An index in a folder, opened at the first question: until then nothing of Lucene is loaded.
///
/// An index that is missing, damaged or of another version is empty. A folder that cannot be used,
/// or that another program uses, is told with a [StoreFault]. After one the index is opened anew at
/// the next call as it was last forced to disk, and [#filledUpTo()] stays there until the program
/// starts again or the index is cleared, so that what was dropped is put again. Once closed it
/// finds nothing and takes nothing.
public final class LuceneIndex implements EvidenceIndex {

  private final Path folder;
  private Optional<OpenIndex> open = Optional.empty();
  private boolean faulted;
  private boolean closed;

  private LuceneIndex(Path folder) {
    this.folder = folder;
  }

  /// The index in a folder of its own, which is made at the first question.
  public static LuceneIndex in(Path folder) {
    return new LuceneIndex(folder.toAbsolutePath().normalize());
  }

  @Override
  public Optional<Long> filledUpTo() {
    return opened().flatMap(OpenIndex::filledUpTo);
  }

  @Override
  public void put(List<CaseDocuments> cases, long upTo) {
    if (upTo < 0) throw new IllegalArgumentException("filled up to an entry below 0: " + upTo);
    change(it -> it.put(cases, upTo));
  }

  @Override
  public void clear() {
    change(OpenIndex::clear);
  }

  @Override
  public Hits search(String typed, int most) {
    if (most < 0) throw new IllegalArgumentException("less than no results: " + most);
    var words = Typed.of(typed);
    if (words.isEmpty()) return Hits.NONE;
    var index = opened();
    if (index.isEmpty()) return Hits.NONE;
    try {
      return index.get().search(words.get(), most);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  @Override
  public void close() {
    try {
      end();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  @FunctionalInterface
  private interface Change {
    void in(OpenIndex index) throws IOException;
  }

  private void change(Change change) {
    var index = opened();
    if (index.isEmpty()) return;
    try {
      change.in(index.get());
    } catch (IOException e) {
      throw abandon(index.get(), unusable(e));
    }
  }

  private synchronized Optional<OpenIndex> opened() {
    if (closed || open.isPresent()) return open;
    try {
      open = Optional.of(OpenIndex.in(folder, faulted));
      return open;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private synchronized StoreFault abandon(OpenIndex failed, StoreFault fault) {
    if (open.isEmpty() || open.get() != failed) return fault;
    open = Optional.empty();
    faulted = true;
    try {
      failed.abandon();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
    return fault;
  }

  private synchronized void end() throws IOException {
    closed = true;
    var last = open;
    open = Optional.empty();
    if (last.isPresent()) last.get().close();
  }

  private StoreFault unusable(IOException e) {
    return new StoreFault(
        Kind.NOT_SAVED,
        "The index of the evidence in %s cannot be used; see that you may write there, that the disk has room, and that no other program uses it. The evidence itself is safe."
            .formatted(folder),
        e);
  }
}
