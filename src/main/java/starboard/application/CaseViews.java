package starboard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.CriteriaChange;
import starboard.casework.Person;
import starboard.casework.RoundFile;
import starboard.casework.StarState;
import starboard.casework.UndoLine;

/// Reads everything that a front shows of one case.
record CaseViews(Ledger ledger, RuleBooks rules, RoundShelf shelf) {

  /// @param asAt the time as at which it is shown; empty for now
  /// @param actor who asks, so that undo can be offered
  Optional<CaseView> of(CaseId id, Optional<Instant> asAt, Person actor) {
    var found = shelf.find(ledger, id.round());
    var council = shelf.register(ledger).find(id.council());
    if (found.isEmpty() || council.isEmpty()) return Optional.empty();
    var round = asAt.map(it -> then(found.get(), it)).orElseGet(found::get);
    var now = shelf.file(ledger, id);
    var file = asAt.map(now::asAt).orElse(now);
    var state = file.state();
    return Optional.of(
        new CaseView(
            council.get(),
            round.round(),
            asAt,
            state,
            rules.of(round.round()),
            rules.record(),
            round.criteria(),
            CaseKeys.of(state, council.get(), round.criteria()),
            UndoLine.of(file, actor.name()),
            earlier(round, id),
            asAt.isPresent() ? List.of() : ledger.drafts().of(id),
            file.said(),
            changes(found.get(), asAt)));
  }

  private static List<CriteriaChange> changes(RoundFile round, Optional<Instant> asAt) {
    return round.changes().stream()
        .filter(it -> asAt.map(then -> !it.entry().at().isAfter(then)).orElse(true))
        .toList();
  }

  /// Before a round was opened its criteria are those that it was opened with.
  private RoundFile then(RoundFile round, Instant asAt) {
    var history = ledger.history(round.id().file()).asAt(asAt);
    return history.size() == 0
        ? round
        : new RoundFile(round.round(), RoundFile.of(history).criteria(), round.loads());
  }

  private List<CaseView.Earlier> earlier(RoundFile round, CaseId id) {
    var earlier = new ArrayList<CaseView.Earlier>();
    var before = round.round().terms().from().flatMap(it -> shelf.find(ledger, it));
    while (before.isPresent()) {
      var then = before.get();
      earlier.add(in(then, new CaseId(then.id(), id.council())));
      before = then.round().terms().from().flatMap(it -> shelf.find(ledger, it));
    }
    return earlier;
  }

  private CaseView.Earlier in(RoundFile round, CaseId id) {
    var state = shelf.state(ledger, id);
    var limits = CaseKeys.of(state, shelf.council(ledger, id.council()), round.criteria()).limits();
    return new CaseView.Earlier(
        round.round(), state, StarState.of(state, rules.of(round.round()), limits));
  }
}
