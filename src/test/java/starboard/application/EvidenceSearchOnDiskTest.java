package starboard.application;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static starboard.application.Desk.NOVEMBER_2004;
import static starboard.application.Desk.caseOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.search.LuceneIndex;
import starboard.store.H2Store;

/// Search over the evidence of a store on disk, with the index that ships.
class EvidenceSearchOnDiskTest {
  private static final CaseId BARNET = caseOf(NOVEMBER_2004, "Barnet");

  @TempDir Path folder;

  @Test
  void itFindsTheSameWhenTheStoreIsOpenedAgainAndWhenTheIndexIsDamagedOrLost() throws IOException {
    try (var store = H2Store.create(folder.resolve("store"))) {
      var desk = Desk.over(store);
      desk.openRound("recovered-2002");
      assertEquals(List.of(), found(store, "foster"));
      receive(desk, "letter", "Letter on fostering");
      assertEquals(List.of("letter"), found(store, "foster"));
      receive(desk, "audit", "Audit of foster carers");
      desk.execute(new Command.Undo(BARNET));
      assertEquals(List.of("letter"), found(store, "foster"));
    }
    try (var store = H2Store.open(folder.resolve("store"))) {
      assertEquals(List.of("letter"), found(store, "foster"));
      cutOff();
      assertEquals(List.of("letter"), found(store, "foster"));
      lose();
      assertEquals(List.of("letter"), found(store, "foster"));
    }
  }

  @Test
  void anIndexThatIsLostWhileItIsUsedIsFilledAnew() throws IOException {
    try (var store = H2Store.create(folder.resolve("store"));
        var search = new EvidenceSearch(store, LuceneIndex.in(folder.resolve("index")))) {
      var desk = Desk.over(store);
      desk.openRound("recovered-2002");
      receive(desk, "letter", "Letter on fostering");
      assertEquals(List.of("letter"), found(search, "foster"));
      lose();
      receive(desk, "audit", "Audit of foster carers");
      assertEquals(List.of("audit", "letter"), found(search, "foster").stream().sorted().toList());
    }
  }

  private static void receive(Desk desk, String item, String title) {
    var what = Optional.of(EvidenceItem.titled(SourceKind.OTHER, title));
    desk.minutes(1);
    desk.execute(new Command.Say(BARNET, List.of(new Act.Described(new EvidenceId(item), what))));
  }

  private List<String> found(Store store, String typed) {
    try (var search = new EvidenceSearch(store, LuceneIndex.in(folder.resolve("index")))) {
      return found(search, typed);
    }
  }

  private static List<String> found(EvidenceSearch search, String typed) {
    var hits = search.search(typed, 9).orTimeout(20, SECONDS).join();
    return hits.first().stream().map(it -> it.item().text()).toList();
  }

  private void cutOff() throws IOException {
    for (var file : files()) {
      var bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
  }

  private void lose() throws IOException {
    for (var file : files()) Files.delete(file);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder.resolve("index"))) {
      return files.toList();
    }
  }
}
