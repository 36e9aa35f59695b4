package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Criteria;
import starboard.casework.SampleCriteria;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;

class AsAtTest {
  private static final CaseId READING = RoundOfSamples.READING;
  private static final EvidenceId ITEM = new EvidenceId("item");
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;
  private final RoundOfSamples round = new RoundOfSamples();
  private final List<CaseView> stood = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();

  @Test
  void everyEarlierStateIsShownAsItWasKnownThen() {
    remember();
    round.desk.judge(READING, CHILDREN, Serving.MOST);
    remember();
    for (var subject : List.of(Subject.CHILDREN_CAPACITY, Subject.ADULTS_CAPACITY))
      round.desk.judge(READING, subject, Capacity.PROMISING);
    round.desk.judge(READING, Subject.ADULTS_SERVING, Serving.SOME);
    remember();
    round.does(RoundOfSamples.file("paf.csv", Map.of(READING, "21.4")));
    remember();
    round.says(READING, new Act.Exempted("A1", "Two families moved."));
    remember();
    round.says(READING, item("Report"), new Act.Weighed(ITEM, CHILDREN, Bearing.CONTRADICTS));
    remember();
    round.says(READING, item("Report, second print"), new Act.Withdrawn(ITEM, "A mistake."));
    remember();
    round.does(new Command.Undo(READING));
    remember();
    round.does(new Command.SetCriteria(Desk.NOVEMBER_2004, Criteria.NONE));
    remember();

    for (var it = 0; it < times.size(); it++) {
      var then = round.desk.workbench().queries().caseView(READING, times.get(it)).join();
      assertEquals(Optional.of(told(stood.get(it))), then.map(AsAtTest::told), "time " + it);
    }
    assertEquals(
        List.of("0", "0", "2", "1", "2", "2", "2", "2", "2"),
        stood.stream()
            .map(it -> it.star().stars().map(stars -> "" + stars.count()).orElse("0"))
            .toList());
  }

  @Test
  void beforeTheRoundWasOpenedTheCaseIsEmptyAndItsCriteriaAreThoseOfNow() {
    round.desk.judge(READING, CHILDREN, Serving.MOST);
    var view =
        round
            .desk
            .workbench()
            .queries()
            .caseView(READING, Instant.parse("2001-01-01T00:00:00Z"))
            .join()
            .orElseThrow();
    assertEquals(List.of(), view.said());
    assertEquals(SampleCriteria.ALL, view.criteria());
  }

  private void remember() {
    stood.add(round.desk.view(READING));
    times.add(round.desk.now());
    round.desk.minutes(10);
  }

  private static Act.Described item(String title) {
    return new Act.Described(ITEM, Optional.of(EvidenceItem.titled(SourceKind.INSPECTION, title)));
  }

  /// All that a view shows of the case itself.
  private static List<Object> told(CaseView view) {
    return List.of(
        view.state(),
        view.criteria(),
        view.keys(),
        view.star(),
        view.stage(),
        view.undo(),
        view.said());
  }
}
