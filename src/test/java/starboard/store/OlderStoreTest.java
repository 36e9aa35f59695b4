package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.Desk;
import starboard.application.Store;
import starboard.application.StoreUpkeep;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Entry;

/// Stores as the programs before this one made them.
class OlderStoreTest {
  private static final String OURS = "src/main/resources/starboard/store/migration";
  private static final List<String> TABLES =
      List.of(
          "insert into council values ('bexley', 'Bexley', 'Outer London', 'London')",
          "insert into round (id, rule_book, source, phase) values ('2003-11', 'old', '', 'open')",
          "insert into rated_case (round, council, status) values ('2003-11', 'bexley',"
              + " 'incomplete')",
          "insert into judgement (round, council, subject, state, grade, certainty, rationale)"
              + " values ('2003-11', 'bexley', 'adults_serving', 'given', 'Most', 'quoted', '')");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void itIsBroughtUpToDateAndItsTablesCatchUpOnce(int version) throws IOException, SQLException {
    make(version);
    try (var store = H2Store.open(temp.resolve("store"))) {
      var upkeep = new StoreUpkeep(store, new ShippedRuleBooks());
      assertFalse(upkeep.verify().join().sound());
      assertTrue(upkeep.catchUp().join());
      assertEquals(List.of(), upkeep.verify().join().faults());
      assertFalse(upkeep.catchUp().join());
    }
  }

  private void make(int version) throws IOException, SQLException {
    var folder = new StoreFolder(temp.resolve("store"));
    try (var store = H2Store.create(folder, "", schema(version))) {
      var entries = entries(Desk.inMemory().store());
      store
          .submit(ledger -> {
            entries.forEach(ledger::append);
            return 0;
          })
          .join();
    }
    for (var row : TABLES) Outside.sql(folder.path(), row);
  }

  /// Entries of the published record; of its councils only some are needed.
  private static List<Entry> entries(Store store) {
    return store
        .submit(ledger ->
            ledger.files().stream()
                .filter(it -> !it.text().startsWith("case/") || it.text().contains("/b"))
                .flatMap(it -> ledger.history(it).entries().stream())
                .toList())
        .join();
  }

  private Schema schema(int version) throws IOException {
    var files = Files.createDirectory(temp.resolve("migration"));
    try (var found = Files.list(Path.of(OURS))) {
      for (var file : found.toList()) {
        var name = file.getFileName().toString();
        if (name.charAt(1) - '0' <= version) Files.copy(file, files.resolve(name));
      }
    }
    return new Schema(List.of("filesystem:" + files), version);
  }
}
