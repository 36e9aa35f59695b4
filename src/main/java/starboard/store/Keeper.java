package starboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
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
  private final String device;
  private long saves;
  private Optional<Database> database = Optional.empty();

  private Keeper(StoreFolder folder, String files, Schema schema, StoreLock lock, Look look) {
    this.folder = folder;
    this.files = files;
    this.schema = schema;
    this.lock = lock;
    device = look.device();
    saves = look.saves();
  }

  /// Makes a store and keeps it open.
  static Keeper create(StoreFolder folder, String files, Schema schema) {
    folder.refuseOccupied();
    try {
      Files.createDirectories(folder.path());
    } catch (IOException e) {
      throw folder.unusable(e);
    }
    var lock = StoreLock.take(folder);
    try {
      folder.refuseOccupied(); // Once more: now nobody else can make one.
      new Workshop(folder, files, schema).create();
      return opened(folder, files, schema, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens a store and keeps it open.
  static Keeper open(StoreFolder folder, String files, Schema schema) {
    folder.refuseOthers();
    var lock = StoreLock.take(folder);
    try {
      return opened(folder, files, schema, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Keeper opened(StoreFolder folder, String files, Schema schema, StoreLock lock) {
    var look = Look.at(folder, url(folder, files, Database.Access.LOOK), schema);
    if (look.version() < schema.version()) {
      new Workshop(folder, files, schema).migrate();
      look = Look.at(folder, url(folder, files, Database.Access.LOOK), schema);
    }
    var keeper = new Keeper(folder, files, schema, lock, look);
    keeper.database();
    return keeper;
  }

  String device() {
    return device;
  }

  /// Does a piece of work and returns when what it changed is on disk.
  <T> T run(Store.Work<T> work) {
    var open = database();
    var sql = open.sql();
    sql.begin();
    T result;
    try {
      result = work.run(new H2Ledger(folder, sql));
      if (sql.changed() && sql.fault().isPresent()) throw sql.fault().get();
    } catch (Throwable e) {
      // Whatever it is, nothing of this piece of work may be saved.
      takeBack(open);
      throw e;
    }
    if (sql.changed()) save(open);
    else takeBack(open); // Ends the transaction; there is nothing in it.
    return result;
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

  private void save(Database open) {
    try {
      open.sql().update("update store set saves = ?", saves + 1);
      open.save();
    } catch (SQLException e) {
      letGo(open);
      refuseUnlessSaved(e);
    } catch (StoreFault e) {
      letGo(open);
      throw e;
    }
    saves++;
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
        database =
            Optional.of(
                Database.open(folder, url(folder, files, Database.Access.WRITE)));
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
