package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.CaseView;
import starboard.application.RuleBooks;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.Bench;
import starboard.desktop.Seat;
import starboard.desktop.judging.CaseScreen;
import starboard.desktop.kit.FxTest;
import starboard.desktop.worklist.WorklistScreen;
import starboard.evidence.Bearing;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The autumn refresh in one window over a real store, as a data officer and an inspector do it:
/// values are loaded, one council is capped and another exempted, evidence is dropped and cited,
/// and the case is seen as it stood before.
@SuppressWarnings("NullAway.Init") // The test itself sets the field.
class AutumnRefreshTest {
  private static final RoundId ROUND = new RoundId("2004-11");
  private static final RoundId BEFORE = new RoundId("2003-11");
  private static final CaseId BARNET = caseOf("Barnet");
  private static final CaseId KENT = caseOf("Kent");
  private static final Instant JULY = Instant.parse("2004-07-01T11:00:00Z");
  private static final Instant AUGUST = Instant.parse("2004-08-02T09:30:00Z");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private Instant now = JULY;
  private Seat seat;

  private static CaseId caseOf(String council) {
    return new CaseId(ROUND, CouncilId.ofName(council));
  }

  @Test
  void aRefreshFromTheLoadedFileToTheEffectList() throws IOException {
    var bench = new Bench(folder);
    sit(bench, "data officer");
    try (var opened = Seat.at(fx, bench, bench.open(() -> now))) {
      seat = opened;
      openTheRefresh();
      loadIndicators();
      now = AUGUST;
      sit(bench, "inspector");
      seeBarnetCapped();
      exemptKent();
      dropAndCite();
      seeBarnetAsItStood();
      runTheLists();
    }
  }

  private static void sit(Bench bench, String role) {
    bench.settings().put("person.role", role);
  }

  /// The key indicators of 2002 are used again: those of 2003 have no level that is known.
  private void openTheRefresh() {
    var commands = seat.workbench().commands();
    commands
        .execute(
            new Command.OpenRound(
                ROUND.text(),
                RoundTerms.Kind.REFRESH,
                BEFORE,
                RuleBooks.DEFAULT,
                LocalDate.of(2004, 9, 30),
                Optional.empty()))
        .join();
    var queries = seat.workbench().queries();
    var own = queries.round(ROUND).join().orElseThrow().criteria();
    var of2002 = queries.round(new RoundId("2002-11")).join().orElseThrow().criteria();
    var criteria = new Criteria(of2002.indicators(), of2002.keys(), own.standards());
    commands.execute(new Command.SetCriteria(ROUND, criteria)).join();
    FxTest.run(() -> seat.shell().councils(ROUND));
    seat.see("to confirm, 0 of 4");
  }

  private void loadIndicators() throws IOException {
    var file = folder.resolve("paf.csv");
    Files.writeString(file, "council,A1,HOMES-C\nBarnet,21.4%,99\nKent,22.5,100\nBexley,30,100\n");
    var screen = (WorklistScreen) seat.shell().shown().orElseThrow();
    FxTest.run(() -> screen.drop(List.of(file)));
    seat.see("Load 6 values");
    seat.driver().click(seat.driver().named("Load 6 values"));
    seat.see("Loaded and on disk");
    seat.driver().press(KeyCode.ESCAPE);
  }

  private void seeBarnetCapped() {
    open(BARNET);
    seat.see("Most and Yes closed by A1: 21.4");
    seat.driver().click(closed("Yes", "21.4"));
    seat.see("Capped at Some");
    seat.driver().click(seat.driver().named("Record Some; Yes but for the limit"));
    until(() -> unlimited(BARNET).equals(Optional.of(Serving.YES)));
    assertEquals(Optional.of(Serving.SOME), grade(BARNET));
  }

  private Node closed(String grade, String value) {
    return seat.driver()
        .named(
            "%s, closed: A1 %s %%, key threshold 20 %%, Children’s services, serving people well?"
                .formatted(grade, value));
  }

  private void exemptKent() {
    open(KENT);
    seat.see("Most is above its limit. Capped at Some: A1 22.5 %");
    seat.driver().click(closed("Yes", "22.5"));
    seat.driver().click(seat.driver().named("Exempt from A1 …"));
    seat.driver().type("Eight children, two of them sisters.");
    seat.driver().click(seat.driver().named("Exempt and record Yes"));
    until(() -> grade(KENT).equals(Optional.of(Serving.YES)));
    assertEquals(
        "Eight children, two of them sisters.", view(KENT).state().keys().exempted().get("A1"));
  }

  private void dropAndCite() throws IOException {
    var report = folder.resolve("Inspection of fostering.pdf");
    Files.write(report, new byte[] {1, 2, 3});
    open(BARNET);
    FxTest.run(() -> screen().drop(List.of(report)));
    until(() -> !view(BARNET).state().evidence().items().isEmpty());
    var item = view(BARNET).state().evidence().items().getFirst();
    assertEquals("Inspection of fostering", item.shown().title());
    assertEquals(3, item.shown().attachment().orElseThrow().size());
    seat.driver().click(seat.driver().named("Judgements"));
    seat.driver().click(seat.driver().byId("cite-" + Subject.CHILDREN_SERVING.word()));
    seat.driver()
        .click(seat.driver().named("“Inspection of fostering” supports children’s serving"));
    until(() -> bearing() == Bearing.SUPPORTS);
  }

  private Bearing bearing() {
    return view(BARNET).state().evidence().items().getFirst().bearing(Subject.CHILDREN_SERVING);
  }

  private void seeBarnetAsItStood() {
    var day = (DatePicker) seat.driver().byId("as-at");
    FxTest.run(() -> day.setValue(LocalDate.of(2004, 7, 1)));
    seat.see("As it stood on 1 July 2004: two stars.");
    assertTrue(seat.driver().shows("Most and Yes closed by A1"));
    seat.driver().click(seat.driver().named("Back to now"));
  }

  private void runTheLists() {
    FxTest.run(() -> seat.shell().go(SideMenu.Entry.REFRESH));
    seat.see("Something speaks for");
    seat.driver().click(seat.driver().named("Effect of the new indicators"));
    seat.see("Children’s serving, judged Yes, is above its limit Some.");
    assertTrue(seat.driver().shows("A1 (30"));
    assertTrue(seat.driver().shows("A1 (21.4"));
  }

  private void open(CaseId id) {
    FxTest.run(() -> seat.shell().openCase(id));
    seat.settle();
    until(() -> screen().title().startsWith(view(id).council().name()));
  }

  private CaseScreen screen() {
    return (CaseScreen) seat.shell().shown().orElseThrow();
  }

  private Optional<? extends Grade> grade(CaseId id) {
    return view(id).state().judgement(Subject.CHILDREN_SERVING).grade();
  }

  private Optional<? extends Grade> unlimited(CaseId id) {
    return view(id).state().judgement(Subject.CHILDREN_SERVING).unlimited();
  }

  private CaseView view(CaseId id) {
    return seat.workbench().queries().caseView(id).join().orElseThrow();
  }

  private void until(BooleanSupplier so) {
    for (int frame = 0; frame < 300; frame++) {
      if (so.getAsBoolean()) return;
      seat.settle();
    }
    throw new AssertionError("it never came to be");
  }
}
