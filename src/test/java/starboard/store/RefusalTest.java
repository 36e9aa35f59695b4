package starboard.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Drafts;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// Every store that cannot be opened: what kind of fault, in which sentence, and that not a byte of
/// it is changed.
class RefusalTest {
  private static byte[] sound = {};
  private static byte[] saves = {};
  @TempDir static Path shared;
  @TempDir Path temp;

  @BeforeAll
  static void makeAStore() throws IOException {
    var folder = shared.resolve("sound");
    try (var store = H2Store.create(folder)) {
      var entries = Samples.chain(Samples.CASE, 200);
      store
          .submit(ledger -> {
            entries.forEach(ledger::append);
            return 0;
          })
          .join();
    }
    sound = Files.readAllBytes(new StoreFolder(folder).file());
    saves = Files.readAllBytes(folder.resolve("starboard.saves"));
  }

  @Test
  void aFolderThatIsNotThere() {
    refused(Kind.MISSING, "There is no store in FOLDER; create one, or choose another.");
  }

  @Test
  void anEmptyFolder() throws IOException {
    Files.createDirectory(folder());
    refused(Kind.MISSING, "There is no store in FOLDER; create one, or choose another.");
  }

  @Test
  void aFolderOfOtherThings() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("letter.txt"), "Dear council");
    refused(
        Kind.NOT_A_STORE,
        "FOLDER is not the folder of a store: it has no starboard.mv.db; choose another.");
  }

  @Test
  void aFile() throws IOException {
    Files.writeString(folder(), "not a folder");
    refused(
        Kind.NOT_A_STORE,
        "FOLDER is not the folder of a store: it has no starboard.mv.db; choose another.");
  }

  @Test
  void aFolderWhosePathTheDatabaseCannotTake() {
    var fault = assertThrows(StoreFault.class, () -> H2Store.open(temp.resolve("a;b")));
    assertEquals(Kind.NOT_A_STORE, fault.kind());
    assertTrue(fault.sentence().contains("semicolon"), fault.sentence());
  }

  @Test
  void aTextUnderTheNameOfTheDatabase() throws IOException {
    file("Dear council, this is no database.\n".repeat(500).getBytes(UTF_8));
    refused(
        Kind.NOT_A_STORE,
        "FOLDER is not the folder of a store: its starboard.mv.db is something else; choose"
            + " another.");
  }

  @Test
  void anEmptyFile() throws IOException {
    file(new byte[0]);
    damaged("its file is empty");
  }

  @Test
  void headersOfZeros() throws IOException {
    var bytes = sound.clone();
    Arrays.fill(bytes, 0, 8192, (byte) 0);
    file(bytes);
    damaged("the start of its file is gone");
  }

  @Test
  void aFileCutToTwoBlocks() throws IOException {
    file(Arrays.copyOf(sound, 8192));
    damaged("its file cannot be read as a database");
  }

  @Test
  void aDatabaseThatHasLostAllItsTables() throws IOException, SQLException {
    file(sound);
    sql("drop all objects");
    damaged("all its tables are gone, as in a file cut short");
  }

  @Test
  void aFileCutToHalf() throws IOException {
    file(Arrays.copyOf(sound, sound.length / 2));
    var fault = refused();
    assertEquals(Kind.DAMAGED, fault.kind(), fault.sentence());
  }

  @Test
  void anOlderCopyInThePlaceOfTheStore() throws IOException {
    file(sound);
    try (var store = H2Store.open(folder())) {
      store.submit(ledger -> kept(ledger.drafts())).join();
    }
    Files.write(new StoreFolder(folder()).file(), sound);
    var fault = refused();
    assertEquals(Kind.DAMAGED, fault.kind());
    assertTrue(
        fault.sentence().contains("as a file that was cut off or an older copy does"),
        fault.sentence());
  }

  private static boolean kept(Drafts drafts) {
    drafts.keep(Samples.draft("typed after the copy was taken"));
    return true;
  }

  @Test
  void aStoreCopiedWithoutItsCountOfSavesIsTakenAsItIs() throws IOException {
    file(sound);
    Files.delete(folder().resolve("starboard.saves"));
    H2Store.open(folder()).close();
  }

  @Test
  void everyLengthToWhichAFileCanBeCutEitherOpensWholeOrIsRefused() throws IOException {
    var random = new Random(7);
    for (var i = 0; i < 12; i++) {
      file(Arrays.copyOf(sound, random.nextInt(sound.length)));
      opensWholeOrIsDamaged();
    }
  }

  @Test
  void garbageAnywhereIsFoundWhenItIsReadIfNotBefore() throws IOException {
    var random = new Random(11);
    for (var i = 0; i < 12; i++) {
      var bytes = sound.clone();
      var garbage = new byte[4096];
      random.nextBytes(garbage);
      var at = 8192 + random.nextInt(bytes.length - 8192 - garbage.length);
      System.arraycopy(garbage, 0, bytes, at, garbage.length);
      file(bytes);
      opensWholeOrIsDamaged();
    }
  }

  @Test
  void aStoreOfANewerProgram() throws IOException, SQLException {
    file(sound);
    sql(
        "insert into \"schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\") values (4,"
            + " '4', 'later', 'SQL', 'V4__later.sql', 'sa', 1, true)");
    refused(
        Kind.NEWER,
        "The store in FOLDER was made by a newer Starboard; open it with that one, or update this"
            + " one.");
  }

  @Test
  void aDatabaseOfAnotherProgram() throws IOException, SQLException {
    Files.createDirectory(folder());
    sql("create table invoice (id integer)");
    refused(Kind.NOT_A_STORE, "FOLDER holds a database of another program; choose another folder.");
  }

  @Test
  void aStoreWithoutATable() throws IOException, SQLException {
    file(sound);
    sql("drop table draft");
    damaged("the table draft is missing");
  }

  @Test
  void aStoreWithoutItsOwnRow() throws IOException, SQLException {
    file(sound);
    sql("delete from store");
    damaged("it does not hold the entries that were saved last");
  }

  @Test
  void aStoreWhoseNewestEntryWasTakenOut() throws IOException, SQLException {
    file(sound);
    sql("delete from entry_parent where entry = (select id from entry where seq = 200)");
    sql("delete from entry where seq = 200");
    damaged("it does not hold the entries that were saved last");
  }

  @Test
  void aStoreIsNotMadeWhereThereIsOne() throws IOException {
    file(sound);
    notCreated(
        Kind.EXISTS, "There is a store in FOLDER already; open it, or choose another folder.");
  }

  @Test
  void aStoreIsNotMadeWhereThereAreOtherThings() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("letter.txt"), "Dear council");
    notCreated(
        Kind.NOT_A_STORE,
        "FOLDER holds something else; choose an empty folder, or one that is not there yet.");
  }

  @Test
  void aStoreIsMadeWhereTheMakingOfOneWasCutShort() throws IOException {
    Files.createDirectory(folder());
    var place = new StoreFolder(folder());
    Files.createFile(place.lock());
    Files.write(place.workingFile(), new byte[100]);
    H2Store.create(folder()).close();
    assertTrue(H2Store.isStore(folder()));
    assertTrue(Files.notExists(place.workingFile()));
  }

  private void opensWholeOrIsDamaged() {
    var before = FolderState.of(folder());
    try (var store = H2Store.open(folder())) {
      var size = store.submit(ledger -> ledger.history(Samples.CASE.file()).size()).join();
      assertEquals(200, size);
    } catch (StoreFault e) {
      assertEquals(Kind.DAMAGED, e.kind(), e.sentence());
      assertEquals(before, FolderState.of(folder()), e.sentence());
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof StoreFault fault)) throw e;
      assertEquals(Kind.DAMAGED, fault.kind(), fault.sentence());
    }
  }

  private void damaged(String how) {
    refused(
        Kind.DAMAGED,
        "The store in FOLDER is damaged: %s; it was left as it is, so put a backup in its place."
            .formatted(how));
  }

  private void refused(Kind kind, String sentence) {
    var fault = refused();
    assertEquals(sentence.replace("FOLDER", folder().toString()), fault.sentence());
    assertEquals(kind, fault.kind());
  }

  private StoreFault refused() {
    var before = FolderState.of(folder());
    var fault = assertThrows(StoreFault.class, () -> H2Store.open(folder()));
    assertEquals(before, FolderState.of(folder()));
    return fault;
  }

  private void notCreated(Kind kind, String sentence) {
    var before = FolderState.of(folder());
    var fault = assertThrows(StoreFault.class, () -> H2Store.create(folder()));
    assertEquals(sentence.replace("FOLDER", folder().toString()), fault.sentence());
    assertEquals(kind, fault.kind());
    assertEquals(before, FolderState.of(folder()));
  }

  private void sql(String statement) throws SQLException {
    Outside.sql(folder(), statement);
  }

  private Path folder() {
    return temp.resolve("store");
  }

  private void file(byte[] bytes) throws IOException {
    Files.createDirectories(folder());
    Files.write(new StoreFolder(folder()).file(), bytes);
    Files.write(folder().resolve("starboard.saves"), saves);
  }
}
