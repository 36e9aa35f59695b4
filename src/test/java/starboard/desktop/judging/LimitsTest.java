package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.DraftPlace;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.desktop.kit.FocusWalk;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// Limits on the form, over the real store: Barnet fails A1, Rutland too, Salford meets it.
class LimitsTest {
  private static final CaseId BARNET = CaseDesk.open("Barnet");
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir static Path folder;
  private H2Store store;
  private CaseDesk desk;

  @BeforeEach
  void load() {
    store = H2Store.create(folder.resolve("store-" + System.identityHashCode(this)));
    desk = new CaseDesk(store);
    desk.load(
        Map.of(
            "Barnet", Map.of("A1", "21.4"),
            "Rutland", Map.of("A1", "33.3"),
            "Salford", Map.of("A1", "12")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private CaseDriver open(CaseId id) {
    return new CaseDriver(fx, desk, 1198, 700).show(id);
  }

  private void judgeTheOthers(CaseId id) {
    desk.judge(id, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    desk.judge(id, Subject.ADULTS_SERVING, Serving.MOST);
    desk.judge(id, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
  }

  private void look(CaseDriver it, String name) {
    assertEquals(List.of(), Screens.faults(fx, it.driver, "case-" + name));
  }

  @Test
  void aClosedGradeIsNotRecordedAndThePanelSaysWhy() {
    var it = open(BARNET);
    assertTrue(it.driver.shows("Most and Yes closed by A1: 21.4 %, key threshold 20 %"));
    it.driver.click(closed(it, Serving.MOST));
    assertTrue(it.driver.shows("Capped at Some: A1 21.4 %, key threshold 20 %"));
    it.driver.press(KeyCode.ESCAPE);
    assertFalse(it.driver.shows("Capped at Some: A1 21.4 %, key threshold 20 %"));
    it.driver.press(KeyCode.ESCAPE);
    FxTest.run(() -> closed(it, Serving.YES).requestFocus());
    it.driver.press(KeyCode.DIGIT4);
    assertTrue(it.driver.shows("Capped at Some: A1 21.4 %, key threshold 20 %"));
    assertEquals(Optional.empty(), judged(BARNET));
  }

  private static javafx.scene.Node closed(CaseDriver it, Serving grade) {
    return it.driver.named(
        "%s, closed: A1 21.4 %%, key threshold 20 %%, %s"
            .formatted(grade.word(), AnswerWords.name(CHILDREN)));
  }

  /// Whether the focus is on the row of grades, where work goes on.
  private static boolean isAmongTheGrades(CaseDriver it) {
    return FxTest.call(() -> it.driver.byId("grade-" + CHILDREN.word()).isFocusWithin());
  }

  private Optional<? extends Grade> judged(CaseId id) {
    return desk.view(id).state().judgement(CHILDREN).grade();
  }

  @Test
  void theHighestOpenGradeIsRecordedWithWhatItWouldBe() {
    judgeTheOthers(BARNET);
    var it = open(BARNET);
    it.driver.click(closed(it, Serving.MOST));
    look(it, "limit-panel");
    it.driver.click(it.driver.named("Record Some; Most but for the limit"));
    it.untilShown("Some; Most but for the limit");
    var judgement = desk.view(BARNET).state().judgement(CHILDREN);
    assertEquals(Optional.of(Serving.SOME), judgement.grade());
    assertEquals(Optional.of(Serving.MOST), judgement.unlimited());
    assertFalse(it.driver.shows("Capped at Some"));
    it.until(() -> isAmongTheGrades(it));
    look(it, "but-for");
    it.driver.click(it.driver.named("Take back what it would be but for the limit"));
    it.until(() -> desk.view(BARNET).state().judgement(CHILDREN).unlimited().isEmpty());
  }

  @Test
  void whatItWouldBeCanBeSaidAlone() {
    var it = open(BARNET);
    it.driver.click(closed(it, Serving.YES));
    it.driver.click(it.driver.named("Only say that it would be Yes"));
    it.untilShown("Yes but for the limit");
    assertEquals(Optional.empty(), judged(BARNET));
  }

  @Test
  void anExemptionNeedsWordsOpensTheGradeAndIsShown() {
    judgeTheOthers(BARNET);
    var it = open(BARNET);
    it.driver.click(closed(it, Serving.MOST));
    it.driver.click(it.driver.named("Exempt from A1 …"));
    it.driver.type("12");
    it.driver.click(it.driver.named("Exempt and record Most"));
    assertTrue(it.driver.shows("An exemption needs a reason in words."));
    it.driver.click(it.driver.byId("exemption-" + CHILDREN.word()));
    it.driver.type(" moves were of one family of five");
    look(it, "exempting");
    it.driver.click(it.driver.named("Exempt and record Most"));
    it.untilShown("Exempt from A1 (21.4 %, key threshold 20 %): 12 moves were of one family");
    it.until(() -> it.isChosen(CHILDREN, Serving.MOST));
    assertEquals(Optional.of(Serving.MOST), judged(BARNET));
    look(it, "exempt");
    it.driver.click(it.driver.named("History"));
    assertTrue(it.driver.shows("Exempted from A1"));
  }

  @Test
  void takingBackAnExemptionUnderAGradeAboveTheLimitIsRefusedWithTheReason() {
    desk.say(BARNET, new Act.Exempted("A1", "one family"));
    desk.judge(BARNET, CHILDREN, Serving.MOST);
    var it = open(BARNET);
    it.driver.click(it.driver.named("Take back the exemption from A1"));
    it.untilShown("Children’s serving is capped at Some: A1 21.4 %, key threshold 20 %.");
    assertTrue(desk.view(BARNET).state().keys().exempted().containsKey("A1"));
    it.choose(CHILDREN, Serving.SOME);
    it.until(() -> judged(BARNET).equals(Optional.of(Serving.SOME)));
    it.driver.click(it.driver.named("Take back the exemption from A1"));
    it.untilShown("Most and Yes closed by A1");
  }

  @Test
  void theReasonOfAnExemptionIsKeptWhileItIsTypedAndFoundAgain() {
    var it = open(BARNET);
    it.driver.click(it.driver.named("Exempt the council from A1 …"));
    it.driver.type("One fam");
    it.show(CaseDesk.open("Salford"));
    it.until(() ->
        desk.view(BARNET).drafts().stream()
            .anyMatch(draft -> draft.place().equals(DraftPlace.exemption("A1"))));
    it.show(BARNET);
    it.untilShown("draft by Ann from");
    var area = (TextArea) it.driver.byId("exemption-" + CHILDREN.word());
    assertEquals("One fam", FxTest.call(area::getText));
    it.driver.click(it.driver.named("Discard the reason for the exemption from A1"));
    it.until(() -> desk.view(BARNET).drafts().isEmpty());
  }

  @Test
  void aGradeAboveItsLimitAfterARevisionIsTold() {
    var id = CaseDesk.open("Salford");
    desk.judge(id, CHILDREN, Serving.MOST);
    judgeTheOthers(id);
    desk.revise(Map.of("Salford", Map.of("A1", "20.1")));
    var it = open(id);
    assertTrue(it.driver.shows("Most is above its limit. Capped at Some: A1 20.1 %"));
    assertTrue(it.driver.shows("Judged Most, capped to Some by A1"));
    look(it, "above-limit");
    it.driver.click(it.driver.named("Put right …"));
    it.driver.click(it.driver.named("Record Some; Most but for the limit"));
    it.untilShown("Some; Most but for the limit");
    assertFalse(it.driver.shows("is above its limit"));
  }

  @Test
  void theJudgedKeyIndicatorIsJudgedOnTheFormAndLimits() {
    var id = CaseDesk.open("Salford");
    var it = open(id);
    assertTrue(it.driver.shows("Judged Some or less, it caps children’s serving at Some."));
    FxTest.run(((ToggleButton) it.driver.named("Some, CP audit"))::fire);
    it.untilShown("Most and Yes closed by CP audit: judged Some");
    assertEquals(Map.of("CP audit", Serving.SOME), desk.view(id).state().keys().judged());
    it.driver.click(it.driver.byId("keys-" + CHILDREN.word()));
    assertTrue(it.driver.shows("Met: 12 %, key threshold 20 %"));
    look(it, "keys");
  }

  @Test
  void whatIfMayTryAClosedGradeAndSaysSo() {
    var it = open(BARNET);
    it.driver.press(KeyCode.F2);
    it.driver.click(closed(it, Serving.MOST));
    assertTrue(it.driver.shows("Most is closed by A1 21.4 %, key threshold 20 %"));
    assertTrue(it.driver.shows("Judged Most, capped to Some by A1"));
    assertEquals(
        Set.of(), Set.copyOf(desk.acts(BARNET).stream().filter(LimitsTest::said).toList()));
  }

  private static boolean said(Act act) {
    return act instanceof Act.Judged(var _, var answer) && !(answer instanceof Answer.Open);
  }

  @Test
  void tabComesEverywhereAlsoInThePanel() {
    var it = open(BARNET);
    it.driver.click(closed(it, Serving.MOST));
    it.driver.click(it.driver.named("Exempt from A1 …"));
    assertEquals(List.of(), FocusWalk.faults(it.driver));
  }
}
