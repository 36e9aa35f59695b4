package starboard.cli;

import java.util.List;
import java.util.function.Predicate;
import starboard.application.CaseView;
import starboard.casework.Evidence;

/// How much evidence a case has.
///
/// @param counting those that count in the round
/// @param toWeigh those not withdrawn that bear on no judgement yet
/// @param late those that came after the cut-off and are neither withdrawn nor admitted
/// @param asked the returns asked for, and received those of them that arrived
record EvidenceCount(int counting, int toWeigh, int late, int withdrawn, int asked, int received) {

  static EvidenceCount of(CaseView view) {
    var evidence = view.state().evidence();
    var items = evidence.items();
    var round = view.round();
    return new EvidenceCount(
        count(items, it -> it.counts(round)),
        count(items, Evidence::toWeigh),
        count(items, it -> it.late(round) && !it.withdrawn() && !it.admitted()),
        count(items, Evidence::withdrawn),
        evidence.returns().size(),
        (int) evidence.returns().stream().filter(it -> it.arrivedAs().isPresent()).count());
  }

  private static int count(List<Evidence> items, Predicate<Evidence> which) {
    return (int) items.stream().filter(which).count();
  }
}
