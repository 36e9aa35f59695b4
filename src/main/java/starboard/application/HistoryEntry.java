package starboard.application;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import starboard.casework.CaseFile;
import starboard.casework.CriteriaChange;
import starboard.journal.Entry;

/// One entry in the history of a case: of the case itself, or of its round where that moves the
/// limits of the case.
public sealed interface HistoryEntry {
  /// Who and when.
  Entry entry();

  /// Said on the case.
  record OfCase(CaseFile.Said said) implements HistoryEntry {
    @Override
    public Entry entry() {
      return said.entry();
    }
  }

  /// Said of the round.
  record OfRound(CriteriaChange change) implements HistoryEntry {
    @Override
    public Entry entry() {
      return change.entry();
    }
  }

  /// Both in the order of time, the oldest first; what was said on the case stays in its order.
  static List<HistoryEntry> merged(List<CaseFile.Said> said, List<CriteriaChange> changes) {
    var waiting = new ArrayDeque<>(changes);
    var all = new ArrayList<HistoryEntry>();
    for (var it : said) {
      while (!waiting.isEmpty() && waiting.element().entry().at().isBefore(it.entry().at()))
        all.add(new OfRound(waiting.remove()));
      all.add(new OfCase(it));
    }
    for (var it : waiting) all.add(new OfRound(it));
    return all;
  }
}
