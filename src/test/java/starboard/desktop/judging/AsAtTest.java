package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.CaseId;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// The case as it stood on a day, over the real store. It was begun on 2 August 2004 and gone on
/// with ten days later.
class AsAtTest {
  private static final CaseId CASE = CaseDesk.open("Rochdale");
  private static final LocalDate BEGUN = LocalDate.of(2004, 8, 2);

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private H2Store store;
  private CaseDesk desk;

  @BeforeEach
  void judge() {
    store = H2Store.create(folder.resolve("store"));
    desk = new CaseDesk(store);
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.NO);
    desk.days(10);
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.MOST);
    desk.judge(CASE, Subject.CHILDREN_CAPACITY, Capacity.POOR);
    desk.load(Map.of("Rochdale", Map.of("A1", "25")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private CaseDriver open() {
    return new CaseDriver(fx, desk, 1198, 700).show(CASE);
  }

  private static DatePicker day(CaseDriver it) {
    return (DatePicker) it.driver.byId("as-at");
  }

  private static void choose(CaseDriver it, LocalDate day) {
    var field = day(it);
    FxTest.run(() -> field.setValue(day));
    it.driver.settle();
  }

  @Test
  void theWholeScreenIsShownAsItStoodAndNothingCanBeRecordedInIt() {
    var it = open();
    assertTrue(it.driver.shows("Most and Yes closed by A1"));
    choose(it, BEGUN);
    it.untilShown("As it stood on 2 August 2004: incomplete.");
    assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.NO));
    assertFalse(it.isChosen(Subject.CHILDREN_CAPACITY, Capacity.POOR));
    assertFalse(it.driver.shows("closed by A1"));
    assertTrue(it.driver.shows("0 stars whatever the missing judgements are"));
    assertEquals(List.of(), Screens.faults(fx, it.driver, "case-as-at"));
    var before = desk.acts(CASE).size();
    it.choose(Subject.ADULTS_SERVING, Serving.YES);
    assertTrue(it.driver.shows("Nothing was recorded. This is the case as it stood on"));
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.driver.settle();
    assertEquals(before, desk.acts(CASE).size());
    it.driver.click(it.driver.named("Back to now"));
    it.until(() -> it.isChosen(Subject.ADULTS_SERVING, Serving.MOST));
    assertFalse(it.driver.shows("As it stood on 2 August 2004"));
    assertEquals(Optional.empty(), Optional.ofNullable(day(it).getValue()));
  }

  @Test
  void theHistoryTellsWhatWasSaidByThen() {
    var it = open();
    choose(it, BEGUN);
    it.untilShown("As it stood on 2 August 2004");
    it.driver.click(it.driver.named("History"));
    assertTrue(it.driver.shows("open → No"));
    assertFalse(it.driver.shows("No → Most"));
  }

  @Test
  void beforeTheFirstEntryItIsSaidWhenThatWas() {
    var it = open();
    choose(it, LocalDate.of(2004, 8, 1));
    it.untilShown("Nothing had been entered by then; the first entry was made on 2 August 2004.");
    it.show(CaseDesk.published("Rochdale"));
    choose(it, LocalDate.of(2003, 12, 1));
    it.untilShown("the published record was transcribed on 1 November 2026.");
  }

  @Test
  void whatIsTypedIsNeitherLostNorShownInThePast() {
    var it = open();
    it.driver.click(it.reason(Subject.ADULTS_SERVING));
    it.driver.type("Delayed transfers halved");
    choose(it, BEGUN);
    it.untilShown("As it stood on 2 August 2004");
    assertFalse(it.driver.shows("Delayed transfers halved"));
    it.driver.click(it.driver.named("Back to now"));
    it.until(() -> it.written(Subject.ADULTS_SERVING).equals("Delayed transfers halved"));
  }

  @Test
  void aDayThatDoesNotExistOrIsToComeIsRefused() {
    var it = open();
    FxTest.run(() -> {
      day(it).getEditor().requestFocus();
      day(it).getEditor().setText("31/02/2004");
    });
    it.driver.press(KeyCode.ENTER);
    assertTrue(it.driver.shows("There is no such day: 31/02/2004."));
    choose(it, LocalDate.of(2030, 1, 1));
    assertTrue(it.driver.shows("1 January 2030 is still to come."));
    assertFalse(it.driver.shows("As it stood on 1 January"));
  }
}
