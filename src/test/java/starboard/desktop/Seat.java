package starboard.desktop;

import java.nio.file.Path;
import starboard.application.Workbench;
import starboard.desktop.frame.Preferences;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.shell.Sheets;
import starboard.desktop.shell.Shell;

/// A person before the window of a workbench over a real store; closing it closes the store.
///
/// @param bench the store and the settings
public record Seat(Bench bench, Workbench workbench, Shell shell, Driver driver)
    implements AutoCloseable {

  /// Opens the window of 1366 x 768 on the worklist of the newest round.
  public static Seat at(FxTest fx, Path folder) {
    return at(fx, new Bench(folder));
  }

  /// Opens the window over this store and these settings.
  public static Seat at(FxTest fx, Bench bench) {
    return at(fx, bench, bench.open());
  }

  /// Opens the window over a workbench of its own, with the settings of the bench.
  public static Seat at(FxTest fx, Bench bench, Workbench workbench) {
    var settings = bench.settings();
    var shell =
        FxTest.call(() ->
            new Shell(
                workbench,
                bench.files(),
                bench.press(),
                settings,
                Preferences.of(settings),
                fx.theme()));
    var driver =
        fx.open(FxTest.WIDTH, FxTest.HEIGHT, shell::root, Sheets.ALL.toArray(String[]::new));
    FxTest.call(shell::start).toCompletableFuture().join();
    driver.settle();
    return new Seat(bench, workbench, shell, driver);
  }

  /// Waits until the store has done all that was asked of it, and the window shows it.
  public void settle() {
    workbench.queries().rounds().join();
    driver.settle();
  }

  /// Waits until these words can be read; after some hundred frames it fails.
  public void see(String words) {
    for (int frame = 0; frame < 300; frame++) {
      if (driver.shows(words)) return;
      driver.settle();
    }
    throw new AssertionError("never shown: " + words);
  }

  @Override
  public void close() {
    workbench.close();
  }
}
