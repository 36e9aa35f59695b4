package starboard.desktop.kit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class FxThreadTest {

  @Test
  void anOutcomeArrivesOnTheJavaFxThread() {
    var arrived = new CompletableFuture<Boolean>();
    var work = CompletableFuture.supplyAsync(() -> "done");
    FxTest.run(() ->
        FxThread.deliver(
            work,
            _ -> arrived.complete(Platform.isFxApplicationThread()),
            arrived::completeExceptionally));
    assertTrue(arrived.orTimeout(10, SECONDS).join());
  }

  @Test
  void aFaultArrivesWithoutItsWrapper() {
    var arrived = new CompletableFuture<Throwable>();
    var fault = new IllegalStateException("the store is in use");
    var work =
        CompletableFuture.supplyAsync(() -> {
          throw fault;
        });
    FxTest.run(() -> FxThread.deliver(work, _ -> {}, arrived::complete));
    assertEquals(fault, arrived.orTimeout(10, SECONDS).join());
  }

  @Test
  void whatIsAskedIsAnsweredOnTheThread() {
    FxTest.run(() -> {});
    assertTrue(FxThread.ask(Platform::isFxApplicationThread).orTimeout(10, SECONDS).join());
  }

  @Test
  void whatRunsOnTheThreadAlreadyRunsAtOnce() {
    var order = new ArrayList<String>();
    FxTest.run(() -> {
      FxThread.run(() -> order.add("at once"));
      order.add("then");
    });
    assertEquals(List.of("at once", "then"), order);
  }

  @Test
  void workThatIsDoneAlreadyIsToldOnceWhoeverAskedHasFinished() {
    var order = new ArrayList<String>();
    FxTest.run(() -> {
      FxThread.deliver(CompletableFuture.completedFuture("answer"), order::add, _ -> {});
      order.add("asked");
    });
    FxTest.run(() -> {});
    assertEquals(List.of("asked", "answer"), order);
  }

  @Test
  void onlyTheNewestAnswerCounts() {
    var latest = new Latest();
    var seen = new ArrayList<String>();
    var first = new CompletableFuture<String>();
    var second = new CompletableFuture<String>();
    FxTest.run(() -> {
      latest.await(first, seen::add, _ -> seen.add("fault"));
      latest.await(second, seen::add, _ -> seen.add("fault"));
      second.complete("second");
      first.complete("first");
    });
    FxTest.run(() -> {});
    assertEquals(List.of("second"), seen);
  }

  @Test
  void whatIsForgottenIsNotTold() {
    var latest = new Latest();
    var seen = new ArrayList<String>();
    var failing = new CompletableFuture<String>();
    FxTest.run(() -> {
      latest.await(failing, seen::add, _ -> seen.add("fault"));
      failing.completeExceptionally(new IllegalStateException());
      latest.forget();
    });
    FxTest.run(() -> {});
    assertEquals(List.of(), seen);
  }
}
