package starboard.desktop.determining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.application.CaseView;
import starboard.application.ConsistencyList;
import starboard.application.Queries;
import starboard.casework.Case;
import starboard.casework.CaseId;
import starboard.casework.refresh.Effect;
import starboard.rating.Subject;

/// Everything that the determination sheet of a case shows.
///
/// @param then the case as moderation began; the case as it stands where it has not yet
/// @param effect what the new indicators alone change; empty while that is read
/// @param findings what the checks have against its round; empty while that is read
record Dossier(
    CaseView view, Case then, Optional<Effect> effect, Optional<ConsistencyList> findings) {

  /// Reads the case, and as it was when moderation began.
  static CompletableFuture<Optional<Dossier>> of(Queries queries, CaseId id) {
    return queries
        .caseView(id)
        .thenCombine(
            queries.caseBeforeModeration(id),
            (view, then) ->
                view.map(it ->
                    new Dossier(it, then.orElse(it.state()), Optional.empty(), Optional.empty())));
  }

  /// With what is worked out for the whole round.
  Dossier with(Optional<Effect> effect, Optional<ConsistencyList> findings) {
    return new Dossier(view, then, effect, findings);
  }

  /// The four judgements, in the order of the subjects.
  List<Provisional> judgements() {
    return Arrays.stream(Subject.values())
        .map(it -> Provisional.of(then, view.state(), it))
        .toList();
  }
}
