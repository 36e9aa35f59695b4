package starboard.desktop;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.desktop.frame.Preferences;
import starboard.desktop.frame.Preferences.WindowSize;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Theme;
import starboard.desktop.shell.FaultPage;
import starboard.desktop.shell.Finishing;
import starboard.desktop.shell.Sheets;
import starboard.desktop.shell.Shell;

/// The workbench in a window, from its opening to its close.
public final class Desktop {
  private static final System.Logger LOG = System.getLogger(Desktop.class.getName());
  private static final Duration PATIENCE = Duration.millis(500);

  private final Opening opening;
  private final Settings settings;
  private final Preferences preferences;
  private final CompletableFuture<Desktop> usable = new CompletableFuture<>();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final Theme theme = new Theme();
  private final Stage stage = new Stage();
  private Optional<Workbench> workbench = Optional.empty();
  private Optional<Shell> shell = Optional.empty();
  private boolean closing;

  private Desktop(Opening opening, Settings settings) {
    this.opening = opening;
    this.settings = settings;
    preferences = Preferences.of(settings);
  }

  /// Opens the workbench in a window and ends the toolkit when the window is closed. The store
  /// opens beside the toolkit; the window shows when both are there. A machine without a display is
  /// an [UnsupportedOperationException], and then the store is closed again.
  ///
  /// @return the workbench, when it can be used: filled and painted
  public static CompletableFuture<Desktop> launch(Opening opening, Settings settings) {
    var store = inThreadOfItsOwn(opening);
    try {
      Platform.startup(() -> {});
    } catch (UnsupportedOperationException noDisplay) {
      var _ = store.thenAccept(Workbench::close);
      throw noDisplay;
    }
    var desktop = FxThread.ask(() -> new Desktop(opening, settings)).join();
    FxThread.run(() -> desktop.begin(store));
    FxThread.deliver(desktop.closed, _ -> Platform.exit(), _ -> Platform.exit());
    return desktop.usable;
  }

  /// Opens the workbench in a window of a toolkit that runs already and goes on after it.
  public static CompletableFuture<Desktop> open(Opening opening, Settings settings) {
    var store = inThreadOfItsOwn(opening);
    return FxThread.ask(() -> new Desktop(opening, settings))
        .thenCompose(it -> {
          FxThread.run(() -> it.begin(store));
          return it.usable;
        });
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Shell shell() {
    return shell.orElseThrow();
  }

  public Theme theme() {
    return theme;
  }

  /// Keeps what was typed, finishes what was accepted, closes the store and then the window. To be
  /// called on the JavaFX thread.
  public CompletionStage<Void> close() {
    if (closing) return closed;
    closing = true;
    var scene = stage.getScene();
    if (scene != null && shell.isPresent())
      preferences.setWindow(
          new WindowSize((int) scene.getWidth(), (int) scene.getHeight(), stage.isMaximized()));
    shell.ifPresent(Shell::leave);
    var patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> show(new Finishing()));
    patience.play();
    var finishing =
        CompletableFuture.runAsync(() -> workbench.ifPresent(Workbench::close), Desktop::thread);
    FxThread.deliver(finishing, _ -> end(patience), this::failedToClose);
    return closed;
  }

  /// Completes when the window is closed and the store too.
  public CompletionStage<Void> closed() {
    return closed;
  }

  private void begin(CompletableFuture<Workbench> store) {
    Thread.currentThread().setUncaughtExceptionHandler(this::uncaught);
    theme.modeProperty().set(preferences.theme());
    theme.setZoom(preferences.zoom());
    theme.modeProperty().subscribe(preferences::setTheme);
    theme.zoomProperty().subscribe(it -> preferences.setZoom(it.intValue()));
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
    await(store);
  }

  private void await(CompletableFuture<Workbench> store) {
    FxThread.deliver(store, this::opened, this::notOpened);
  }

  private void opened(Workbench opened) {
    workbench = Optional.of(opened);
    var made = new Shell(opened, opening.files(), opening.press(), settings, preferences, theme);
    shell = Optional.of(made);
    stage.titleProperty().bind(made.titleProperty());
    FxThread.deliver(made.start(), _ -> present(made), this::notOpened);
  }

  private void present(Shell made) {
    show(made.root());
    made.focus();
    FxThread.afterNextPulse(() -> {
      usable.complete(this);
      FxThread.later(made::prepare);
    });
  }

  private void notOpened(Throwable fault) {
    LOG.log(Level.ERROR, "the store could not be opened", fault);
    stage.titleProperty().unbind();
    stage.setTitle("Starboard");
    workbench.ifPresent(it -> thread(it::close));
    workbench = Optional.empty();
    shell = Optional.empty();
    show(
        new FaultPage(
            fault,
            opening.place(),
            () -> {
              show(new StackPane());
              await(inThreadOfItsOwn(opening));
            },
            this::close));
  }

  private void show(Parent root) {
    var scene = stage.getScene();
    if (scene != null) {
      scene.setRoot(root);
      return;
    }
    var size = fitting(preferences.window());
    var made = new Scene(root, size.width(), size.height());
    theme.dress(made, Sheets.ALL.toArray(String[]::new));
    stage.setScene(made);
    stage.getIcons().setAll(Icon.ALL);
    stage.setMinWidth(480);
    stage.setMinHeight(360);
    stage.setMaximized(size.maximised());
    stage.show();
  }

  /// Never larger than the screen; the headless platform's screen is of no size that counts.
  private static WindowSize fitting(WindowSize wanted) {
    if (System.getProperty("glass.platform", "").equals("Headless")) return wanted;
    var room = Screen.getPrimary().getVisualBounds();
    return new WindowSize(
        (int) Math.min(wanted.width(), room.getWidth()),
        (int) Math.min(wanted.height(), room.getHeight() - 40), // the system's title bar
        wanted.maximised());
  }

  private void end(PauseTransition patience) {
    patience.stop();
    stage.hide();
    closed.complete(null);
  }

  private void failedToClose(Throwable fault) {
    LOG.log(Level.ERROR, "the store could not be closed in order", fault);
    stage.hide();
    closed.complete(null);
  }

  private void uncaught(Thread thread, Throwable fault) {
    LOG.log(Level.ERROR, "a fault that nobody caught in " + thread.getName(), fault);
    shell.ifPresent(Shell::tellFault);
  }

  private static CompletableFuture<Workbench> inThreadOfItsOwn(Opening opening) {
    return CompletableFuture.supplyAsync(opening::open, Desktop::thread);
  }

  private static void thread(Runnable task) {
    Thread.ofPlatform().name("starboard-opening").start(task);
  }
}
