package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.journal.Hash;

/// What a check of the whole store found.
///
/// Every entry was read and hashed again, its parents were looked for, and the tables were held
/// against what the entries add up to. It does not see when the newest entries of a case file were
/// cut off together with their rows: that shows when a head printed earlier is looked for
/// ([StoreUpkeep#find]).
///
/// @param files how many case files there are
/// @param entries how many entries could be read
/// @param determinations how many determinations were replayed
/// @param head one hash over the newest entries of all case files; empty where some could not be
///   read
/// @param faults what is wrong, one sentence each; none in a sound store
public record StoreCheck(
    int files, int entries, int determinations, Optional<Hash> head, List<String> faults) {
  public StoreCheck {
    faults = List.copyOf(faults);
  }

  /// Whether nothing is wrong.
  public boolean sound() {
    return faults.isEmpty();
  }
}
