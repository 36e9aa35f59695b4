package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.application.Desk.NOVEMBER_2003;
import static starboard.application.Desk.NOVEMBER_2004;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.ComparisonAnswer;
import starboard.application.Desk;
import starboard.application.Ids;
import starboard.application.Invented;
import starboard.application.NearestCouncils;
import starboard.application.PointsMap;
import starboard.application.RuleBooks;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Deciding;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.moderation.ModerationNote;
import starboard.consistency.comparing.Aspect;
import starboard.consistency.comparing.Cell;
import starboard.consistency.comparing.Comparison;
import starboard.consistency.comparing.Line;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Councils side by side, on the ruler and near each other, from a store in memory and from one on
/// disk alike.
class ComparisonQueriesTest {
  private static final CaseId BARNET = Desk.caseOf(NOVEMBER_2004, "Barnet");
  private static final CaseId BEXLEY = Desk.caseOf(NOVEMBER_2004, "Bexley");
  @TempDir Path folder;

  private void onBoth(Consumer<Desk> test) {
    test.accept(Desk.inMemory());
    try (var store = H2Store.create(folder.resolve("store"))) {
      test.accept(Desk.over(store));
    }
  }

  @Test
  void publishedCouncilsStandSideBySide() {
    onBoth(desk -> {
      var compared = compared(desk, NOVEMBER_2003, "Barnet", "Kent");
      assertEquals(
          List.of("Barnet", "Kent"),
          compared.councils().stream().map(it -> it.council().name()).toList());
      var titles = compared.lines(Aspect.JUDGEMENTS).stream().map(Line::title).toList();
      assertEquals(
          List.of(
              "Star rating",
              "Points",
              "Children’s serving",
              "Children’s capacity",
              "Adults’ serving",
              "Adults’ capacity"),
          titles);
      var kent = desk.row(Desk.caseOf(NOVEMBER_2003, "Kent"));
      assertEquals(
          new Cell(
              kent.star().stars().orElseThrow().words(),
              "in 2002-11 " + kent.last().orElseThrow().words()),
          line(compared, "Star rating").cells().getLast());
    });
  }

  @Test
  void whatCannotBeComparedIsRefusedInWords() {
    onBoth(desk -> {
      assertEquals(
          "A comparison takes two councils or more; choose another one.",
          refused(desk, NOVEMBER_2003, "Kent"));
      assertEquals("There is no round 1999-11.", refused(desk, new RoundId("1999-11"), "A", "B"));
      assertEquals(
          "atlantis is not in round 2003-11.", refused(desk, NOVEMBER_2003, "Kent", "Atlantis"));
    });
  }

  @Test
  void bandsMakeTheDifferenceAndValuesAreTold() {
    onBoth(desk -> {
      opened(desk);
      desk.execute(Invented.one(NOVEMBER_2004, "Barnet", "A1", Invented.measured("21.4")));
      desk.execute(Invented.one(NOVEMBER_2004, "Bexley", "A1", Invented.measured("12")));
      var compared = compared(desk, NOVEMBER_2004, "Barnet", "Bexley");
      var a1 = compared.lines(Aspect.INDICATORS).getFirst();
      assertEquals(new Cell("band 2", "21.4 %"), a1.cells().getFirst());
      assertTrue(a1.differs());
      assertEquals(
          List.of(new Cell("capped at Some", "21.4 %, key threshold 20 %"), Cell.of("–")),
          compared.lines(Aspect.LIMITS).getFirst().cells());
    });
  }

  @Test
  void reasonsAndOpenJudgementsAreTold() {
    onBoth(desk -> {
      opened(desk);
      desk.execute(new Command.GiveReason(BARNET, Subject.ADULTS_SERVING, "Carers are assessed."));
      desk.judge(BEXLEY, Subject.ADULTS_SERVING, Serving.MOST);
      var compared = compared(desk, NOVEMBER_2004, "Barnet", "Bexley");
      assertEquals(
          List.of(Cell.of("Carers are assessed."), Cell.of("–")),
          compared.lines(Aspect.REASONS).getFirst().cells());
      assertEquals(
          List.of(Cell.of("open"), Cell.of("Most")), line(compared, "Adults’ serving").cells());
    });
  }

  @Test
  void theMapShowsEveryCouncilNowAndInTheLastRound() {
    onBoth(desk -> {
      var map = desk.workbench().queries().pointsMap(NOVEMBER_2003).join().orElseThrow();
      assertEquals(150, map.rows().size());
      assertEquals(150, map.rows().stream().filter(it -> it.now().points().isPresent()).count());
      for (var row : map.rows())
        assertEquals(
            row.now().stars(),
            desk.workbench().rules().of(map.round()).bands().stream()
                .filter(it -> it.holds(row.now().points().orElseThrow()))
                .map(it -> row.now().stars().orElseThrow() == Stars.ZERO ? Stars.ZERO : it.stars())
                .findFirst());
      opened(desk);
      var next = desk.workbench().queries().pointsMap(NOVEMBER_2004).join().orElseThrow();
      assertEquals(
          map.rows().stream().map(PointsMap.Row::now).toList(),
          next.rows().stream().map(PointsMap.Row::before).toList());
    });
  }

  @Test
  void theNearestFollowWhatIsWritten() {
    onBoth(desk -> {
      opened(desk);
      var before = nearest(desk);
      assertEquals(5, before.nearest().size());
      assertEquals(before, nearest(desk));
      judgeAll(desk, BARNET, Serving.MOST);
      judgeAll(desk, BEXLEY, Serving.MOST);
      var after = nearest(desk);
      assertNotEquals(before, after);
      assertEquals("Bexley", after.nearest().getFirst().council().name());
      assertEquals(
          "same judgements, bands 2 apart on average, same type, same region",
          after.nearest().getFirst().why());
      assertEquals(4, after.nearest().getFirst().grades().count());
    });
  }

  @Test
  void whoWasNotGivenAlikeIsToldFromBothSides() {
    onBoth(desk -> {
      opened(desk);
      for (var council : List.of("Barnet", "Bexley"))
        for (var code : List.of("A1", "C26", "A2", "B8", "C19", "C20", "C21", "D35"))
          desk.execute(Invented.one(NOVEMBER_2004, council, code, Invented.measured("12")));
      judgeAll(desk, BARNET, Serving.MOST);
      judgeAll(desk, BEXLEY, Serving.MOST);
      desk.judge(BEXLEY, Subject.ADULTS_SERVING, Serving.SOME);
      var barnet = nearest(desk).precedents();
      assertTrue(barnet.stream().anyMatch(it -> it.other().equals(BEXLEY)), barnet.toString());
      var bexley = desk.workbench().queries().neighbours(BEXLEY, 5).join().orElseThrow();
      assertTrue(
          bexley.precedents().stream()
              .anyMatch(it -> it.other().equals(BARNET) && it.sentence().contains("worse")),
          bexley.precedents().toString());
    });
  }

  @Test
  void aNoteOnAComparisonStandsOnEachCaseAndIsToldOnce() {
    onBoth(desk -> {
      opened(desk);
      var note = new ModerationNote("Alike but for carers.", List.of("Barnet", "Bexley"));
      var id = Ids.note();
      desk.execute(
          new Command.Together(
              Stream.of(BARNET, BEXLEY)
                  .<Command.OnCase>map(
                      it -> new Command.Say(it, new Deciding.Noted(id, Optional.of(note))))
                  .toList()));
      var notes = desk.workbench().queries().notes(List.of(BARNET, BEXLEY)).join();
      assertEquals(1, notes.size());
      assertEquals(note, notes.getFirst().note());
      assertEquals("Dora", notes.getFirst().by());
      assertEquals(notes, desk.workbench().queries().notes(List.of(BEXLEY)).join());
    });
  }

  @Test
  void theSecondInspectorSeesNothingOfTheFirstJudgement() {
    onBoth(desk -> {
      opened(desk);
      judgeAll(desk, BARNET, Serving.YES);
      desk.execute(new Command.GiveReason(BARNET, Subject.ADULTS_SERVING, "Secret."));
      desk.execute(new Command.Say(BARNET, new Deciding.SecondAsked("Sam")));
      desk.seat("Sam", Role.INSPECTOR);
      var compared = compared(desk, NOVEMBER_2004, "Barnet", "Bexley");
      assertTrue(
          compared.lines().stream()
              .flatMap(it -> it.cells().stream())
              .noneMatch(it -> it.whole().contains("Yes") || it.whole().contains("Secret")),
          compared.toString());
      assertEquals(
          "hidden until your second judgement is in",
          line(compared, "Adults’ serving").cells().getFirst().words());
      var map = desk.workbench().queries().pointsMap(NOVEMBER_2004).join().orElseThrow();
      assertEquals(
          Optional.empty(),
          map.rows().stream()
              .filter(it -> it.id().equals(BARNET))
              .findFirst()
              .orElseThrow()
              .now()
              .points());
      var near = desk.workbench().queries().neighbours(BEXLEY, 149).join().orElseThrow();
      assertTrue(
          near.nearest().stream()
              .filter(it -> it.id().equals(BARNET))
              .allMatch(it -> it.grades().count() == 0 && it.stars().isEmpty()));
    });
  }

  private static void opened(Desk desk) {
    desk.seat("Dora", Role.CHIEF_INSPECTOR);
    desk.openRound(RuleBooks.DEFAULT);
    var round = desk.workbench().queries().round(NOVEMBER_2004).join().orElseThrow();
    desk.execute(new Command.SetCriteria(NOVEMBER_2004, Invented.criteria(round.criteria())));
  }

  private static void judgeAll(Desk desk, CaseId id, Serving serving) {
    desk.judge(id, Subject.CHILDREN_SERVING, serving);
    desk.judge(id, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    desk.judge(id, Subject.ADULTS_SERVING, serving);
    desk.judge(id, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
  }

  private static NearestCouncils nearest(Desk desk) {
    return desk.workbench().queries().neighbours(BARNET, 5).join().orElseThrow();
  }

  private static Line line(Comparison comparison, String title) {
    return comparison.lines().stream()
        .filter(it -> it.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Comparison compared(Desk desk, RoundId round, String... councils) {
    return assertInstanceOf(ComparisonAnswer.Compared.class, answer(desk, round, councils))
        .comparison();
  }

  private static String refused(Desk desk, RoundId round, String... councils) {
    return assertInstanceOf(ComparisonAnswer.Refused.class, answer(desk, round, councils))
        .sentence();
  }

  private static ComparisonAnswer answer(Desk desk, RoundId round, String... councils) {
    var ids = Stream.of(councils).map(CouncilId::ofName).toList();
    return desk.workbench().queries().comparison(round, ids).join();
  }
}
