package starboard.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The least window that JavaFX can open: what the start of Starboard is held against.
public final class BareWindow {
  private BareWindow() {}

  /// Opens the window, says when it is painted, and ends.
  public static void main(String[] args) {
    Application.launch(Window.class);
  }

  /// The window; JavaFX makes it.
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Label("bare"), 1100, 760));
      stage.show();
      new SecondPulse().start();
    }
  }

  /// At the second pulse after a window is shown, its first frame is painted.
  private static final class SecondPulse extends AnimationTimer {
    private int pulses;

    @Override
    public void handle(long now) {
      pulses++;
      if (pulses < 2) return;
      stop();
      System.out.println("usable " + System.currentTimeMillis());
      Platform.exit();
    }
  }
}
