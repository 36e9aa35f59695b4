package starboard.desktop.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.loading.LoadKind;
import starboard.casework.RoundId;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// The sheet that loads files into a round, over a real store.
class LoadingTest {
  private static final RoundId ROUND = Desk.NOVEMBER_2004;
  private static final List<String> CODES =
      List.of("A1", "A2", "A3", "A4", "B7", "C20", "D35", "D37", "D38", "D39");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void nothingIsLoadedBeforeAFileIsChosen() {
    try (var window =
        window("data officer").open(it -> Loading.choose(it, ROUND, LoadKind.VALUES))) {
      window.see("No file chosen yet");
      assertTrue(window.driver.named("Load").isDisabled());
      assertEquals(List.of(), Screens.faults(fx, window.driver, "load-empty"));
    }
  }

  @Test
  void aChosenFileIsShownAndLoadedByOneButton() throws IOException {
    try (var window = window("data officer")) {
      window.dialogs.choosing(values(window, 12));
      window.open(it -> Loading.choose(it, ROUND, LoadKind.VALUES));
      window.driver.click(window.driver.byId("choose-file"));
      window.see("1,500 values in round 2004-11: 1,500 new.");
      assertEquals(List.of(), Screens.faults(fx, window.driver, "load-preview"));
      filter(window, "Barnet");
      assertEquals(CODES.size(), rows(window));
      window.driver.click(window.driver.named("Load 1,500 values"));
      window.see("Loaded and on disk.");
      assertEquals(List.of(), Screens.faults(fx, window.driver, "load-done"));
      assertEquals(150, loaded(window));
    }
  }

  @Test
  void aDroppedRevisionSaysWhatMoves() throws IOException {
    try (var window = window("data officer")) {
      var file = values(window, 12);
      window.open(it -> Loading.dropped(it, ROUND, List.of(file)));
      window.see("1,500 new");
      window.driver.click(window.driver.named("Load 1,500 values"));
      window.see("Loaded and on disk.");
      var revised = Files.writeString(folder.resolve("revised.csv"), "council,A1\nHull,14.5%\n");
      window.open(it -> Loading.dropped(it, ROUND, List.of(revised, file)));
      window.see("1 value in round 2004-11: 1 changed.");
      window.see("this is a revision");
      window.see("Several files were dropped");
      window.see("Remarks 2");
      assertEquals(List.of(), Screens.faults(fx, window.driver, "load-revision"));
    }
  }

  @Test
  void problemsAreListedWithTheirPlacesAndNothingCanBeLoaded() throws IOException {
    var bad =
        Files.writeString(
            folder.resolve("bad.csv"),
            """
            council,indicator,value
            Wessex,A1,12
            Barnet,A1,140 %
            Bury,Z99,1
            Bury,A1,12
            Bury,A1,13
            Brent,A1,n/a
            """);
    try (var window = window("data officer").open(it -> Loading.dropped(it, ROUND, List.of(bad)))) {
      window.see("The file has 4 problems");
      window.see("there is no council “Wessex”; there is Essex");
      assertTrue(window.driver.named("Load").isDisabled());
      assertEquals(List.of(), Screens.faults(fx, window.driver, "load-problems"));
      assertEquals(0, loaded(window));
    }
  }

  @Test
  void aFileThatCannotBeReadSaysWhy() {
    var missing = folder.resolve("gone.csv");
    try (var window =
        window("data officer").open(it -> Loading.dropped(it, ROUND, List.of(missing)))) {
      window.see("there is no such file");
      assertTrue(window.driver.named("Load").isDisabled());
    }
  }

  @Test
  void whoMayNotLoadSeesTheReasonAndWhatItWouldDo() throws IOException {
    try (var window = window("inspector")) {
      var file = values(window, 12);
      window.open(it -> Loading.dropped(it, ROUND, List.of(file)));
      window.see("cannot change the indicators of a round");
      assertTrue(window.driver.named("Load").isDisabled());
      assertTrue(window.driver.shows("1,500 new"));
    }
  }

  @Test
  void whatADroppedFileHoldsIsFoundOut() throws IOException {
    var evidence =
        Files.writeString(folder.resolve("register.csv"), "council,title\nBury,Audit of files\n");
    try (var window =
        window("inspector").open(it -> Loading.dropped(it, ROUND, List.of(evidence)))) {
      window.see("Audit of files");
      assertEquals(LoadKind.EVIDENCE, ((ComboBox<?>) node(window, "load-kind")).getValue());
      assertFalse(window.driver.named("Load 1 item of evidence").isDisabled());
      assertEquals(List.of(), Screens.faults(fx, window.driver, "load-evidence"));
    }
  }

  private LoadWindow window(String role) {
    return new LoadWindow(fx, folder, role);
  }

  private static Node node(LoadWindow window, String id) {
    return window.driver.byId(id);
  }

  private static void filter(LoadWindow window, String words) {
    FxTest.run(() -> ((TextField) node(window, "filter-changes")).setText(words));
    window.driver.settle();
  }

  private static int rows(LoadWindow window) {
    return FxTest.call(() -> ((TableView<?>) node(window, "changes")).getItems().size());
  }

  /// How many councils of the round have values.
  private static int loaded(LoadWindow window) {
    return window.workbench.store().submit(it -> it.tables().values(ROUND)).join().size();
  }

  /// A file of wide form with the same value everywhere.
  private Path values(LoadWindow window, int value) throws IOException {
    var text = new StringBuilder("council,").append(String.join(",", CODES)).append('\n');
    for (var council : window.workbench.queries().councils().join())
      text.append('"')
          .append(council.name())
          .append('"')
          .append(("," + value).repeat(CODES.size()))
          .append('\n');
    return Files.writeString(folder.resolve("values.csv"), text);
  }
}
