package starboard.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.application.Arrivals.Arrived;
import starboard.casework.CaseId;
import starboard.casework.Trail;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.History;

/// Reads the journal of a round page by page, the newest first: only the case files of the entries
/// on the page are read, because what held before an entry stands in its own file.
final class TrailPages {
  /// So many entries are a page.
  static final int PAGE = 60;

  /// After so many entries that are not wanted the answer is given, to be asked on.
  private static final int LOOKED_THROUGH = 600;

  private final Ledger ledger;
  private final RoundShelf shelf;
  private final Map<FileId, Map<Hash, TrailRow>> lines = new HashMap<>();

  TrailPages(Ledger ledger, RoundShelf shelf) {
    this.ledger = ledger;
    this.shelf = shelf;
  }

  /// @param upTo the number of the newest entry that is wanted; empty for the newest there is
  TrailPage of(TrailWish wish, Optional<Long> upTo) {
    var rows = new ArrayList<TrailRow>();
    long next = upTo.orElseGet(ledger::newest);
    for (int seen = 0; seen < LOOKED_THROUGH && rows.size() < PAGE; seen += PAGE) {
      var arrived = ledger.arrived(wish.arrivals(next, PAGE));
      for (var it : arrived) row(it).filter(wish::takes).ifPresent(rows::add);
      if (arrived.size() < PAGE) return new TrailPage(rows, Optional.empty());
      next = arrived.getLast().number() - 1;
    }
    return new TrailPage(rows, Optional.of(next));
  }

  private Optional<TrailRow> row(Arrived entry) {
    var file = lines.computeIfAbsent(entry.file(), this::lines);
    return Optional.ofNullable(file.get(entry.id()));
  }

  private Map<Hash, TrailRow> lines(FileId file) {
    return Projection.isCase(file)
        ? byId(ofCase(CaseId.of(file)))
        : byId(ofRound(ledger.history(file)));
  }

  private List<TrailRow> ofCase(CaseId id) {
    var council = Optional.of(shelf.council(ledger, id.council()));
    return Trail.ofCase(shelf.file(ledger, id).said()).stream()
        .map(it -> new TrailRow(council, it))
        .toList();
  }

  private static List<TrailRow> ofRound(History history) {
    return Trail.ofRound(history).stream().map(it -> new TrailRow(Optional.empty(), it)).toList();
  }

  private static Map<Hash, TrailRow> byId(List<TrailRow> rows) {
    var byId = new HashMap<Hash, TrailRow>();
    for (var row : rows) byId.put(row.line().entry().id(), row);
    return byId;
  }
}
