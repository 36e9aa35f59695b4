package starboard.desktop.loading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import starboard.application.Desk;
import starboard.application.RuleBooks;
import starboard.application.Workbench;
import starboard.casework.Command;
import starboard.casework.RoundTerms;
import starboard.desktop.Bench;
import starboard.desktop.NoLine;
import starboard.desktop.NoRoads;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.ScriptedDialogs;
import starboard.desktop.kit.SheetPane;
import starboard.desktop.shell.Sheets;

/// A window with the sheet that loads files over it, before a real store with the open round
/// 2004-11; closing it closes the store.
final class LoadWindow implements AutoCloseable {
  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final Workbench workbench;
  final Driver driver;
  private final Office office;
  private final SheetPane pane;

  /// @param folder an empty folder of the test
  /// @param role in what capacity the person acts, as in the settings
  LoadWindow(FxTest fx, Path folder, String role) {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    workbench = bench.open();
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
    bench.settings().put("person.role", role);
    pane = FxTest.call(() -> new SheetPane(new StackPane()));
    office =
        new Office(
            workbench,
            bench.files(),
            bench.press(),
            dialogs,
            new NoLine(),
            new NoRoads(),
            bench.settings());
    driver = fx.open(FxTest.WIDTH, FxTest.HEIGHT, () -> pane, Sheets.ALL.toArray(String[]::new));
  }

  /// Opens the sheet in one of its two ways.
  LoadWindow open(Consumer<Office> way) {
    FxTest.run(() -> {
      way.accept(office);
      pane.show(dialogs.sheets().getLast());
    });
    driver.settle();
    return this;
  }

  /// Waits until these words can be read; after some hundred frames it fails.
  LoadWindow see(String words) {
    for (int frame = 0; frame < 300; frame++) {
      if (driver.shows(words)) return this;
      driver.settle();
    }
    throw new AssertionError("never shown: " + words);
  }

  @Override
  public void close() {
    workbench.close();
  }
}
