package starboard.desktop.kit;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Opens windows for a test, without a display, and closes them after it.
///
/// Use: `@RegisterExtension final FxTest fx = new FxTest();` then `var driver = fx.open(() ->
/// view);`. The toolkit starts once for all tests; a fault that nobody catches on the JavaFX thread
/// fails the test; every test starts with a light theme at 100 %.
public final class FxTest implements BeforeEachCallback, AfterEachCallback {
  /// The window that every screen must fit.
  public static final int WIDTH = 1366;

  /// The height of that window.
  public static final int HEIGHT = 768;

  private static boolean started;
  private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
  private Theme theme = call(() -> new Theme());

  @Override
  public void beforeEach(ExtensionContext context) {
    call(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
      theme.modeProperty().set(Theme.Mode.LIGHT);
      return theme;
    });
  }

  @Override
  public void afterEach(ExtensionContext context) {
    call(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return theme;
    });
    if (!faults.isEmpty())
      throw new AssertionError("fault on the JavaFX thread", faults.getFirst());
  }

  /// The theme of this test's windows.
  public Theme theme() {
    return theme;
  }

  /// Opens a window of 1366 x 768 on what the maker makes; it runs on the JavaFX thread.
  public Driver open(Supplier<? extends Parent> maker) {
    return open(WIDTH, HEIGHT, maker);
  }

  /// Opens a window of that size, with the mouse outside of it.
  ///
  /// @param sheets the addresses of the screen's own style sheets
  public Driver open(int width, int height, Supplier<? extends Parent> maker, String... sheets) {
    var scene =
        call(() -> {
          var made = new Scene(maker.get(), width, height);
          theme.dress(made, sheets);
          var stage = new Stage();
          stage.setScene(made);
          stage.setX(0);
          stage.setY(0);
          stage.show();
          stage.requestFocus();
          return made;
        });
    var driver = new Driver(scene);
    driver.pointNowhere();
    driver.settle();
    return driver;
  }

  /// Runs on the JavaFX thread and waits for it, at most ten seconds. What it throws is the cause
  /// of an [AssertionError].
  public static <T> T call(Callable<T> question) {
    start();
    try {
      var task = new FutureTask<>(question);
      FxThread.run(task);
      return task.get(10, SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("the JavaFX thread did not answer within ten seconds", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /// Runs on the JavaFX thread and waits for it.
  public static void run(Runnable task) {
    var _ =
        call(() -> {
          task.run();
          return task;
        });
  }

  private static synchronized void start() {
    if (started) return;
    started = true;
    var ready = new CompletableFuture<Boolean>();
    Platform.startup(() -> ready.complete(true));
    Platform.setImplicitExit(false);
    ready.orTimeout(30, SECONDS).join();
  }
}
