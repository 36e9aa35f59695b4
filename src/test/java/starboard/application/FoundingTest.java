package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseStage;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.FileId;
import starboard.rating.Arrow;
import starboard.rating.Certainty;
import starboard.rating.Stars;

class FoundingTest {
  private final Desk desk = Desk.inMemory();

  @Test
  void bothPublishedRoundsAreThereTheNewestFirst() {
    var rounds = desk.workbench().queries().rounds().join();
    assertEquals(
        List.of(Desk.NOVEMBER_2003, Desk.NOVEMBER_2002), rounds.stream().map(Round::id).toList());
    assertEquals(List.of(true, true), rounds.stream().map(Round::published).toList());
    assertEquals(Optional.of(Desk.NOVEMBER_2002), rounds.getFirst().terms().from());
  }

  @Test
  void everyPublishedStarOf2003IsTheStarThatTheRuleBookGives() {
    var list = worklist(Desk.NOVEMBER_2003);
    assertEquals(150, list.rows().size());
    for (var row : list.rows()) {
      var published = desk.view(row.id()).state().published().value();
      assertEquals(published, row.star().stars(), row.council().name());
      assertEquals(CaseStage.PUBLISHED, row.stage());
    }
  }

  @Test
  void everyArrowOf2003IsTheOneThatIsPrintedInAnnex1() {
    var printed = new HashMap<String, PublishedCase.Arrows>();
    for (var it : PublishedRecordFiles.cases())
      it.arrows().ifPresent(a -> printed.put(it.council(), a));
    for (var row : worklist(Desk.NOVEMBER_2003).rows()) {
      var arrows = printed.get(row.council().name());
      if (arrows == null) throw new AssertionError(row.council().name() + " has no arrows");
      assertEquals(arrows.stars(), row.arrow(), row.council().name());
      var view = desk.view(row.id());
      for (var judgement : view.state().judgements().values()) {
        var before = view.earlier().getFirst().state().judgement(judgement.subject()).grade();
        assertEquals(
            arrows.judgements().get(judgement.subject()),
            Arrow.between(before.orElseThrow().level(), judgement.grade().orElseThrow().level()),
            row.council().name() + " " + judgement.subject());
      }
    }
  }

  @Test
  void theStarsOf2002AreDistributedAsPublished() {
    Map<Stars, Integer> counts = new HashMap<>();
    for (var row : worklist(Desk.NOVEMBER_2002).rows())
      counts.merge(row.star().stars().orElseThrow(), 1, Integer::sum);
    assertEquals(Map.of(Stars.ZERO, 12, Stars.ONE, 75, Stars.TWO, 52, Stars.THREE, 11), counts);
  }

  @Test
  void whatWasReconstructedSaysSo() {
    var barnet = desk.row(Desk.caseOf(Desk.NOVEMBER_2002, "Barnet"));
    assertEquals(
        List.of(Certainty.RECONSTRUCTED.word()),
        barnet.judgements().stream().map(CaseRow.JudgementRow::certainty).distinct().toList());
    var printed = desk.row(Desk.caseOf(Desk.NOVEMBER_2003, "Barnet"));
    assertEquals(
        List.of(Certainty.QUOTED.word()),
        printed.judgements().stream().map(CaseRow.JudgementRow::certainty).distinct().toList());
  }

  @Test
  void twoStoresFoundedApartHoldTheSameEntries() {
    assertEquals(heads(desk.store()), heads(Desk.inMemory().store()));
  }

  @Test
  void aFoundedStoreIsNotFoundedAgain() {
    var before = heads(desk.store());
    var founding = new Founding(desk.store(), new ShippedRuleBooks());
    assertFalse(founding.found(PublishedRecordFiles.rounds()).join());
    assertEquals(before, heads(desk.store()));
  }

  private Worklist worklist(RoundId round) {
    return desk.workbench().queries().worklist(round).join().orElseThrow();
  }

  private static Map<FileId, String> heads(Store store) {
    return store
        .submit(ledger -> {
          var heads = new HashMap<FileId, String>();
          for (var file : ledger.files()) heads.put(file, ledger.history(file).heads().toString());
          return heads;
        })
        .join();
  }
}
