package starboard.desktop.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.desktop.InventedRounds.SECOND;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Invented;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.desktop.Bench;
import starboard.desktop.InventedRounds;
import starboard.desktop.Seat;
import starboard.desktop.kit.FocusWalk;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.indicators.IndicatorValue;

/// Works the indicators of a case in the real window over a real store.
class IndicatorTabTest {
  private static final CaseId BARNET = new CaseId(SECOND, CouncilId.ofName("Barnet"));

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  private Seat filled(Role role) {
    var seat = InventedRounds.filled(fx, new Bench(folder), role);
    InventedRounds.execute(
        seat.workbench(), Invented.one(SECOND, "Barnet", "A1", Invented.measured("21.4")));
    return seat;
  }

  private static void open(Seat seat, CaseId id, String tab) {
    FxTest.run(() -> seat.shell().openCase(id));
    seat.see(tab);
    seat.driver().click(seat.driver().named(tab));
    seat.settle();
  }

  private static String tab(Seat seat) {
    var round = InventedRounds.round(seat.workbench(), SECOND);
    return "Indicators " + round.criteria().indicators().indicators().size();
  }

  private static void faultless(FxTest fx, Seat seat, String name) {
    assertEquals(List.of(), Screens.faults(fx, seat.driver(), "indicators-" + name));
  }

  @Test
  void everyIndicatorStandsWithItsLimitAndItsNextBand() {
    try (var seat = filled(Role.DATA_OFFICER)) {
      open(seat, BARNET, tab(seat));
      seat.see("1.4 points above band 3");
      seat.see("key: capped at Some");
      faultless(fx, seat, "case");
      seat.driver().click(seat.driver().named("Only key indicators"));
      assertTrue(seat.driver().shows("2 of"));
      faultless(fx, seat, "case-keys");
      assertEquals(List.of(), FocusWalk.faults(seat.driver()));
    }
  }

  @Test
  void lettersFilterAndEnterOpensTheDetailsInWhichAValueIsPutRight() {
    try (var seat = filled(Role.DATA_OFFICER)) {
      var driver = seat.driver();
      open(seat, BARNET, tab(seat));
      FxTest.run(() -> driver.byId("indicators").requestFocus());
      driver.type("stability");
      assertTrue(driver.shows("1 of"));
      FxTest.run(() -> driver.byId("indicators").requestFocus());
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.ENTER);
      seat.see("loaded from correction.csv");
      faultless(fx, seat, "details");
      driver.click(driver.named("Put the value right …"));
      FxTest.run(() -> ((TextInputControl) driver.byId("value")).setText("140"));
      driver.click(driver.named("Record the value"));
      seat.see("140 is not a percentage from 0 to 100.");
      faultless(fx, seat, "value-refused");
      FxTest.run(() -> ((TextInputControl) driver.byId("value")).setText("19,4"));
      driver.click(driver.named("Record the value"));
      seat.see("19.4 %");
      var view = seat.workbench().queries().caseView(BARNET).join().orElseThrow();
      var value = Optional.ofNullable(view.state().values().standing().get(Invented.code("A1")));
      assertEquals(Optional.of(new BigDecimal("19.4")), value.flatMap(IndicatorValue::number));
    }
  }

  @Test
  void anInspectorIsToldWhyAValueCannotBePutRight() {
    try (var seat = filled(Role.INSPECTOR)) {
      var driver = seat.driver();
      open(seat, BARNET, tab(seat));
      FxTest.run(() -> driver.byId("indicators").requestFocus());
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.ENTER);
      seat.see("cannot change the indicators of a round");
      var button = (Button) driver.named("Put the value right …");
      assertTrue(FxTest.call(button::isDisabled));
      faultless(fx, seat, "details-refused");
    }
  }

  @Test
  void aRoundWithoutValuesSaysSo() {
    try (var seat = InventedRounds.empty(fx, new Bench(folder), Role.INSPECTOR)) {
      open(seat, BARNET, "Indicators");
      seat.see("No values of Barnet are loaded in round 2005-11 yet");
      faultless(fx, seat, "no-values");
      seat.driver().type("x");
      open(seat, new CaseId(new RoundId("2003-11"), BARNET.council()), "Indicators");
      assertFalse(seat.driver().shows("has no indicators"));
    }
  }
}
