package starboard.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// Turns faults of the database into faults of the store, each with one sentence for people.
final class Faults {
  private Faults() {}

  /// A store that is open elsewhere.
  static StoreFault inUse(StoreFolder folder) {
    return new StoreFault(
        Kind.IN_USE,
        "The store in %s is already open in another Starboard on this computer; close that one first."
            .formatted(folder.path()));
  }

  /// A fault while the database was being opened.
  static StoreFault opening(StoreFolder folder, SQLException e) {
    if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) return inUse(folder);
    if (isFullDisk(e)) return notSaved(e);
    return folder.damaged("its file cannot be read as a database", e);
  }

  /// A fault while something was only being read.
  static StoreFault reading(StoreFolder folder, SQLException e) {
    return folder.damagedInside("a part of it cannot be read (" + reason(e) + ")", e);
  }

  /// A fault while something was being saved; nothing of it is on disk.
  static StoreFault notSaved(Throwable e) {
    if (isFullDisk(e))
      return new StoreFault(
          Kind.NOT_SAVED,
          "Nothing was saved: the disk is full. Free some space and try again; what you typed is"
              + " still on the screen.",
          e);
    if (e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.VALUE_TOO_LONG_2)
      return new StoreFault(
          Kind.NOT_SAVED,
          "Nothing was saved: a text is too long. Shorten it and try again; what you typed is still"
              + " on the screen.",
          e);
    return new StoreFault(
        Kind.NOT_SAVED,
        "Nothing was saved: %s. Try again; what you typed is still on the screen."
            .formatted(reason(e)),
        e);
  }

  /// A fault while a file was being written, into the store or out of it; nothing of it is left.
  ///
  /// @param what was not done, as the start of a sentence
  static StoreFault notWritten(String what, StoreFolder folder, IOException e) {
    var help =
        isFullDisk(e)
            ? "the disk is full: free some space"
            : "of a fault in %s (%s): see that you may write there"
                .formatted(folder.path(), reason(e));
    return new StoreFault(Kind.NOT_SAVED, "%s because %s, and try again.".formatted(what, help), e);
  }

  /// Work for a store that is no longer open.
  static StoreFault closed(StoreFolder folder) {
    return new StoreFault(
        Kind.NOT_SAVED,
        "Nothing was saved: the store in %s has been closed.".formatted(folder.path()));
  }

  /// A fault while something was being saved, when it cannot be seen whether it is on disk.
  static StoreFault unsure(StoreFolder folder, Throwable e) {
    return new StoreFault(
        Kind.NOT_SAVED,
        "The disk that holds %s failed (%s), so perhaps nothing was saved: look whether it is there"
                .formatted(folder.path(), reason(e))
            + " before you try again; what you typed is still on the screen.",
        e);
  }

  /// What the deepest cause says, without a full stop.
  static String reason(Throwable e) {
    var deepest = e;
    for (var cause = e.getCause(); cause != null; cause = cause.getCause()) deepest = cause;
    if (deepest instanceof AccessDeniedException) return "permission denied";
    var message = deepest.getMessage();
    if (message == null) return deepest.getClass().getSimpleName();
    // H2 adds the statement and its error code, which tell people nothing.
    return message.replaceFirst("(?s); SQL statement:.*", "").replaceFirst("\\.$", "");
  }

  /// Java has no exception for a full disk; the systems say it in these words.
  private static boolean isFullDisk(Throwable e) {
    for (Throwable it = e; it != null; it = it.getCause()) {
      var message = String.valueOf(it.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("not enough space on the disk")
          || message.contains("disk quota exceeded")) return true;
    }
    return false;
  }
}
