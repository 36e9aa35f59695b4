package starboard.desktop;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import starboard.desktop.kit.FxTest;

/// A person at a real window in a process of its own: opens a round, judges, types a reason, and
/// says so. Then waits to be killed.
final class KilledWindow {
  static final String REASON = "Reviews are in ti";

  private KilledWindow() {}

  public static void main(String[] args) throws InterruptedException {
    var seat = Seat.at(new FxTest(), Path.of(args[0]));
    var driver = seat.driver();
    driver.press(KeyCode.CONTROL, KeyCode.N);
    driver.click(driver.named("Open the round"));
    seat.see("Round 2004-11 · open");
    seat.settle();
    driver.type("kingston upon h");
    driver.press(KeyCode.ENTER);
    seat.see("Unitary Authority · Yorkshire & Humber");
    driver.press(KeyCode.DIGIT3);
    seat.see("0 to 3 stars possible");
    driver.click(driver.byId("reason-children_serving"));
    driver.type(REASON);
    seat.see("typing … draft kept");
    System.out.println("typed");
    new CountDownLatch(1).await();
  }
}
