package starboard.consistency.queue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import starboard.casework.refresh.Dominance;
import starboard.casework.refresh.LastRating;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;

/// Works out what speaks for another look at a case.
final class Grounds {
  /// The checks that hold a case against other councils.
  private static final Set<CheckName> AGAINST_OTHERS =
      EnumSet.of(CheckName.DOMINANCE, CheckName.PRECEDENT, CheckName.PEERS);

  private static final int NEAR = 40;
  private static final int ONE_POINT = 20;
  private static final int EACH_FLIP = 8;
  private static final int FIRST = 40;
  private static final int EACH_MORE = 15;
  private static final int EACH_STEP = 35;

  private final RoundFacts round;
  private final EvidenceGround evidence;

  Grounds(RoundFacts round) {
    this.round = round;
    evidence = new EvidenceGround(round);
  }

  List<QueueGround> of(CaseFacts facts, Optional<Nearness> nearness, List<Finding> findings) {
    return Stream.of(
            nearness.flatMap(Grounds::edge),
            indicators(facts),
            againstOthers(findings),
            evidence.of(facts),
            move(facts),
            toSettle(facts, findings))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Only a council that one single step moves is near an edge. One point makes it nearer, and so
  /// does each step.
  private static Optional<QueueGround> edge(Nearness nearness) {
    var open = nearness.flips().stream().filter(it -> it.closedBy().isEmpty()).count();
    if (open == 0) return Optional.empty();
    var onePoint = Stream.of(nearness.toRise(), nearness.toFall()).anyMatch(Grounds::isOne);
    var strength = NEAR + (onePoint ? ONE_POINT : 0) + EACH_FLIP * (int) open;
    return Optional.of(QueueGround.growing(QueueReason.EDGE, strength, nearness.words()));
  }

  private static boolean isOne(Optional<Integer> points) {
    return points.filter(it -> it == 1).isPresent();
  }

  private Optional<QueueGround> indicators(CaseFacts facts) {
    if (facts.limits().isEmpty()) return Optional.empty();
    var rating = new LastRating(facts.stars(), facts.gradesButForLimits(), facts.limitsApplied());
    return Dominance.of(rating, round.terms().rules())
        .map(it -> new QueueGround(QueueReason.INDICATORS, it.strength(), it.words()));
  }

  private static Optional<QueueGround> againstOthers(List<Finding> findings) {
    var open =
        findings.stream()
            .filter(it -> it.unsettled() && AGAINST_OTHERS.contains(it.check()))
            .count();
    return counted(
        QueueReason.PRECEDENT,
        (int) open,
        "one conflict with other councils",
        " conflicts with other councils");
  }

  private static Optional<QueueGround> toSettle(CaseFacts facts, List<Finding> findings) {
    var open =
        findings.stream().filter(it -> it.unsettled() && it.home().equals(facts.id())).count();
    return counted(
        QueueReason.FINDINGS, (int) open, "one finding to settle", " findings to settle");
  }

  /// Each judgement that moved by two grades or more, and each step of it beyond one.
  private static Optional<QueueGround> move(CaseFacts facts) {
    var moved = 0;
    var beyond = 0;
    for (var judgement : facts.judgements()) {
      var last = facts.lastGrade(judgement.subject());
      if (last.isEmpty() || judgement.grade().isEmpty()) continue;
      var steps = Math.abs(last.map(Grade::level).get() - judgement.grade().get().level());
      if (steps > 1) {
        moved++;
        beyond += steps - 1;
      }
    }
    return moved == 0
        ? Optional.empty()
        : Optional.of(
            QueueGround.growing(
                QueueReason.MOVE,
                FIRST + EACH_STEP * (beyond - 1),
                moved == 1
                    ? "one judgement moved by two grades or more"
                    : moved + " judgements moved by two grades or more"));
  }

  private static Optional<QueueGround> counted(
      QueueReason reason, int count, String one, String many) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            QueueGround.growing(
                reason, FIRST + EACH_MORE * (count - 1), count == 1 ? one : count + many));
  }
}
