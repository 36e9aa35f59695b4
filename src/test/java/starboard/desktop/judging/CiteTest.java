package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.desktop.kit.FocusWalk;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.SourceKind;
import starboard.rating.Serving;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// Evidence that judgements cite, over the real store. The cut-off is 30 June 2004, before today.
class CiteTest {
  private static final CaseId CASE = CaseDesk.open("Barnet");
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;
  private static final EvidenceId INSPECTION = new EvidenceId("inspection");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private H2Store store;
  private CaseDesk desk;

  @BeforeEach
  void receive() {
    store = H2Store.create(folder.resolve("store"));
    desk = new CaseDesk(store);
    desk.days(-60);
    desk.receive(
        CASE,
        INSPECTION.text(),
        SourceKind.INSPECTION,
        "Inspection of children’s services",
        LocalDate.of(2004, 3, 9));
    desk.receive(
        CASE, "return", SourceKind.MONITORING_RETURN, "Spring return", LocalDate.of(2004, 5, 1));
    desk.days(60);
    desk.receive(CASE, "letter", SourceKind.NHS, "Letter of the trust", LocalDate.of(2004, 7, 20));
    desk.judge(CASE, CHILDREN, Serving.SOME);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private CaseDriver open() {
    return new CaseDriver(fx, desk, 1198, 700).show(CASE);
  }

  private Bearing bearing(EvidenceId item) {
    return desk.view(CASE).state().evidence().find(item).orElseThrow().bearing(CHILDREN);
  }

  @Test
  void anItemIsFoundAsOneTypesAndCitedByOnePress() {
    var it = open();
    it.driver.click(it.driver.named("Cite evidence for children’s serving"));
    assertTrue(it.driver.shows("Spring return"));
    it.driver.type("inspec march");
    assertFalse(it.driver.shows("Spring return"));
    it.driver.click(
        it.driver.named("“Inspection of children’s services” supports children’s serving"));
    it.untilShown("Inspection of children’s services, March 2004 +");
    assertEquals(Bearing.SUPPORTS, bearing(INSPECTION));
    assertEquals(List.of(), Screens.faults(fx, it.driver, "case-cite"));
    assertEquals(List.of(), FocusWalk.faults(it.driver));
    it.driver.press(KeyCode.ESCAPE);
  }

  @Test
  void whatContradictsAndWhatDoesNotCountAreToldInWordsAndCanBeTakenAway() {
    desk.say(
        CASE,
        new Act.Weighed(INSPECTION, CHILDREN, Bearing.CONTRADICTS),
        new Act.Weighed(new EvidenceId("return"), CHILDREN, Bearing.SUPPORTS),
        new Act.Weighed(new EvidenceId("letter"), CHILDREN, Bearing.SUPPORTS));
    var it = open();
    assertTrue(it.driver.shows("Inspection of children’s services, March 2004 − contradicts"));
    assertTrue(it.driver.shows("Spring return, May 2004 +"));
    assertTrue(it.driver.shows(", July 2004 +, late: does not count"));
    assertEquals(List.of(), Screens.faults(fx, it.driver, "case-chips"));
    it.driver.click(
        it.driver.named("Take “Inspection of children’s services” away from children’s serving"));
    it.until(() -> bearing(INSPECTION) == Bearing.NONE);
    it.until(() -> !it.driver.shows("Inspection of children’s services, March 2004"));
  }

  @Test
  void aKeyBeginsAnItemFromTheJudgementsAndItsTitleIsTypedAtOnce() {
    var it = open();
    it.driver.press(KeyCode.CONTROL, KeyCode.I);
    it.until(
        () -> it.driver.focused().map(Node::getId).filter("evidence-title"::equals).isPresent());
    it.driver.type("Audit of files");
    it.driver.press(KeyCode.CONTROL, KeyCode.S);
    it.until(() ->
        desk.view(CASE).state().evidence().items().stream()
            .anyMatch(item -> item.shown().title().equals("Audit of files")));
  }
}
