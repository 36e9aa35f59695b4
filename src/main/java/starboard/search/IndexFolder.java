package starboard.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder of an index, and how an index in it is opened: sound, or else empty.
final class IndexFolder {
  /// The key of [Fields#FORM] in what is kept beside the documents.
  static final String FORM = "form";

  private static final Pattern OURS =
      Pattern.compile("(pending_)?segments.*|_[a-z0-9]+[_.].*|write\\.lock");

  private IndexFolder() {}

  /// An index that is missing, damaged, of another form or of another version of Lucene is begun
  /// anew; one that another program has open is left alone.
  ///
  /// @throws LockObtainFailedException if another program has it open
  /// @throws IOException if the folder cannot be used
  static IndexWriter open(Path folder) throws IOException {
    var directory = FSDirectory.open(folder);
    try {
      return sound(directory);
    } catch (LockObtainFailedException inUse) {
      directory.close();
      throw inUse;
    } catch (IOException | IllegalArgumentException _) {
      // Lucene answers with the second where a file was written by a codec that it has no longer.
      return anew(directory);
    }
  }

  private static IndexWriter anew(Directory directory) throws IOException {
    try {
      for (var file : directory.listAll())
        if (OURS.matcher(file).matches()) directory.deleteFile(file);
      return new IndexWriter(directory, config());
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /// Every byte is read and compared with the checksums: of a file that is damaged in the middle
  /// Lucene would otherwise find less and say nothing.
  private static IndexWriter sound(Directory directory) throws IOException {
    var writer = new IndexWriter(directory, config());
    try (var reader = DirectoryReader.open(writer)) {
      for (var leaf : reader.leaves()) leaf.reader().checkIntegrity();
      if (reader.maxDoc() > 0 && !Fields.FORM.equals(kept(reader).get(FORM)))
        throw new CorruptIndexException("of another form", directory.toString());
      return writer;
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static Map<String, String> kept(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData();
  }

  /// Segments are merged by the thread that puts, so that the index has no thread of its own.
  private static IndexWriterConfig config() {
    return new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler());
  }
}
