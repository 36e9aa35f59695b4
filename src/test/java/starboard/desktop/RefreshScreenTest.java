package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.PriorityReason;
import starboard.casework.refresh.Ranked;
import starboard.desktop.frame.Preferences;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.exchange.ShippedCriteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The screen of a refresh, worked over a real store. The values loaded here are invented.
class RefreshScreenTest {
  private static final RoundId REFRESH = new RoundId("2004-11");
  private static final IndicatorCode HOMES = new IndicatorCode("HOMES-C");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theFirstCouncilsStandWithTheirReasonsAndEnterOpensACase() {
    try (var seat = Seat.at(fx, folder)) {
      open(seat, Desk.NOVEMBER_2003, REFRESH);
      show(seat, REFRESH);
      seat.see("Something speaks for");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-priorities"));
      var first = priorities(seat).getItems().getFirst().priority().council();
      seat.driver().press(KeyCode.ENTER);
      seat.see("Children’s services");
      assertEquals(
          first.name() + ", round 2004-11 – Starboard", seat.shell().titleProperty().get());
    }
  }

  @Test
  void aWeightChangesTheOrderAtOnceAndIsKept() {
    var bench = new Bench(folder);
    try (var seat = Seat.at(fx, bench)) {
      open(seat, Desk.NOVEMBER_2003, REFRESH);
      show(seat, REFRESH);
      seat.see("Something speaks for");
      var before = List.copyOf(priorities(seat).getItems());
      FxTest.run(() -> weight(seat, "weight-edge").setValue(0));
      seat.driver().settle();
      assertTrue(seat.driver().shows("Something speaks for 8 of 150 councils."));
      assertNotEquals(before, List.copyOf(priorities(seat).getItems()));
      assertEquals(0, Preferences.of(bench.settings()).priorityWeights().of(PriorityReason.EDGE));
      seat.driver().click(seat.driver().named("Usual weights"));
      assertEquals(before, List.copyOf(priorities(seat).getItems()));
    }
  }

  @Test
  void whatTheNewValuesAloneChangeIsShownAndCopied() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    try (var seat = Seat.at(fx, bench)) {
      mayAndRefresh(seat);
      show(seat, REFRESH);
      part(seat, "Effect of the new indicators");
      seat.see("No values were loaded");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-effects-none"));
      load(seat, "october 2004.csv", homes(seat, 12));
      seat.see("stars move");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-effects"));
      var moving = effects(seat).getItems().size();
      assertTrue(moving > 5 && moving < 60, moving + " councils move");
      seat.driver().click(seat.driver().named("Copy as text"));
      assertTrue(
          FxTest.call(() -> Clipboard.getSystemClipboard().getString())
              .contains("Gained HOMES-C (9"));
      seat.driver().click(seat.driver().byId("effects-moving"));
      assertEquals(150, effects(seat).getItems().size());
      part(seat, "Changes");
      seat.see("with carried judgements to confirm");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-changes-to-confirm"));
    }
  }

  @Test
  void changesAreCountedForAPublishedRoundAndOneFromNoOtherSaysSo() {
    try (var seat = Seat.at(fx, folder)) {
      show(seat, Desk.NOVEMBER_2003);
      part(seat, "Changes");
      seat.see("47 of 150 councils rated so far have another star: 41 up, 6 down.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-changes"));
      FxTest.run(() -> seat.shell().councils(Desk.NOVEMBER_2002));
      seat.settle();
      seat.driver().click(seat.driver().byId("menu-refresh"));
      seat.see("No round before this one");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-changes-none"));
      part(seat, "Priorities");
      seat.see("No round before this one");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "refresh-priorities-none"));
    }
  }

  @Test
  void theFormOpensARefreshWhoseJudgementsCarryOver() {
    try (var seat = Seat.at(fx, folder)) {
      seat.driver().press(KeyCode.CONTROL, KeyCode.N);
      FxTest.run(() -> ((RadioButton) seat.driver().byId("round-refresh")).fire());
      seat.see("Judgements and reasons carry over");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "open-round-refresh"));
      seat.driver().click(seat.driver().named("Open the round"));
      seat.see("to confirm");
      var kent = seat.workbench().queries().caseView(Desk.caseOf(REFRESH, "Kent")).join();
      assertEquals(4, kent.orElseThrow().state().toConfirm().size());
    }
  }

  private static void show(Seat seat, RoundId round) {
    FxTest.run(() -> seat.shell().councils(round));
    seat.settle();
    seat.driver().click(seat.driver().byId("menu-refresh"));
    seat.settle();
  }

  private static void part(Seat seat, String title) {
    seat.driver().click(seat.driver().named(title));
    seat.settle();
  }

  @SuppressWarnings("unchecked") // the bar fills it with numbers
  private static ComboBox<Integer> weight(Seat seat, String id) {
    return (ComboBox<Integer>) seat.driver().byId(id);
  }

  @SuppressWarnings("unchecked") // the view fills it with ranked councils
  private static TableView<Ranked> priorities(Seat seat) {
    return (TableView<Ranked>) seat.driver().byId("priorities");
  }

  @SuppressWarnings("unchecked") // the view fills it with effects
  private static TableView<Effect> effects(Seat seat) {
    return (TableView<Effect>) seat.driver().byId("effects");
  }

  /// An invented round with the criteria of 2002 and the judgements of 2003, and its refresh.
  private static void mayAndRefresh(Seat seat) {
    var may = new RoundId("2004-05");
    open(seat, Desk.NOVEMBER_2003, may);
    var criteria = ShippedCriteria.of(Desk.NOVEMBER_2002).orElseThrow();
    done(seat, new Command.SetCriteria(may, criteria));
    open(seat, may, REFRESH);
    judge(seat, "Somerset", Subject.CHILDREN_SERVING, Serving.MOST);
  }

  private static void judge(Seat seat, String council, Subject subject, Grade grade) {
    var answer = new Answer.Given(grade, new Standing.Provisional());
    done(seat, new Command.Judge(Desk.caseOf(REFRESH, council), subject, answer));
  }

  private static void open(Seat seat, RoundId from, RoundId id) {
    done(
        seat,
        new Command.OpenRound(
            id.text(),
            RoundTerms.Kind.REFRESH,
            from,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 4, 30),
            Optional.empty()));
  }

  /// One value for each council; about one in so many is below the level.
  private static Map<CouncilId, Map<IndicatorCode, IndicatorValue>> homes(Seat seat, int one) {
    var random = new Random(1);
    var values = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
    for (var council : seat.workbench().queries().councils().join()) {
      var percent = random.nextInt(one) == 0 ? 90 + random.nextInt(8) : 98 + random.nextInt(3);
      values.put(
          council.id(),
          Map.of(
              HOMES,
              new IndicatorValue.Measured(
                  BigDecimal.valueOf(percent),
                  Optional.empty(),
                  Optional.empty(),
                  Firmness.FINAL)));
    }
    return values;
  }

  private static void load(
      Seat seat, String source, Map<CouncilId, Map<IndicatorCode, IndicatorValue>> values) {
    done(seat, new Command.LoadValues(REFRESH, source, "0".repeat(64), values));
  }

  private static void done(Seat seat, Command command) {
    assertInstanceOf(Outcome.Done.class, seat.workbench().commands().execute(command).join());
    seat.settle();
  }
}
