package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.application.Desk.NOVEMBER_2003;
import static starboard.application.Desk.NOVEMBER_2004;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.CaseIndicators;
import starboard.application.Desk;
import starboard.application.Invented;
import starboard.application.KeyPreview;
import starboard.application.RuleBooks;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyResult;
import starboard.indicators.Movement;
import starboard.indicators.Rank;
import starboard.journal.Field;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// What is told of indicators, from a store in memory and from one on disk alike.
class IndicatorQueriesTest {
  private static final CaseId BARNET = Desk.caseOf(NOVEMBER_2004, "Barnet");
  @TempDir Path folder;

  private void onBoth(Consumer<Desk> test) {
    test.accept(opened(Desk.inMemory()));
    try (var store = H2Store.create(folder.resolve("store"))) {
      test.accept(opened(Desk.over(store)));
    }
  }

  /// A round with invented criteria, opened from one without values.
  private static Desk opened(Desk desk) {
    desk.seat("Dora", Role.CHIEF_INSPECTOR);
    desk.openRound(RuleBooks.DEFAULT);
    var round = desk.workbench().queries().round(NOVEMBER_2004).join().orElseThrow();
    desk.execute(new Command.SetCriteria(NOVEMBER_2004, Invented.criteria(round.criteria())));
    return desk;
  }

  private static void load(Desk desk, String council, String code, String number) {
    var value = Invented.measured(number);
    desk.execute(Invented.one(NOVEMBER_2004, council, code, value));
  }

  private static CaseIndicators.Line line(Desk desk, CaseId id, String code) {
    return desk.workbench().queries().indicators(id).join().orElseThrow().lines().stream()
        .filter(it -> it.indicator().code().equals(Invented.code(code)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCaseStandsAmongAllCouncilsAndThoseOfItsType() {
    onBoth(desk -> {
      load(desk, "Barnet", "A1", "21.4");
      load(desk, "Bexley", "A1", "12");
      load(desk, "Salford", "A1", "16");
      var line = line(desk, BARNET, "A1");
      assertEquals(OptionalInt.of(2), line.band());
      var peers = line.peers().orElseThrow();
      assertEquals(
          List.of(new BigDecimal("12"), new BigDecimal("16"), new BigDecimal("21.4")),
          peers.values());
      assertEquals(2, peers.alike().orElseThrow().count());
      assertEquals(Optional.of(new Rank(3, 3, 1, Rank.Order.LOWEST_FIRST)), peers.rank());
      assertEquals(new BigDecimal("1.4"), line.edges().down().orElseThrow().distance());
      assertTrue(line.keys().getFirst() instanceof KeyResult.Failed);
    });
  }

  @Test
  void aCaseWithoutValuesHasAllIndicatorsAndSaysNothingOfThem() {
    onBoth(desk -> {
      var all = desk.workbench().queries().indicators(BARNET).join().orElseThrow();
      var round = desk.workbench().queries().round(NOVEMBER_2004).join().orElseThrow();
      assertEquals(
          round.criteria().indicators().indicators(),
          all.lines().stream().map(CaseIndicators.Line::indicator).toList());
      for (var line : all.lines()) {
        assertEquals(new Field.Unset<>(), line.value());
        assertEquals(Optional.empty(), line.peers());
        assertEquals(Optional.empty(), line.movement());
      }
      assertEquals(
          List.of("CP audit"), all.otherKeys().stream().map(it -> it.key().key()).toList());
    });
  }

  @Test
  void aValueThatIsPutRightIsSeenAtOnceAndNothingElseIsReadAnew() {
    onBoth(desk -> {
      load(desk, "Barnet", "A1", "21.4");
      load(desk, "Bexley", "A1", "12");
      assertEquals(2, line(desk, BARNET, "A1").peers().orElseThrow().values().size());
      var right = new Act.Valued(Invented.code("A1"), Optional.of(Invented.measured("19.4")));
      desk.execute(new Command.Say(BARNET, right));
      assertEquals(Optional.of(new BigDecimal("19.4")), line(desk, BARNET, "A1").number());
      assertEquals(
          List.of(new BigDecimal("12"), new BigDecimal("19.4")),
          line(desk, Desk.caseOf(NOVEMBER_2004, "Bexley"), "A1").peers().orElseThrow().values());
      desk.execute(new Command.Undo(BARNET));
      assertEquals(Optional.of(new BigDecimal("21.4")), line(desk, BARNET, "A1").number());
    });
  }

  @Test
  void theLastRoundIsTheOneThatThisWasOpenedFrom() {
    onBoth(desk -> {
      load(desk, "Barnet", "A1", "21.4");
      desk.execute(
          new Command.OpenRound(
              "2005-11",
              RoundTerms.Kind.FULL,
              NOVEMBER_2004,
              RuleBooks.DEFAULT,
              LocalDate.of(2005, 6, 30),
              Optional.empty()));
      var next = new RoundId("2005-11");
      desk.execute(Invented.one(next, "Barnet", "A1", Invented.measured("18.2")));
      var line = line(desk, Desk.caseOf(next, "Barnet"), "A1");
      assertEquals(Optional.of(Movement.BETTER), line.movement());
      assertEquals(OptionalInt.of(2), line.last().orElseThrow().band());
      assertEquals(OptionalInt.of(3), line.band());
    });
  }

  @Test
  void aRoundHasARowForEachOfItsCouncilsByName() {
    onBoth(desk -> {
      load(desk, "Barnet", "A1", "21.4");
      var values = desk.workbench().queries().values(NOVEMBER_2004).join().orElseThrow();
      assertEquals(150, values.rows().size());
      assertEquals("Barking and Dagenham", values.rows().getFirst().council().name());
      IndicatorValue barnet = Invented.measured("21.4");
      assertEquals(
          List.of(barnet),
          values.rows().stream().flatMap(it -> it.values().values().stream()).toList());
    });
  }

  @Test
  void aKeyIndicatorIsTriedOnTheRoundBeforeItIsSet() {
    onBoth(desk -> {
      load(desk, "Barnet", "A1", "21.4");
      load(desk, "Bexley", "A1", "12");
      desk.judge(Desk.caseOf(NOVEMBER_2004, "Bexley"), Subject.CHILDREN_SERVING, Serving.MOST);
      var key = Invented.keyAbove("A1", 10);
      assertEquals(
          Optional.of(new KeyPreview(2, 2, 1)),
          desk.workbench().queries().preview(NOVEMBER_2004, key).join());
    });
  }

  @Test
  void whatIsNotThereIsEmpty() {
    onBoth(desk -> {
      var queries = desk.workbench().queries();
      var none = new RoundId("1999-11");
      assertEquals(Optional.empty(), queries.values(none).join());
      assertEquals(Optional.empty(), queries.indicators(Desk.caseOf(none, "Barnet")).join());
      assertEquals(
          Optional.empty(), queries.indicators(Desk.caseOf(NOVEMBER_2003, "Atlantis")).join());
    });
  }
}
