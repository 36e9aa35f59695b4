package starboard.desktop.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.RuleBooks;
import starboard.application.Workbench;
import starboard.application.publishing.Press;
import starboard.casework.Command;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.Bench;
import starboard.desktop.NoLine;
import starboard.desktop.NoRoads;
import starboard.desktop.Seat;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.desktop.kit.ScriptedDialogs;
import starboard.desktop.kit.SheetPane;
import starboard.desktop.shell.Sheets;

/// Publishing from the window over a real store.
@SuppressWarnings("NullAway.Init") // The test itself sets the fields.
class PublishSheetTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private Workbench workbench;
  private Driver driver;

  @AfterEach
  void close() {
    workbench.close();
  }

  @Test
  void aRoundIsPublishedIntoTheFolderThatWasChosen() {
    dialogs.choosing(folder.resolve("out"));
    open(new Bench(folder).press(), Desk.NOVEMBER_2003);
    see("Choose a folder.");
    assertTrue(driver.byId("publish-go").isDisabled());
    assertEquals(List.of(), Screens.faults(fx, driver, "publish-ready"));
    driver.click(driver.byId("publish-choose"));
    driver.settle();
    driver.click(driver.byId("publish-go"));
    var place = folder.resolve("out/performance-ratings-2003-11");
    see("Published: 479 files in " + place);
    assertTrue(Files.isRegularFile(place.resolve("councils/kent.html")));
    assertEquals(List.of(), Screens.faults(fx, driver, "publish-done"));
    driver.click(driver.byId("publish-open"));
    assertEquals(
        List.of("Where to publish", place.resolve("index.html").toUri().toString()),
        dialogs.asked());
  }

  @Test
  void aRoundThatIsNotDeterminedSaysSoAndCannotBePublished() {
    open(new Bench(folder).press(), Desk.NOVEMBER_2004);
    see("It cannot be published. 150 of the 150 councils of round 2004-11 are not determined");
    assertTrue(driver.byId("publish-go").isDisabled());
    assertTrue(driver.byId("publish-folder").isDisabled());
    assertEquals(List.of(), Screens.faults(fx, driver, "publish-refused"));
  }

  @Test
  void whatIsStoppedLeavesNothingAndCanBeTriedAgain() throws IOException {
    var reached = new CountDownLatch(1);
    var real = new Bench(folder).press();
    Press slow =
        (contents, place, progress) ->
            real.print(
                contents,
                place,
                new Press.Progress() {
                  @Override
                  public void at(int done, int all) {
                    progress.at(done, all);
                    reached.countDown();
                  }

                  @Override
                  public boolean cancelled() {
                    // The fourth file and those after it wait until the person has stopped it.
                    while (reached.getCount() == 0 && !progress.cancelled()) Thread.onSpinWait();
                    return progress.cancelled();
                  }
                });
    open(slow, Desk.NOVEMBER_2003);
    see("Choose a folder.");
    FxTest.run(
        () -> ((TextField) driver.byId("publish-folder")).setText(folder.resolve("p").toString()));
    driver.settle();
    driver.click(driver.byId("publish-go"));
    see("of 478 files");
    assertEquals(List.of(), Screens.faults(fx, driver, "publish-running"));
    driver.click(driver.text("Stop"));
    see("Cancelled; nothing was published.");
    assertFalse(Files.exists(folder.resolve("p")));
    assertFalse(driver.byId("publish-go").isDisabled());
  }

  @Test
  void aFolderWithOtherFilesIsRefusedInWords() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "keep me");
    open(new Bench(folder).press(), Desk.NOVEMBER_2003);
    see("Choose a folder.");
    FxTest.run(() -> ((TextField) driver.byId("publish-folder")).setText(folder.toString()));
    driver.settle();
    driver.click(driver.byId("publish-go"));
    see("holds other files; name a new or empty folder");
  }

  @Test
  void theDeterminationScreenOffersIt() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    var seat = Seat.at(fx, bench);
    workbench = seat.workbench();
    FxTest.run(() -> seat.shell().determination(Desk.caseOf(Desk.NOVEMBER_2003, "Kent")));
    seat.settle();
    seat.driver().click(seat.driver().byId("determination-publish"));
    seat.see("Publish round 2003-11");
    assertEquals(List.of(), Screens.faults(fx, seat.driver(), "publish-from-determination"));
  }

  private void open(Press press, RoundId round) {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    workbench = bench.open();
    var _ =
        workbench
            .commands()
            .execute(
                new Command.OpenRound(
                    Desk.NOVEMBER_2004.text(),
                    RoundTerms.Kind.FULL,
                    Desk.NOVEMBER_2003,
                    RuleBooks.DEFAULT,
                    LocalDate.of(2004, 6, 30),
                    Optional.empty()))
            .join();
    var pane = FxTest.call(() -> new SheetPane(new StackPane()));
    var office =
        new Office(
            workbench,
            bench.files(),
            press,
            dialogs,
            new NoLine(),
            new NoRoads(),
            bench.settings());
    driver = fx.open(FxTest.WIDTH, FxTest.HEIGHT, () -> pane, Sheets.ALL.toArray(String[]::new));
    FxTest.run(() -> {
      PublishSheet.show(office, round);
      pane.show(dialogs.sheets().getLast());
    });
    driver.settle();
  }

  /// Waits until these words can be read; after some thousand frames it fails.
  private void see(String words) {
    for (int frame = 0; frame < 3000; frame++) {
      if (driver.shows(words)) return;
      driver.settle();
    }
    throw new AssertionError("never shown: " + words);
  }
}
