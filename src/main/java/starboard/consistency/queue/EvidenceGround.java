package starboard.consistency.queue;

import java.util.ArrayList;
import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.RoundFacts;
import starboard.consistency.SubjectEvidence;

/// Whether the grades of a case rest on thin, old or contradicting evidence. In a round without any
/// evidence it says nothing.
///
/// @param round the round of the case
record EvidenceGround(RoundFacts round) {
  /// Fewer items than this are thin.
  private static final int ENOUGH = 2;

  private static final int EACH = 15;

  Optional<QueueGround> of(CaseFacts facts) {
    if (!round.keepsEvidence()) return Optional.empty();
    var thin = 0;
    var old = 0;
    var against = 0;
    for (var judgement : facts.judgements()) {
      if (judgement.grade().isEmpty()) continue;
      var evidence = facts.evidence().of(judgement.subject());
      if (evidence.count() < ENOUGH) thin++;
      if (isOld(evidence)) old++;
      if (evidence.contradicts() >= evidence.supports() && evidence.contradicts() > 0) against++;
    }
    var faults = thin + old + against;
    return faults == 0
        ? Optional.empty()
        : Optional.of(
            QueueGround.growing(QueueReason.EVIDENCE, EACH * faults, words(thin, old, against)));
  }

  private boolean isOld(SubjectEvidence evidence) {
    return evidence
        .newest()
        .flatMap(day -> round.terms().lastDay().map(last -> !day.isAfter(last)))
        .orElse(false);
  }

  private static String words(int thin, int old, int against) {
    var parts = new ArrayList<String>();
    if (thin > 0) parts.add("thin for " + judgements(thin));
    if (old > 0) parts.add("all older than the last round for " + judgements(old));
    if (against > 0) parts.add("as much against as for " + judgements(against));
    return "evidence " + String.join(", ", parts);
  }

  private static String judgements(int count) {
    return count == 1 ? "one judgement" : count + " judgements";
  }
}
