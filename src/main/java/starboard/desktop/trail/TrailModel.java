package starboard.desktop.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.application.TrailPage;
import starboard.application.TrailRow;
import starboard.application.TrailWish;

/// What the journal shows: the pages that were read so far, and from where to look further back.
///
/// @param next from which number on; empty where nothing is older
record TrailModel(TrailWish wish, List<TrailRow> rows, Optional<Long> next) {
  TrailModel {
    rows = List.copyOf(rows);
  }

  /// What a wish shows after its first page.
  static TrailModel first(TrailWish wish, TrailPage page) {
    return new TrailModel(wish, page.rows(), page.next());
  }

  /// With an older page below.
  TrailModel with(TrailPage older) {
    var more = new ArrayList<>(rows);
    more.addAll(older.rows());
    return new TrailModel(wish, more, older.next());
  }

  /// For example `60 entries, the newest first; there are older ones`.
  String words() {
    var count = rows.size() == 1 ? "1 entry" : "%,d entries".formatted(rows.size());
    return count
        + ", the newest first; "
        + (next.isPresent() ? "there may be older ones" : "these are all");
  }
}
