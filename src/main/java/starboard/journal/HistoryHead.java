package starboard.journal;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One hash over the newest entries of many case files: one line that can be printed on a
/// publication and later shows whether any of the files was changed or cut off.
public final class HistoryHead {
  private HistoryHead() {}

  /// The hash of the canonical text of an object with one list of hashes, sorted, for each file. A
  /// file without entries counts for nothing.
  public static Hash of(Map<FileId, Set<Hash>> heads) {
    var files = new TreeMap<String, Value>();
    heads.forEach((file, hashes) -> {
      if (!hashes.isEmpty()) files.put(file.text(), list(hashes));
    });
    return Hash.of(Canonical.text(new Fields(files)));
  }

  private static Items list(Set<Hash> hashes) {
    var items = new ArrayList<Value>(hashes.size());
    for (var hash : new TreeSet<>(hashes)) items.add(new Text(hash.hex()));
    return new Items(items);
  }
}
