package starboard.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import starboard.application.BadInput;
import starboard.application.publishing.Press;
import starboard.application.publishing.PublicationContents;
import starboard.publication.data.CsvFiles;
import starboard.publication.data.JsonData;
import starboard.publication.data.Spreadsheet;
import starboard.publication.site.Site;

/// Makes a pack in a folder, on all processors.
public final class FolderPress implements Press {

  @Override
  public Optional<Pack> print(PublicationContents contents, Path folder, Progress progress)
      throws BadInput {
    try (var place = PackFolder.of(folder)) {
      var bytes = made(parts(contents), place, progress);
      if (bytes.isEmpty()) return Optional.empty();
      int files = place.settle(contents);
      return Optional.of(new Pack(folder, files, bytes.get()));
    } catch (IOException e) {
      throw DiskWords.unwritable(folder, e);
    }
  }

  /// What makes each file, by its path in the folder. What takes longest comes first.
  private static Map<String, Supplier<byte[]>> parts(PublicationContents contents) {
    var parts = new LinkedHashMap<String, Supplier<byte[]>>();
    parts.putAll(new Papers(contents).files());
    parts.put(Spreadsheet.PATH, () -> Spreadsheet.of(contents));
    parts.put(JsonData.PATH, () -> JsonData.of(contents));
    parts.putAll(CsvFiles.files(contents));
    parts.putAll(Site.files(contents));
    return parts;
  }

  /// How many bytes were written, or empty where it was cancelled.
  private static Optional<Long> made(
      Map<String, Supplier<byte[]>> parts, PackFolder place, Progress progress) throws IOException {
    var done = new AtomicInteger();
    int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    try (var pool = Executors.newFixedThreadPool(workers)) {
      var running = new ArrayList<Future<Long>>();
      parts.forEach((path, maker) ->
          running.add(
              pool.submit(() -> {
                if (progress.cancelled()) return 0L;
                var bytes = maker.get();
                place.write(path, bytes);
                progress.at(done.incrementAndGet(), parts.size());
                return (long) bytes.length;
              })));
      var bytes = sum(running);
      return progress.cancelled() ? Optional.empty() : Optional.of(bytes);
    }
  }

  private static long sum(List<Future<Long>> running) throws IOException {
    long bytes = 0;
    for (var it : running)
      try {
        bytes += it.get();
      } catch (ExecutionException e) {
        running.forEach(other -> other.cancel(false));
        if (e.getCause() instanceof IOException fault) throw fault;
        throw new IllegalStateException("a part could not be made", e.getCause());
      } catch (InterruptedException e) {
        running.forEach(other -> other.cancel(false));
        Thread.currentThread().interrupt();
        throw new IOException("the work was interrupted", e);
      }
    return bytes;
  }
}
