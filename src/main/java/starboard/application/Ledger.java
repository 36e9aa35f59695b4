package starboard.application;

import java.util.List;
import starboard.application.publishing.JournalHead;
import starboard.casework.CaseFile;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.HeadTrail;
import starboard.journal.History;

/// The store as one piece of work sees it: the entries, and beside them the tables that repeat what
/// the entries add up to.
public interface Ledger {

  /// The entries of a case file; an empty history where nothing was said in it.
  History history(FileId file);

  /// A case as whoever works with it may see it: for queries a [VeiledLedger] hides what the person
  /// who asks may not see yet.
  default CaseFile shown(CaseFile file) {
    return file;
  }

  /// The ledger from which nothing is hidden.
  default Ledger whole() {
    return this;
  }

  /// Every case file that has entries, in the order of their names.
  List<FileId> files();

  /// The number of the newest entry; entries are numbered from 1 as they arrive, 0 where there is
  /// none.
  long newest();

  /// The case files with entries that arrived after the entry of a number.
  List<FileId> filesSince(long number);

  /// The entries of a round and its cases that arrived last, the newest first.
  List<Arrivals.Arrived> arrived(Arrivals wanted);

  /// Adds an entry. One that is there already is left as it is.
  void append(Entry entry);

  /// The tables beside the entries.
  Tables tables();

  /// What has been typed and not recorded yet.
  Drafts drafts();

  /// Where the store repeats parts of a history in rows of its own and they differ: one sentence
  /// each.
  List<String> rowFaults(History history);

  /// Writes again what the store repeats of a history in rows of its own.
  void repeat(History history);

  /// The newest entries of all case files as one hash, as a check of the whole store prints it.
  JournalHead head();

  /// The heads that the journal has had, in the order in which the entries arrived in this store.
  HeadTrail trail();

  /// What can be told of the store without reading it.
  StoreFacts facts();
}
