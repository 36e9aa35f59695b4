package starboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.Round;
import starboard.store.H2Store;

class AssemblyTest {
  @TempDir Path folder;

  @Test
  void aNewStoreHasThePublishedRecordAndAnOldOneStaysAsItIs() {
    var assembly = assembly();
    for (int run = 0; run < 2; run++)
      try (var workbench = assembly.open()) {
        assertEquals(List.of("2003-11", "2002-11"), rounds(workbench.queries().rounds().join()));
        assertEquals(150, workbench.queries().councils().join().size());
      }
  }

  @Test
  void aStoreThatWasMadeAndNotFoundedIsFounded() {
    H2Store.create(folder.resolve("store")).close();
    try (var workbench = assembly().open()) {
      assertEquals(2, workbench.queries().rounds().join().size());
    }
  }

  @Test
  void aStoreThatIsOpenElsewhereIsRefused() {
    var assembly = assembly();
    try (var _ = assembly.open()) {
      var fault = assertThrows(StoreFault.class, assembly::open);
      assertEquals(StoreFault.Kind.IN_USE, fault.kind());
    }
  }

  private Assembly assembly() {
    return new Assembly(folder.resolve("store"), () -> new Person("Ann", Role.INSPECTOR));
  }

  private static List<String> rounds(List<Round> rounds) {
    return rounds.stream().map(it -> it.id().text()).toList();
  }
}
