package starboard.desktop.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import starboard.application.CriteriaFiles;
import starboard.casework.RoundFile;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;

/// Saves a part of the criteria of a round as a table with commas.
record CriteriaExport(Dialogs dialogs, CriteriaFiles files) {
  private static final Dialogs.FileKind CSV =
      new Dialogs.FileKind("Comma-separated values", List.of("csv"));

  /// Which part.
  enum Part {
    INDICATORS(CriteriaFiles.INDICATORS),
    KEYS(CriteriaFiles.KEYS),
    STANDARDS(CriteriaFiles.STANDARDS);

    private final String file;

    Part(String file) {
      this.file = file;
    }
  }

  /// Asks where to, and saves there.
  void save(RoundFile round, Part part) {
    FxThread.deliver(
        dialogs.fileToSave("Save as CSV", CSV, round.id() + "-" + part.file),
        it -> it.ifPresent(file -> save(round, part, file)),
        fault -> tell(fault.toString()));
  }

  private void save(RoundFile round, Part part, Path file) {
    FxThread.deliver(
        CompletableFuture.runAsync(() -> write(round, part, file)),
        _ -> {},
        fault -> tell(file + " could not be written: " + reason(fault)));
  }

  private void write(RoundFile round, Part part, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      write(round, part, out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void write(RoundFile round, Part part, Writer out) throws IOException {
    var criteria = round.criteria();
    switch (part) {
      case INDICATORS -> files.writeIndicators(criteria.indicators(), out);
      case KEYS -> files.writeKeys(criteria.keys(), out);
      case STANDARDS -> files.writeStandards(criteria.standards(), out);
    }
  }

  private static String reason(Throwable fault) {
    return fault instanceof UncheckedIOException io
        ? String.valueOf(io.getCause())
        : fault.toString();
  }

  private void tell(String why) {
    var _ = dialogs.tell("Not saved", why);
  }
}
