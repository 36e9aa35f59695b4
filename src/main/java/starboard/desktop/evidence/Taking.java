package starboard.desktop.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import starboard.application.Attachments;
import starboard.application.BadInput;
import starboard.application.StoreFault;
import starboard.evidence.Attachment;

/// Keeps files one after the other, on a thread of its own. A file that cannot be kept ends it, and
/// so does the person; then nothing is to be said of any of them.
final class Taking {
  private final Attachments attachments;
  private volatile boolean cancelled;

  Taking(Attachments attachments) {
    this.attachments = attachments;
  }

  /// Keeps them.
  ///
  /// @param kept told on the working thread how many are kept
  /// @return the attachments in the order of the files; it fails with [BadInput] where one cannot
  ///   be kept, with a [CancellationException] where the person has cancelled
  CompletableFuture<List<Attachment>> keep(List<Path> files, IntConsumer kept) {
    return aside(() -> {
      var attached = new ArrayList<Attachment>();
      for (var file : files) {
        if (cancelled) throw new CancellationException();
        attached.add(kept(file));
        kept.accept(attached.size());
      }
      if (cancelled) throw new CancellationException();
      return List.copyOf(attached);
    });
  }

  /// The person wants no more of it.
  void cancel() {
    cancelled = true;
  }

  /// Work that takes long and is none of the store's own thread.
  static <T> CompletableFuture<T> aside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        work, task -> Thread.ofPlatform().name("starboard-files").daemon().start(task));
  }

  /// What is shown of a fault of reading or keeping; empty where the person has cancelled.
  static Optional<String> words(Throwable fault) {
    return switch (fault) {
      case CancellationException _ -> Optional.empty();
      case BadInput bad -> Optional.of(bad.sentence());
      case StoreFault store -> Optional.of(store.sentence());
      default -> Optional.of("A fault in the program: " + fault);
    };
  }

  private Attachment kept(Path file) {
    try {
      return attachments.keep(file);
    } catch (BadInput e) {
      throw new CompletionException(e);
    }
  }
}
