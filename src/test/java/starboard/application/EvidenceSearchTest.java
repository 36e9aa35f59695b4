package starboard.application;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static starboard.application.Desk.NOVEMBER_2003;
import static starboard.application.Desk.NOVEMBER_2004;
import static starboard.application.Desk.caseOf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.Register;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Author;

/// Search over the evidence of a store in memory.
class EvidenceSearchTest {
  private static final CaseId BARNET = caseOf(NOVEMBER_2004, "Barnet");
  private static final EvidenceId LETTER = new EvidenceId("letter");

  private final Desk desk = Desk.inMemory();
  private final BrittleIndex index = new BrittleIndex(new ScanIndex());
  private final EvidenceSearch search = new EvidenceSearch(desk.store(), index);

  EvidenceSearchTest() {
    desk.openRound("recovered-2002");
  }

  @Test
  void anItemIsFoundAsSoonAsItIsRecorded() {
    assertEquals(List.of(), found("fostering"));
    receive(BARNET, LETTER, "Letter on fostering");
    assertEquals(List.of("letter"), found("fostering"));
    assertEquals(List.of("letter"), found("barnet fostering"));
  }

  @Test
  void anItemIsFoundByWhatItSaysNow() {
    receive(BARNET, LETTER, "Letter on fostering");
    assertEquals(List.of("letter"), found("fostering"));
    receive(BARNET, LETTER, "Letter on adoption");
    assertEquals(List.of(), found("fostering"));
    assertEquals(List.of("letter"), found("adoption"));
  }

  @Test
  void whatIsUndoneIsFoundNoMoreAndWhatIsDoneAgainIs() {
    receive(BARNET, LETTER, "Letter on fostering");
    assertEquals(List.of("letter"), found("fostering"));
    desk.execute(new Command.Undo(BARNET));
    assertEquals(List.of(), found("fostering"));
    desk.execute(new Command.Redo(BARNET));
    assertEquals(List.of("letter"), found("fostering"));
  }

  @Test
  void onlyTheCasesThatChangedAreReadAgain() {
    receive(BARNET, LETTER, "Letter on fostering");
    found("fostering");
    var before = index.puts();
    found("fostering");
    assertEquals(before, index.puts());
    receive(caseOf(NOVEMBER_2004, "Bexley"), new EvidenceId("audit"), "Audit of fostering");
    assertEquals(List.of("letter", "audit"), found("fostering"));
    assertEquals(before + 1, index.puts());
  }

  @Test
  void aCouncilThatIsRenamedIsFoundByItsNewName() {
    receive(BARNET, LETTER, "Letter on fostering");
    assertEquals(List.of("letter"), found("barnet"));
    rename("Barnet", "Chipping");
    assertEquals(List.of("letter"), found("chipping"));
  }

  @Test
  void anIndexOfANewerStoreIsFilledAnew() {
    receive(BARNET, LETTER, "Letter on fostering");
    index.put(List.of(), 1_000_000);
    assertEquals(List.of("letter"), found("fostering"));
    receive(BARNET, LETTER, "Letter on adoption");
    assertEquals(List.of("letter"), found("adoption"));
  }

  @Test
  void aFaultOfTheIndexIsMendedByFillingItAnew() {
    receive(BARNET, LETTER, "Letter on fostering");
    found("fostering");
    var clearings = index.clearings();
    index.fail(1);
    assertEquals(List.of("letter"), found("fostering"));
    assertEquals(clearings + 1, index.clearings());
  }

  @Test
  void aFaultThatStaysIsToldAndTheIndexIsNotFilledAgainAndAgain() {
    receive(BARNET, LETTER, "Letter on fostering");
    found("fostering");
    var clearings = index.clearings();
    index.fail(9);
    for (int i = 0; i < 3; i++) {
      var fault = assertThrows(CompletionException.class, () -> found("fostering"));
      assertInstanceOf(StoreFault.class, fault.getCause());
    }
    assertEquals(clearings + 1, index.clearings());
  }

  @Test
  void aFaultThatPassesDoesNotBreakTheSearchForEver() {
    receive(BARNET, LETTER, "Letter on fostering");
    index.fail(3);
    assertThrows(CompletionException.class, () -> found("fostering"));
    assertThrows(CompletionException.class, () -> found("fostering"));
    assertEquals(List.of("letter"), found("fostering"));
    index.fail(1);
    assertEquals(List.of("letter"), found("fostering"));
  }

  @Test
  void whoeverSavesWhileTheIndexIsFilledIsNotHeldUp() throws InterruptedException {
    receive(BARNET, LETTER, "Letter on fostering");
    index.hold();
    var answer = search.search("fostering", 9);
    index.awaitPut();
    receive(BARNET, LETTER, "Letter on adoption");
    assertEquals("Letter on adoption", title());
    index.letGo();
    wait(answer);
    assertEquals(List.of("letter"), found("adoption"));
  }

  @Test
  void closingWhileItIsFilledFillsNoFurther() throws InterruptedException {
    index.hold();
    var answer = search.search("fostering", 9);
    index.awaitPut();
    var closing = CompletableFuture.runAsync(search::close);
    while (!search.search("", 0).isDone()) Thread.onSpinWait();
    index.letGo();
    wait(closing);
    assertEquals(EvidenceIndex.Hits.NONE, wait(answer));
    assertEquals(1, index.puts());
  }

  @Test
  void aClosedSearchFindsNothing() {
    receive(BARNET, LETTER, "Letter on fostering");
    search.close();
    assertEquals(List.of(), found("fostering"));
  }

  private void receive(CaseId id, EvidenceId item, String title) {
    var what = EvidenceItem.titled(SourceKind.OTHER, title);
    desk.minutes(1);
    var done =
        desk.execute(new Command.Say(id, List.of(new Act.Described(item, Optional.of(what)))));
    assertInstanceOf(Outcome.Done.class, done);
  }

  private void rename(String from, String to) {
    var was = desk.view(caseOf(NOVEMBER_2003, from)).council();
    var is = new Council(was.id(), to, was.type(), was.region());
    var projection = new Projection(new ShippedRuleBooks(), new RoundShelf());
    var author = new Author("Ann", "chief inspector", "test-laptop");
    wait(
        desk.store()
            .submit(ledger ->
                new Pen(ledger, projection, author, desk.now())
                    .write(Register.FILE, List.of(new Act.CouncilRegistered(is)))));
  }

  private String title() {
    return desk.view(BARNET).state().evidence().find(LETTER).orElseThrow().shown().title();
  }

  private List<String> found(String typed) {
    var hits = wait(search.search(typed, 9));
    return hits.first().stream().map(it -> it.item().text()).toList();
  }

  private static <T> T wait(CompletableFuture<T> work) {
    return work.orTimeout(10, SECONDS).join();
  }
}
