package starboard.application.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.MemoryStore;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.application.SheetProblem;
import starboard.application.StoreUpkeep;
import starboard.casework.Role;
import starboard.journal.Hash;

/// The open round 2004-11 with the criteria of 2003, and files that are loaded into it by a data
/// officer.
final class Round2004 {
  private final Path folder;
  final MemoryStore store = new MemoryStore();
  final Desk desk = Desk.over(store);
  final Loader loader = new Loader(desk.workbench());

  /// @param folder where its files are written
  Round2004(Path folder) {
    this.folder = folder;
    desk.seat("Cleo", Role.CHIEF_INSPECTOR);
    desk.openRound(RuleBooks.DEFAULT);
    desk.seat("Dan", Role.DATA_OFFICER);
  }

  /// A file with this text.
  Path file(String text) {
    try {
      return Files.writeString(folder.resolve("file.csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Preview preview(LoadKind kind, String text) throws BadInput {
    return preview(kind, file(text));
  }

  Preview preview(LoadKind kind, Path file) throws BadInput {
    var read = Desk.FILES.read(kind, file, Optional.empty());
    return loader.preview(Desk.NOVEMBER_2004, read).join();
  }

  /// Previews and loads what must be without problems.
  Outcome load(LoadKind kind, String text) throws BadInput {
    return loader.load(preview(kind, text)).join();
  }

  /// What stands in the way of loading a file, each with its place but without the file's name.
  static List<String> problems(Preview preview) {
    return preview.problems().first().stream().map(Round2004::told).toList();
  }

  private static String told(SheetProblem it) {
    return it.place().words() + ": " + it.sentence();
  }

  static List<String> remarks(Preview preview) {
    return preview.remarks().stream().map(Preview.Remark::told).toList();
  }

  /// One hash over all that the store holds.
  Hash head() {
    var workbench = desk.workbench();
    return new StoreUpkeep(store, workbench.rules()).info().join().head();
  }
}
