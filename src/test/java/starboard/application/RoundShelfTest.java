package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import starboard.casework.Command;
import starboard.casework.Criteria;
import starboard.casework.Register;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.SampleCriteria;

class RoundShelfTest {
  private final RoundOfSamples round = new RoundOfSamples();
  private final RoundShelf shelf = new RoundShelf();

  @Test
  void aRoundIsReadOnceUntilItIsWrittenTo() {
    var first = read();
    assertSame(first, read());
    shelf.forget(Desk.NOVEMBER_2004.file());
    assertEquals(first, read());
    shelf.forgetWritten();
    var later = read();
    assertEquals(first, later);
    assertSame(later, read());
  }

  @Test
  void whatWasWrittenToIsForgottenAtTheEndOfTheWorkAndNothingElse() {
    var other = read(Desk.NOVEMBER_2003);
    shelf.forget(Desk.NOVEMBER_2004.file());
    read();
    shelf.forgetWritten();
    assertSame(other, read(Desk.NOVEMBER_2003));
  }

  @Test
  void theRegisterIsReadAgainOnceItIsWrittenTo() {
    var first = round.store.submit(shelf::register).join();
    assertSame(first, round.store.submit(shelf::register).join());
    shelf.forget(Register.FILE);
    assertEquals(first, round.store.submit(shelf::register).join());
  }

  @Test
  void aRoundThatWasNeverOpenedIsNotThere() {
    assertEquals(Optional.empty(), find(new RoundId("1999-11")));
    assertThrows(
        IllegalArgumentException.class,
        () -> round.store.submit(ledger -> shelf.round(ledger, new RoundId("1999-11"))));
  }

  @Test
  void whoAsksBetweenAFaultAndItsTellingSeesTheRoundAsItIs() {
    // The work fails when it is written down, not while it is done; nothing tells the shelf.
    round.store.failWith(new StoreFault(StoreFault.Kind.NOT_SAVED, "The disk is full."));
    CompletableFuture<Outcome> unheard =
        round
            .desk
            .workbench()
            .commands()
            .execute(new Command.SetCriteria(Desk.NOVEMBER_2004, Criteria.NONE));
    assertThrows(CompletionException.class, unheard::join);
    var seen = round.desk.workbench().queries().round(Desk.NOVEMBER_2004).join();
    assertEquals(Optional.of(SampleCriteria.ALL), seen.map(RoundFile::criteria));
    assertEquals(List.of(), round.desk.view(RoundOfSamples.READING).said());
  }

  private RoundFile read() {
    return read(Desk.NOVEMBER_2004);
  }

  private RoundFile read(RoundId id) {
    return find(id).orElseThrow();
  }

  private Optional<RoundFile> find(RoundId id) {
    return round.store.submit(ledger -> shelf.find(ledger, id)).join();
  }
}
