package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.Trail;

/// Reads everything that was done to a round and its cases, as far as the ledger shows it.
record TrailQuery(Ledger ledger, RoundShelf shelf) {
  Optional<List<TrailRow>> of(RoundId id, Optional<CouncilId> council) {
    return shelf
        .find(ledger, id)
        .map(round -> council.isPresent() ? ofCase(id, council.get()).toList() : whole(round));
  }

  private List<TrailRow> whole(RoundFile round) {
    var rows = new ArrayList<TrailRow>();
    for (var line : Trail.ofRound(ledger.history(round.id().file())))
      rows.add(new TrailRow(Optional.empty(), line));
    for (var council : round.round().terms().councils())
      ofCase(round.id(), council).forEach(rows::add);
    rows.sort(Comparator.comparing(it -> it.line().entry().at()));
    return rows;
  }

  private Stream<TrailRow> ofCase(RoundId round, CouncilId id) {
    var council = shelf.council(ledger, id);
    var file = shelf.file(ledger, new CaseId(round, id));
    return Trail.ofCase(file.said()).stream().map(it -> new TrailRow(Optional.of(council), it));
  }
}
