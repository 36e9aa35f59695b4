package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// An index that fails when a test says so, keeps what it was told, and can be held up while it is
/// filled.
final class BrittleIndex implements EvidenceIndex {
  private final EvidenceIndex whole;
  private final List<String> told = new ArrayList<>();
  private final CountDownLatch putting = new CountDownLatch(1);
  private CountDownLatch free = new CountDownLatch(0);
  private int failing;

  BrittleIndex(EvidenceIndex whole) {
    this.whole = whole;
  }

  /// The next so many searches fail.
  synchronized void fail(int times) {
    failing = times;
  }

  /// What is put waits until [#letGo].
  void hold() {
    free = new CountDownLatch(1);
  }

  void letGo() {
    free.countDown();
  }

  /// Waits until something is put.
  void awaitPut() throws InterruptedException {
    putting.await();
  }

  /// How often it was cleared.
  synchronized long clearings() {
    return told.stream().filter("clear"::equals).count();
  }

  /// How often cases were put.
  synchronized long puts() {
    return told.stream().filter("put"::equals).count();
  }

  @Override
  public Optional<Long> filledUpTo() {
    return whole.filledUpTo();
  }

  @Override
  public void put(List<CaseDocuments> cases, long upTo) {
    if (!cases.isEmpty()) tell("put");
    putting.countDown();
    try {
      free.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    whole.put(cases, upTo);
  }

  @Override
  public void clear() {
    tell("clear");
    whole.clear();
  }

  @Override
  public Hits search(String typed, int most) {
    if (fails()) throw new StoreFault(StoreFault.Kind.NOT_SAVED, "The index is broken.");
    return whole.search(typed, most);
  }

  @Override
  public void close() {
    tell("close");
    whole.close();
  }

  private synchronized void tell(String what) {
    told.add(what);
  }

  private synchronized boolean fails() {
    if (failing == 0) return false;
    failing--;
    return true;
  }
}
