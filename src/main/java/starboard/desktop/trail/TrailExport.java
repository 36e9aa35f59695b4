package starboard.desktop.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import starboard.application.PlainTables;
import starboard.application.TrailRow;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;
import starboard.journal.Canonical;
import starboard.journal.Items;
import starboard.journal.Value;

/// Saves the part of the journal that is shown.
record TrailExport(Dialogs dialogs, PlainTables tables) {

  /// As what.
  enum Form {
    CSV("Comma-separated values", "csv"),
    JSON("JSON", "json");

    private final String words;
    private final String ending;

    Form(String words, String ending) {
      this.words = words;
      this.ending = ending;
    }
  }

  /// Asks where to, and saves there.
  ///
  /// @param name of the file, without its ending
  void save(List<TrailRow> rows, Form form, String name) {
    var kind = new Dialogs.FileKind(form.words, List.of(form.ending));
    FxThread.deliver(
        dialogs.fileToSave("Save as " + form, kind, name + "." + form.ending),
        it -> it.ifPresent(file -> save(rows, form, file)),
        fault -> tell(fault.toString()));
  }

  private void save(List<TrailRow> rows, Form form, Path file) {
    FxThread.deliver(
        CompletableFuture.runAsync(() -> write(rows, form, file)),
        _ -> {},
        fault -> tell(file + " could not be written: " + fault.getMessage()));
  }

  private void write(List<TrailRow> rows, Form form, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      write(rows, form, out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void write(List<TrailRow> rows, Form form, Writer out) throws IOException {
    switch (form) {
      case CSV -> tables.write(TrailRow.HEADINGS, rows.stream().map(TrailRow::cells).toList(), out);
      case JSON ->
          out.write(
              Canonical.pretty(new Items(rows.stream().<Value>map(TrailRow::fields).toList())));
    }
  }

  private void tell(String why) {
    var _ = dialogs.tell("Not saved", why);
  }
}
