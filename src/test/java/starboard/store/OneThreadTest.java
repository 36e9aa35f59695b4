package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Ledger;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;
import starboard.casework.Council;
import starboard.journal.Entry;

/// The store's one thread: no interrupt and no cancellation reaches it, work is done in order, and
/// what fails leaves nothing behind.
@SuppressWarnings("NullAway.Init") // JUnit sets the fields.
class OneThreadTest {
  @TempDir Path temp;
  private H2Store store;

  @BeforeEach
  void create() {
    store = H2Store.create(temp.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anInterruptOfTheStoresThreadIsIgnored() {
    var entries = Samples.chain(Samples.CASE, 2);
    var flagged =
        store
            .submit(ledger -> {
              Thread.currentThread().interrupt();
              ledger.append(entries.get(0));
              Thread.currentThread().interrupt();
              return Thread.currentThread().isInterrupted();
            })
            .join();
    assertFalse(flagged);
    store.submit(ledger -> keep(ledger, entries.get(1))).join();
    assertEquals(entries, kept());
  }

  @Test
  void anInterruptOfTheWaitingThreadReachesNothing() {
    var entries = Samples.chain(Samples.CASE, 2);
    Thread.currentThread().interrupt();
    var first = store.submit(ledger -> keep(ledger, entries.get(0)));
    store.submit(ledger -> keep(ledger, entries.get(1))).join();
    assertTrue(first.isDone());
    store.close();
    assertTrue(Thread.interrupted(), "the caller finds its interrupt afterwards");
    store = H2Store.open(temp.resolve("store"));
    assertEquals(entries, kept());
  }

  @Test
  void openingIsNotReachedByAnInterruptEither() {
    store.close();
    Thread.currentThread().interrupt();
    store = H2Store.open(temp.resolve("store"));
    assertTrue(Thread.interrupted());
    assertEquals(List.of(), kept());
  }

  @Test
  void cancelledWorkThatWasAcceptedIsDone() {
    var entries = Samples.chain(Samples.CASE, 2);
    var gate = new CountDownLatch(1);
    var running =
        store.submit(ledger -> {
          await(gate);
          return keep(ledger, entries.get(0));
        });
    var waiting = store.submit(ledger -> keep(ledger, entries.get(1)));
    assertTrue(running.cancel(true) && waiting.cancel(true));
    gate.countDown();
    assertEquals(entries, kept());
  }

  @Test
  void workOfManyThreadsIsDoneInTheOrderInWhichEachSentIt() throws InterruptedException {
    var senders = 8;
    var each = 25;
    var done = new ArrayList<List<Integer>>();
    for (var i = 0; i < senders; i++) done.add(new ArrayList<>());
    var overlapping = new int[1];
    var threads = new ArrayList<Thread>();
    for (var mine : done)
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                for (var i = 0; i < each; i++) {
                  var number = i;
                  var _ =
                      store.submit(ledger -> {
                        assertEquals(1, ++overlapping[0]);
                        ledger.drafts().keep(Samples.draft("typed " + number));
                        mine.add(number);
                        return --overlapping[0];
                      });
                }
              }));
    for (var thread : threads) thread.join();
    store.submit(_ -> 0).join();
    var order = new ArrayList<Integer>();
    for (var i = 0; i < each; i++) order.add(i);
    for (var mine : done) assertEquals(order, mine);
  }

  @Test
  void closingFinishesWhatWasAccepted() {
    var entries = Samples.chain(Samples.CASE, 40);
    var answers = new ArrayList<CompletableFuture<Integer>>();
    for (var it : entries) answers.add(store.submit(ledger -> keep(ledger, it)));
    store.close();
    assertTrue(answers.stream().allMatch(CompletableFuture::isDone));
    store = H2Store.open(temp.resolve("store"));
    assertEquals(entries, kept());
  }

  @Test
  void closingTwiceIsClosingOnceAndAfterItNothingIsTaken() {
    store.close();
    store.close();
    var refused = store.submit(_ -> 0);
    var fault = assertInstanceOf(StoreFault.class, cause(refused));
    assertEquals(Kind.NOT_SAVED, fault.kind());
    assertEquals(
        "Nothing was saved: the store in " + store.place() + " has been closed.", fault.sentence());
  }

  @Test
  void aStoreIsNotClosedFromWithinItsOwnWork() {
    var answer =
        store.submit(_ -> {
          store.close();
          return 0;
        });
    assertInstanceOf(IllegalStateException.class, cause(answer));
    assertEquals(List.of(), kept());
  }

  @Test
  void whateverWorkThrowsIsTheCallersAndNothingOfItIsSaved() {
    var entry = Samples.chain(Samples.CASE, 1).getFirst();
    for (var thrown : List.of(new IllegalStateException("a bug"), new AssertionError("a bug"))) {
      var answer =
          store.submit(ledger -> {
            keep(ledger, entry);
            return thrown(thrown);
          });
      assertSame(thrown, cause(answer));
      assertEquals(List.of(), kept());
    }
  }

  @Test
  void workThatGoesOnAfterAFaultOfTheDatabaseIsNotSaved() {
    var chain = Samples.chain(Samples.CASE, 3);
    var answer =
        store.submit(ledger -> {
          keep(ledger, chain.get(0));
          // Its parent, the second, is not there.
          assertThrows(StoreFault.class, () -> ledger.append(chain.get(2)));
          return 0;
        });
    assertEquals(Kind.NOT_SAVED, assertInstanceOf(StoreFault.class, cause(answer)).kind());
    assertEquals(List.of(), kept());
  }

  @Test
  void aTextTooLongForTheDatabaseIsRefusedInWords() {
    var answer =
        store.submit(ledger -> {
          ledger
              .tables()
              .put(
                  new Council(
                      Samples.YORK.id(),
                      "York ".repeat(100),
                      Samples.YORK.type(),
                      Samples.YORK.region()));
          return 0;
        });
    assertEquals(
        "Nothing was saved: a text is too long. Shorten it and try again; what you typed is still"
            + " on the screen.",
        assertInstanceOf(StoreFault.class, cause(answer)).sentence());
  }

  private static int keep(Ledger ledger, Entry entry) {
    ledger.append(entry);
    return 1;
  }

  private List<Entry> kept() {
    return store.submit(ledger -> ledger.history(Samples.CASE.file()).entries()).join();
  }

  private static int thrown(Throwable it) {
    if (it instanceof Error error) throw error;
    throw (RuntimeException) it;
  }

  private static Throwable cause(CompletableFuture<?> answer) {
    var thrown = assertThrows(CompletionException.class, answer::join);
    return Objects.requireNonNull(thrown.getCause());
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
