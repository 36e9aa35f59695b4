package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import starboard.casework.Role;
import starboard.journal.Hash;
import starboard.rating.Serving;
import starboard.rating.Subject;

class TrailPagesTest {
  private final Desk desk = Desk.inMemory();

  @BeforeEach
  void work() {
    desk.openRound("recovered-2002");
    for (var grade : Serving.values()) {
      judge("Barnet", Subject.CHILDREN_SERVING, grade);
      judge("Kent", Subject.ADULTS_SERVING, grade);
    }
    desk.seat("Ben", Role.CHIEF_INSPECTOR);
    judge("Kent", Subject.ADULTS_SERVING, Serving.SOME);
  }

  @Test
  void thePagesTogetherAreEverythingOnce() {
    var rows = all(TrailWish.all(Desk.NOVEMBER_2004));
    var whole =
        desk.workbench().queries().trail(Desk.NOVEMBER_2004, Optional.empty()).join().orElseThrow();
    assertEquals(ids(whole), ids(rows));
    assertEquals(rows.size(), ids(rows).size());
    assertTrue(rows.getFirst().line().entry().author().person().equals("Ben"));
  }

  @Test
  void aPublishedRoundIsReadPageByPage() {
    var first = page(TrailWish.all(Desk.NOVEMBER_2003), Optional.empty());
    assertEquals(TrailPages.PAGE, first.rows().size());
    assertTrue(first.next().isPresent());
    assertEquals(
        ids(
            desk.workbench()
                .queries()
                .trail(Desk.NOVEMBER_2003, Optional.empty())
                .join()
                .orElseThrow()),
        ids(all(TrailWish.all(Desk.NOVEMBER_2003))));
  }

  @Test
  void whoWhatAndWordsNarrowIt() {
    var all = TrailWish.all(Desk.NOVEMBER_2004);
    assertEquals(1, all(with(all, Optional.of("Ben"), Optional.empty(), "")).size());
    assertEquals(5, all(with(all, Optional.empty(), Optional.empty(), "kent")).size());
    assertEquals(9, all(with(all, Optional.empty(), Optional.of(TrailKind.JUDGEMENTS), "")).size());
    assertEquals(0, all(with(all, Optional.empty(), Optional.of(TrailKind.EVIDENCE), "")).size());
    assertEquals(0, all(with(all, Optional.empty(), Optional.empty(), "barnet kent")).size());
  }

  @Test
  void daysAreBritishDaysAndBothAreIn() {
    var today = LocalDate.of(2026, 11, 2);
    var all = TrailWish.all(Desk.NOVEMBER_2004);
    assertEquals(all(all).size(), all(days(all, today, today)).size());
    assertEquals(0, all(days(all, today.plusDays(1), today.plusDays(9))).size());
    assertEquals(0, all(days(all, today.minusDays(9), today.minusDays(1))).size());
  }

  private static TrailWish with(
      TrailWish all, Optional<String> person, Optional<TrailKind> kind, String text) {
    return new TrailWish(all.round(), all.council(), person, kind, all.from(), all.to(), text);
  }

  private static TrailWish days(TrailWish all, LocalDate from, LocalDate to) {
    return new TrailWish(
        all.round(),
        all.council(),
        all.person(),
        all.kind(),
        Optional.of(from),
        Optional.of(to),
        "");
  }

  private TrailPage page(TrailWish wish, Optional<Long> from) {
    return desk.workbench().queries().trailPage(wish, from).join();
  }

  private List<TrailRow> all(TrailWish wish) {
    var page = page(wish, Optional.empty());
    var rows = new ArrayList<>(page.rows());
    while (page.next().isPresent()) {
      page = page(wish, page.next());
      rows.addAll(page.rows());
    }
    return rows;
  }

  private static List<Hash> ids(List<TrailRow> rows) {
    return rows.stream()
        .map(it -> it.line().entry().id())
        .distinct()
        .sorted(Comparator.comparing(Hash::hex))
        .toList();
  }

  private void judge(String council, Subject subject, Serving grade) {
    desk.judge(Desk.caseOf(Desk.NOVEMBER_2004, council), subject, grade);
  }
}
