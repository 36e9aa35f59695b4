package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Refusal;
import starboard.casework.Role;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.Settlement;
import starboard.consistency.CheckName;
import starboard.consistency.Finding;
import starboard.consistency.queue.QueueFilter;
import starboard.consistency.queue.QueueWeights;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// The consistency queue of a round over a real store.
class ConsistencyQueryTest {
  @TempDir Path folder;
  private Desk desk;
  private Planted planted;

  @BeforeEach
  void plant() {
    desk = Desk.over(H2Store.create(folder.resolve("store")));
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    desk.openRound(RuleBooks.DEFAULT);
    planted = new Planted(desk.workbench(), Desk.NOVEMBER_2004);
    planted.conflict();
  }

  @AfterEach
  void close() {
    desk.workbench().close();
  }

  @Test
  void aPlantedConflictIsFoundAndStandsAtBothCouncils() {
    var finding = list().find(Planted.CONFLICT).orElseThrow();
    assertEquals(CheckName.DOMINANCE, finding.check());
    assertEquals(planted.caseOf("Kent"), finding.home());
    assertEquals(List.of(planted.caseOf("Essex")), finding.concerns().others());
    assertTrue(finding.unsettled());
    var ranked = list().queue().ranked(QueueWeights.USUAL, QueueFilter.ALL);
    assertEquals(150, ranked.size());
    assertEquals("Kent", ranked.getFirst().look().facts().name());
    assertEquals(
        List.of("Cara", "Cara", "Cara", "Cara"),
        ranked.getFirst().look().facts().judgements().stream().map(it -> it.inspector()).toList());
  }

  @Test
  void aFindingIsSettledAndOpenAgainOnlyOnceWhatItRestsOnChanges() {
    settle(Settlement.Kind.NO_CHANGE, "Kent’s grade rests on its inspection.");
    var settled = list().find(Planted.CONFLICT).orElseThrow();
    assertInstanceOf(Finding.State.Settled.class, settled.state());
    assertEquals("Cara", list().settlement(settled).orElseThrow().by());
    planted.judge("Surrey", Subject.ADULTS_SERVING, 3);
    planted.judge("Kent", Subject.CHILDREN_CAPACITY, 2);
    assertFalse(list().find(Planted.CONFLICT).orElseThrow().unsettled());
    planted.judge("Essex", Subject.ADULTS_SERVING, 3);
    var again = list().find(Planted.CONFLICT).orElseThrow();
    assertInstanceOf(Finding.State.Reopened.class, again.state());
    assertEquals(
        "Kent’s grade rests on its inspection.",
        list().settlement(again).orElseThrow().settlement().reason());
    planted.judge("Essex", Subject.ADULTS_SERVING, 1);
    assertEquals(Optional.empty(), list().find(Planted.CONFLICT));
  }

  @Test
  void whatWasReadBeforeIsTheSameAsWhatIsReadAnew() {
    var _ = list();
    planted.judge("Surrey", Subject.ADULTS_SERVING, 3);
    planted.lateEvidence();
    settle(Settlement.Kind.REFERRED, "Bea looks at it.");
    var kept = list();
    var anew =
        desk.store()
            .submit(ledger ->
                new ConsistencyQuery(desk.workbench().rules(), new RoundShelf())
                    .of(ledger, Desk.NOVEMBER_2004))
            .join()
            .orElseThrow();
    assertEquals(anew, kept);
    assertTrue(kept.find(Planted.LATE).isPresent(), () -> kept.queue().findings().toString());
  }

  @Test
  void openFindingsKeepACaseFromBeingReadyAndSettlingInTheSameListFreesIt() {
    var kent = planted.caseOf("Kent");
    move(CaseStep.PROVISIONAL, Optional.empty());
    move(CaseStep.MODERATION, Optional.empty());
    move(CaseStep.WITH_COUNCIL, Optional.of(LocalDate.of(2026, 12, 1)));
    var ready = moved(CaseStep.READY, Optional.empty());
    var rule =
        desk.workbench().commands().refusals(List.of(ready)).join().getFirst().map(Refusal::rule);
    assertEquals(Optional.of("findings-are-settled"), rule);
    var settling =
        list().open().stream()
            .filter(it -> it.isAbout(kent))
            .<Command.OnCase>map(it -> settling(it, Settlement.Kind.NO_CHANGE, "Looked at."))
            .toList();
    var all = new ArrayList<>(settling);
    all.add(ready);
    var done = planted.does(new Command.Together(all));
    assertEquals(all.size(), done.entries().size());
  }

  private void move(CaseStep to, Optional<LocalDate> due) {
    planted.does(moved(to, due));
  }

  private Command.Say moved(CaseStep to, Optional<LocalDate> due) {
    var move = new CaseMove(to, "It has answered.", due);
    return new Command.Say(planted.caseOf("Kent"), List.of(new Deciding.Moved(move)));
  }

  private void settle(Settlement.Kind kind, String reason) {
    planted.does(settling(list().find(Planted.CONFLICT).orElseThrow(), kind, reason));
  }

  private static Command.Say settling(Finding finding, Settlement.Kind kind, String reason) {
    var settlement = new Settlement(kind, reason, finding.basis());
    return new Command.Say(
        finding.home(),
        List.of(new Deciding.FindingSettled(finding.id(), Optional.of(settlement))));
  }

  private ConsistencyList list() {
    return desk.workbench().queries().consistency(Desk.NOVEMBER_2004).join().orElseThrow();
  }
}
