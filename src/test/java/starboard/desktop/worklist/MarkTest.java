package starboard.desktop.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.application.CaseRow;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.EvidenceTally;
import starboard.application.Worklist;
import starboard.casework.CaseStage;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class MarkTest {
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;
  private static final Limit A1 =
      new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 %, key threshold 20 %");
  private static final Worklist.Row BARNET =
      Desk.inMemory()
          .workbench()
          .queries()
          .worklist(Desk.NOVEMBER_2003)
          .join()
          .orElseThrow()
          .rows()
          .get(1);

  private static CaseRow.JudgementRow judged(Subject subject, Grade grade, String certainty) {
    return new CaseRow.JudgementRow(
        subject,
        CaseRow.State.GIVEN,
        Optional.of(grade),
        certainty,
        Optional.empty(),
        "",
        "R. Hart",
        Optional.of(Instant.EPOCH));
  }

  private static Worklist.Row row(
      Serving children, String certainty, Optional<String> exempt, CaseStage stage) {
    return new Worklist.Row(
        BARNET.council(),
        BARNET.id(),
        BARNET.last(),
        BARNET.lastArrow(),
        BARNET.lastInYear(),
        List.of(
            judged(CHILDREN, children, certainty),
            judged(Subject.CHILDREN_CAPACITY, Capacity.POOR, certainty),
            judged(Subject.ADULTS_SERVING, Serving.YES, "provisional"),
            CaseRow.JudgementRow.open(Subject.ADULTS_CAPACITY)),
        List.of(new CaseRow.LimitRow(A1, exempt)),
        new EvidenceTally(14, 3, 1),
        2,
        BARNET.star(),
        BARNET.arrow(),
        stage,
        BARNET.progress());
  }

  private static Set<Mark> marks(Worklist.Row row) {
    return Set.copyOf(List.of(Mark.values()).stream().filter(it -> it.on(row)).toList());
  }

  @Test
  void aGradeAboveItsLimitIsMarkedAndSaysWhy() {
    var row = row(Serving.MOST, "provisional", Optional.empty(), CaseStage.IN_PREPARATION);
    assertEquals(List.of(Mark.ABOVE_LIMIT), Mark.of(row, CHILDREN));
    assertEquals(
        "Most, above its limit (Some by A1: 21.4 %, key threshold 20 %)",
        WorklistColumn.CHILDREN_SERVING.words(row));
    assertEquals("Yes", WorklistColumn.ADULTS_SERVING.words(row));
    assertEquals(Set.of(Mark.ABOVE_LIMIT, Mark.DRAFTS, Mark.TO_WEIGH), marks(row));
  }

  @Test
  void anExemptionIsMarkedWithItsReason() {
    var row = row(Serving.MOST, "provisional", Optional.of("one family"), CaseStage.IN_PREPARATION);
    assertEquals(List.of(Mark.EXEMPT), Mark.of(row, CHILDREN));
    assertEquals("Most, exempt from A1 (one family)", WorklistColumn.CHILDREN_SERVING.words(row));
  }

  @Test
  void aRefreshTellsHowManyOfTheFourAreConfirmed() {
    var row =
        row(Serving.SOME, CaseRow.JudgementRow.CARRIED, Optional.empty(), CaseStage.TO_CONFIRM);
    assertEquals(List.of(Mark.CARRIED), Mark.of(row, CHILDREN));
    assertEquals("to confirm, 1 of 4 confirmed", WorklistColumn.STATE.words(row));
    assertTrue(Mark.CARRIED.on(row));
  }

  @Test
  void theFirstCellTellsDraftsAndEvidenceButIsCopiedWithoutThem() {
    var row = row(Serving.SOME, "provisional", Optional.empty(), CaseStage.IN_PREPARATION);
    assertEquals("Barnet", WorklistColumn.COUNCIL.words(row));
    assertEquals(
        "Barnet, 2 texts typed and not recorded, 14 items of evidence, 3 not cited, 1 late",
        WorklistColumn.COUNCIL.told(row));
  }

  @Test
  void theFilterKeepsCouncilsWithAnyOfTheChosenMarks() {
    var row = row(Serving.SOME, "provisional", Optional.empty(), CaseStage.IN_PREPARATION);
    var filter = WorklistFilter.ALL.withMarks(Set.of(Mark.ABOVE_LIMIT));
    assertEquals(false, filter.test(row));
    assertTrue(filter.withMarks(Set.of(Mark.ABOVE_LIMIT, Mark.DRAFTS)).test(row));
  }

  @Test
  void whatWasTypedOnACaseIsCountedOnItsRow() {
    var desk = Desk.inMemory();
    var id = Desk.caseOf(Desk.NOVEMBER_2003, "Barnet");
    desk.workbench().keepDraft(id, DraftPlace.reason(CHILDREN), "typed").join();
    desk.workbench().keepDraft(id, DraftPlace.exemption("A1"), "typed too").join();
    var rows = desk.workbench().queries().worklist(Desk.NOVEMBER_2003).join().orElseThrow().rows();
    assertEquals(
        List.of("Barnet 2"),
        rows.stream()
            .filter(it -> it.drafts() > 0)
            .map(it -> it.council().name() + " " + it.drafts())
            .toList());
  }
}
