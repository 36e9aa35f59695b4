package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.Inventing;
import starboard.application.MemoryStore;
import starboard.application.ScanIndex;
import starboard.application.Workbench;
import starboard.application.invented.Plan;
import starboard.application.publishing.Press;
import starboard.application.publishing.PublicationAnswer;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;

/// Publications to test with: of the real record, and of a small invented round with reasons,
/// reviews and evidence.
final class Packs {
  private static Optional<PublicationContents> record = Optional.empty();

  private Packs() {}

  /// Round 2003-11 of the published record.
  static synchronized PublicationContents record() {
    var contents = record.orElseGet(() -> of(Desk.inMemory().workbench(), Desk.NOVEMBER_2003));
    record = Optional.of(contents);
    return contents;
  }

  /// The newest published of three invented rounds of seven councils.
  static PublicationContents invented() {
    var store = new MemoryStore();
    var rules = new ShippedRuleBooks();
    new Inventing(store, rules).invent(new Plan(7, 3, 7, 5, 12));
    var reader = new Person("Rita", Role.READER);
    var workbench =
        Workbench.over(
            store, rules, new ScanIndex(), new ReturnsHtml(), java.time.Instant::now, () -> reader);
    var published =
        workbench.queries().rounds().join().stream()
            .filter(it -> it.published())
            .findFirst()
            .orElseThrow();
    return of(workbench, published.id());
  }

  static PublicationContents of(Workbench workbench, RoundId round) {
    var answer = workbench.queries().publication(round, Optional.empty()).join().orElseThrow();
    return assertInstanceOf(PublicationAnswer.Ready.class, answer).contents();
  }

  /// Makes a pack that nobody watches.
  static Press.Pack print(PublicationContents contents, Path folder) throws BadInput {
    return new FolderPress().print(contents, folder, Press.Progress.UNWATCHED).orElseThrow();
  }

  /// The files of a folder by their paths.
  static SortedMap<String, byte[]> files(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var path : Folders.files(folder))
      files.put(path, Files.readAllBytes(folder.resolve(path)));
    return files;
  }
}
