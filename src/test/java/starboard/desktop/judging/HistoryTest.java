package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.desktop.frame.Moments;
import starboard.rating.Serving;
import starboard.rating.Subject;

class HistoryTest {
  private static final CaseId CASE = CaseDesk.open("Rochdale");
  private final SlowStore store = new SlowStore();
  private final CaseDesk desk = new CaseDesk(store);
  private final Moments moments =
      new Moments(() -> Instant.parse("2004-08-02T12:00:00Z"), ZoneOffset.UTC);

  private List<History.Line> lines(CaseId id) {
    return History.of(desk.view(id), moments);
  }

  private static List<String> told(List<History.Line> lines) {
    return lines.stream().map(it -> (it.what() + ": " + it.change() + it.why()).strip()).toList();
  }

  @Test
  void everyActIsToldNewestFirstWithBeforeAndAfter() {
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.SOME);
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.MOST);
    desk.reason(CASE, Subject.ADULTS_SERVING, "Reviews are up");
    assertEquals(
        List.of(
            "Wrote why, adults’ serving: “Reviews are up”",
            "Judged adults’ serving: Some → Most",
            "Judged adults’ serving: open → Some"),
        told(lines(CASE)));
  }

  @Test
  void aChangedReasonIsToldWithTheOldOneBesideIt() {
    desk.reason(CASE, Subject.ADULTS_SERVING, "Reviews are up");
    desk.reason(CASE, Subject.ADULTS_SERVING, "Reviews are down");
    var line = lines(CASE).getFirst();
    assertEquals("“Reviews are down”", line.why());
    assertEquals("before: “Reviews are up”", line.was());
  }

  @Test
  void undoAndRedoSayWhatTheyUndidAndWhatHolds() {
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.SOME);
    CaseDesk.wait(desk.workbench.commands().execute(new Command.Undo(CASE)));
    CaseDesk.wait(desk.workbench.commands().execute(new Command.Redo(CASE)));
    assertEquals(
        List.of(
            "Did again: judged adults’ serving: open → Some",
            "Undid: judged adults’ serving: Some → open",
            "Judged adults’ serving: open → Some"),
        told(lines(CASE)));
  }

  @Test
  void aRatingOfTheRecordIsToldWithItsSource() {
    var line = lines(CaseDesk.published("Barnet")).getFirst();
    assertEquals("Took the rating from the published record: two stars", line.what());
    assertEquals(
        "children’s serving Some, children’s capacity Promising, adults’ serving Most,"
            + " adults’ capacity Promising",
        line.change());
    assertEquals("Published record, record", line.who());
  }

  @Test
  void whatWasSetInTheRoundStandsInTheOrderOfTime() {
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.SOME);
    desk.load(Map.of());
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.MOST);
    var told = told(lines(CASE));
    assertEquals("Judged adults’ serving: Some → Most", told.getFirst());
    assertEquals("Judged adults’ serving: open → Some", told.getLast());
    assertTrue(
        told.stream()
            .anyMatch(
                it -> it.startsWith("In the round, for all its cases: set the key indicators: ")),
        told.toString());
  }

  @Test
  void aLineOfTextHoldsWhenWhoWhatAndTheEntry() {
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.SOME);
    var line = lines(CASE).getFirst();
    assertEquals(
        "2 Aug 2004 10:42  |  Ann, inspector  |  Judged adults’ serving  |  open → Some  |  "
            + desk.view(CASE).said().getFirst().entry().id().abbreviated(),
        line.text());
  }
}
