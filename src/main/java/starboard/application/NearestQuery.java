package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.consistency.neighbours.NearWords;
import starboard.consistency.neighbours.Neighbour;

/// Finds the councils that are most like one.
///
/// @param person who asks
record NearestQuery(Ledger ledger, RoundShelf shelf, NeighbourShelf neighbours, String person) {

  Optional<NearestCouncils> of(CaseId id, int count) {
    var round = shelf.find(ledger, id.round());
    var council = shelf.register(ledger).find(id.council());
    if (round.isEmpty() || council.isEmpty()) return Optional.empty();
    var all = neighbours.of(ledger, round.get(), person);
    var precedents = new ArrayList<NearestCouncils.Precedent>();
    for (var it : all.givenLess(id))
      precedents.add(new NearestCouncils.Precedent(it.other().id(), NearWords.of(it)));
    for (var it : all.givenMore(id))
      precedents.add(new NearestCouncils.Precedent(it.other().id(), NearWords.of(it)));
    List<NearestCouncils.Near> nearest =
        all.of(id, count).stream().map(NearestQuery::near).toList();
    return Optional.of(new NearestCouncils(id, council.get(), nearest, precedents));
  }

  private static NearestCouncils.Near near(Neighbour neighbour) {
    var profile = neighbour.profile();
    return new NearestCouncils.Near(
        profile.id(),
        profile.council(),
        profile.grades(),
        profile.stars(),
        NearWords.of(neighbour.distance()));
  }
}
