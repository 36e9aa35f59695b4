package starboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import starboard.application.Store;
import starboard.application.StoreFault;

/// Keeps the database of a store open and runs work on it, each piece in one transaction. Used by
/// the store's thread alone.
///
/// After a fault of the database it lets go of the file, finds out from the file alone what is on
/// disk, and opens it anew for the next piece of work.
final class Keeper {
  private final StoreFolder folder;
  private final String files;
  private final Schema schema;
  private final StoreLock lock;
  private final Witness witness;
  private final String device;
  private long saves;
  private Optional<Database> database = Optional.empty();

  private Keeper(StoreFolder folder, String files, Schema schema, StoreLock lock, Look look) {
    this.folder = folder;
    this.files = files;
    this.schema = schema;
    this.lock = lock;
    witness = new Witness(folder);
    device = look.device();
    saves = look.saves();
  }

  /// Makes a store and keeps it open.
  static Keeper create(StoreFolder folder, String files, Schema schema) {
    Threshold.refuseOccupied(folder);
    try {
      Files.createDirectories(folder.path());
    } catch (IOException e) {
      throw folder.unusable(e);
    }
    return locked(
        folder,
        lock -> {
          Threshold.refuseOccupied(folder); // Once more: now nobody else can make one.
          new Workshop(folder, files, schema).create();
          return opened(folder, files, schema, lock);
        });
  }

  /// Opens a store and keeps it open.
  static Keeper open(StoreFolder folder, String files, Schema schema) {
    Threshold.refuseOthers(folder);
    return locked(folder, lock -> opened(folder, files, schema, lock));
  }

  /// Gives the lock back where the opening fails, in whatever way.
  private static Keeper locked(StoreFolder folder, Function<StoreLock, Keeper> opening) {
    var lock = StoreLock.take(folder);
    var done = false;
    try {
      var keeper = opening.apply(lock);
      done = true;
      return keeper;
    } finally {
      if (!done) lock.close();
    }
  }

  private static Keeper opened(StoreFolder folder, String files, Schema schema, StoreLock lock) {
    var look = Look.at(folder, url(folder, files, Database.Access.LOOK), schema);
    if (look.version() < schema.version()) {
      new Workshop(folder, files, schema).migrate();
      look = Look.at(folder, url(folder, files, Database.Access.LOOK), schema);
    }
    new Witness(folder).hear(look.saves());
    var keeper = new Keeper(folder, files, schema, lock, look);
    keeper.database();
    return keeper;
  }

  String device() {
    return device;
  }

  /// Does a piece of work and returns when what it changed is on disk. Where the work throws,
  /// nothing of it is saved.
  <T> T run(Store.Work<T> work) {
    var open = database();
    var sql = open.sql();
    sql.begin();
    var saving = false;
    try {
      var ledger = new H2Ledger(folder, schema.version(), sql);
      var result = work.run(ledger);
      // Work that went on after a fault does not know what it did.
      if (sql.changed() && sql.fault().isPresent()) throw sql.fault().get();
      saving = sql.changed();
      if (saving) save(open, ledger.appended());
      return result;
    } finally {
      if (!saving) takeBack(open);
    }
  }

  private void takeBack(Database open) {
    if (open.sql().fault().isPresent()) {
      letGo(open);
      return;
    }
    try {
      open.rollBack();
    } catch (SQLException _) {
      letGo(open); // Opening it anew takes back what was not committed.
    }
  }

  private void save(Database open, int appended) {
    try {
      commit(open, appended);
    } catch (SQLException e) {
      refuseUnlessSaved(e);
    }
    saves++;
    witness.say(saves);
  }

  /// The entries are not counted here: H2 walks through a whole table to count it inside a
  /// transaction that has changed it.
  private void commit(Database open, int appended) throws SQLException {
    var done = false;
    try {
      open.sql().update("update store set saves = ?, entries = entries + ?", saves + 1, appended);
      open.save();
      done = true;
    } finally {
      if (!done) letGo(open);
    }
  }

  /// Looks into the file whether the piece of work is there in spite of the fault, and forces it to
  /// disk. The faults of this second look do not hide the first.
  private void refuseUnlessSaved(SQLException fault) {
    boolean there;
    try {
      there =
          Look.at(folder, url(folder, files, Database.Access.LOOK), schema).saves() == saves + 1;
      if (there) force();
    } catch (StoreFault | IOException e) {
      fault.addSuppressed(e);
      throw Faults.unsure(folder, fault);
    }
    if (!there) throw Faults.notSaved(fault);
  }

  private void force() throws IOException {
    try (var channel = FileChannel.open(folder.file(), StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private Database database() {
    if (database.isEmpty()) {
      try {
        var open = Database.open(folder, url(folder, files, Database.Access.WRITE));
        database = Optional.of(open);
        saves = open.sql().list("select saves from store", row -> row.getLong("saves")).getFirst();
      } catch (SQLException e) {
        throw Faults.opening(folder, e);
      }
    }
    return database.get();
  }

  private void letGo(Database open) {
    open.abandon();
    database = Optional.empty();
  }

  /// Closes the database and gives the lock back.
  void close() {
    if (database.isPresent()) {
      var open = database.get();
      database = Optional.empty();
      try {
        open.close();
      } catch (SQLException _) {
        open.abandon(); // All that was acknowledged is on disk already.
      }
    }
    lock.close();
  }

  private static String url(StoreFolder folder, String files, Database.Access access) {
    return Database.url(files, folder.database(), access);
  }
}
