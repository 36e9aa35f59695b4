package starboard.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.journal.HistoryHead;

/// The newest entries of the case files that were read one by one, and how many entries there were.
final class Heads {
  private final Map<FileId, Set<Hash>> heads = new LinkedHashMap<>();
  private int entries;

  /// Remembers the end of a history, and nothing else of it.
  void add(History history) {
    heads.put(history.file(), history.heads());
    entries += history.size();
  }

  int files() {
    return heads.size();
  }

  int entries() {
    return entries;
  }

  /// One hash over all of them.
  Hash head() {
    return HistoryHead.of(heads);
  }
}
