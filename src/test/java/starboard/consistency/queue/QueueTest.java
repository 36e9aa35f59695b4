package starboard.consistency.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import starboard.casework.Region;
import starboard.consistency.CaseMaker;
import starboard.consistency.Check;
import starboard.consistency.CheckName;
import starboard.consistency.InventedRound;
import starboard.consistency.LimitFacts.Standing;
import starboard.consistency.Profiles;
import starboard.consistency.RoundMaker;
import starboard.consistency.checks.Checks;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class QueueTest {
  private static final List<Check> CHECKS = Checks.all(Profiles.NONE);
  private static final LocalDate NEW = RoundMaker.LAST_DAY.plusDays(9);

  private final CaseMaker kent = CaseMaker.of("Kent", Region.LONDON).by("Ann").judged(3, 3, 3, 3);
  private final CaseMaker essex = CaseMaker.of("Essex").by("Bob").judged(3, 3, 3, 3);

  @Test
  void everyReasonIsToldInItsWords() {
    kent.judged(2, 2, 1, 2)
        .last(Subject.CHILDREN_SERVING, 0)
        .weighed(Subject.ADULTS_CAPACITY, 1, 2, RoundMaker.LAST_DAY)
        .limited(new Limit(Service.CHILDREN, Serving.SOME, "A1", "21 %"), new Standing.Applied());
    assertEquals(
        List.of(
            new QueueGround(
                QueueReason.EDGE,
                64,
                "2 points from the edge above, 3 points from falling below an edge; 2 single steps"
                    + " raise the star, 2 lower it"),
            new QueueGround(
                QueueReason.INDICATORS,
                100,
                "A1 held children’s serving at Some; two stars without, one star with"),
            new QueueGround(
                QueueReason.EVIDENCE,
                75,
                "evidence thin for 3 judgements, all older than the last round for one judgement,"
                    + " as much against as for one judgement"),
            new QueueGround(QueueReason.MOVE, 40, "one judgement moved by two grades or more"),
            new QueueGround(QueueReason.FINDINGS, 100, "8 findings to settle")),
        look(kent).grounds());
  }

  @Test
  void theHighestScoreComesFirstEqualsShareAPlaceAndNobodyIsLeftOut() {
    var devon = CaseMaker.of("Devon").judged(3, 3, 3, 3).last(Subject.ADULTS_SERVING, 1);
    var placed = queue(kent, essex, devon).ranked(QueueWeights.USUAL, QueueFilter.ALL);
    assertEquals(
        List.of("1 Devon 320", "2 Essex 0", "2 Kent 0"),
        placed.stream()
            .map(it -> it.place() + " " + it.look().facts().name() + " " + it.score())
            .toList());
  }

  @Test
  void aReasonWithoutWeightDoesNotCount() {
    var devon = CaseMaker.of("Devon").judged(3, 3, 3, 3).last(Subject.ADULTS_SERVING, 1);
    var weights = QueueWeights.USUAL.with(QueueReason.FINDINGS, 0);
    assertEquals(
        List.of(120, 0),
        queue(essex, devon).ranked(weights, QueueFilter.ALL).stream().map(Placed::score).toList());
    assertThrows(
        IllegalArgumentException.class, () -> QueueWeights.USUAL.with(QueueReason.EDGE, 11));
    assertThrows(IllegalArgumentException.class, () -> new QueueWeights(Map.of()));
  }

  @Test
  void aSettledFindingNoLongerCountsAndCanStillBeAskedFor() {
    kent.last(Subject.ADULTS_SERVING, 1);
    var open = queue(kent, essex);
    assertEquals(List.of("Kent"), names(open, filter("settled", false)));
    assertEquals(List.of(), names(open, filter("settled", true)));
    open.findings().forEach(kent::settled);
    var settled = queue(kent, essex);
    assertEquals(List.of(), names(settled, filter("settled", false)));
    assertEquals(List.of("Kent"), names(settled, filter("settled", true)));
    assertEquals(
        List.of(QueueReason.MOVE),
        settled.looks().getFirst().grounds().stream().map(QueueGround::reason).toList());
  }

  @Test
  void theQueueIsFilteredByCheckRegionInspectorAndService() {
    kent.last(Subject.ADULTS_SERVING, 1);
    essex.weighed(Subject.CHILDREN_SERVING, 2, 0, NEW).last(Subject.CHILDREN_SERVING, 2);
    var queue = queue(kent, essex);
    assertEquals(List.of("Kent"), names(queue, filter("check", CheckName.BIG_MOVE)));
    assertEquals(List.of("Kent", "Essex"), names(queue, filter("check", CheckName.SILENT_CHANGE)));
    assertEquals(List.of("Kent"), names(queue, filter("region", Region.LONDON)));
    assertEquals(List.of("Essex"), names(queue, filter("inspector", "Bob")));
    var ofChildren = filter("service", Service.CHILDREN);
    assertEquals(
        1,
        queue.looks().getLast().findings().stream()
            .filter(it -> it.check() == CheckName.SILENT_CHANGE && ofChildren.shows(it))
            .count());
  }

  @Test
  void theSameFactsGiveTheSameQueue() {
    var one = RoundMaker.of(InventedRound.loose(new Random(5), 150), List.of());
    var other = RoundMaker.of(InventedRound.loose(new Random(5), 150), List.of());
    assertEquals(
        Queue.of(one, CHECKS).ranked(QueueWeights.USUAL, QueueFilter.ALL),
        Queue.of(other, CHECKS).ranked(QueueWeights.USUAL, QueueFilter.ALL));
  }

  private static QueueFilter filter(String part, Object value) {
    return new QueueFilter(
        part.equals("check") ? Optional.of((CheckName) value) : Optional.empty(),
        part.equals("region") ? Optional.of((Region) value) : Optional.empty(),
        part.equals("inspector") ? Optional.of((String) value) : Optional.empty(),
        part.equals("service") ? Optional.of((Service) value) : Optional.empty(),
        part.equals("settled") ? Optional.of((Boolean) value) : Optional.empty());
  }

  private static List<String> names(Queue queue, QueueFilter filter) {
    return queue.ranked(QueueWeights.USUAL, filter).stream()
        .map(it -> it.look().facts().name())
        .toList();
  }

  private static Look look(CaseMaker only) {
    return queue(only).looks().getFirst();
  }

  private static Queue queue(CaseMaker... cases) {
    return Queue.of(RoundMaker.of(cases), CHECKS);
  }
}
