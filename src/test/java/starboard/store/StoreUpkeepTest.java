package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.Outcome;
import starboard.application.StoreCheck;
import starboard.application.StoreFault;
import starboard.application.StoreUpkeep;
import starboard.application.Worklist;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The published record on a disk: it can be used, checked and made anew, and whatever somebody
/// with SQL changes is found and named.
class StoreUpkeepTest {
  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();
  private static final CaseId BEXLEY = Desk.caseOf(Desk.NOVEMBER_2004, "Bexley");

  private static final String PARENTS_OF = "select parent from entry_parent where entry = ?";

  @TempDir Path temp;

  @BeforeEach
  void found() {
    try (var store = H2Store.create(temp)) {
      var desk = Desk.over(store);
      desk.openRound("recovered-2002");
      desk.judge(BEXLEY, Subject.CHILDREN_SERVING, Serving.MOST);
      desk.judge(BEXLEY, Subject.CHILDREN_SERVING, Serving.YES);
      desk.workbench()
          .keepDraft(BEXLEY, DraftPlace.reason(Subject.ADULTS_SERVING), "half a sen")
          .join();
    }
  }

  @Test
  void theWorkbenchFindsEverythingAgain() {
    try (var store = H2Store.open(temp)) {
      var desk = Desk.over(store);
      assertEquals(150, worklist(desk).rows().size());
      var view = desk.view(BEXLEY);
      assertEquals(Serving.YES, view.state().judgement(Subject.CHILDREN_SERVING).grade().get());
      assertEquals("half a sen", view.drafts().getFirst().text());
    }
  }

  @Test
  void aSoundStoreIsTold() {
    var info = in(it -> it.info().join());
    var check = in(it -> it.verify().join());
    assertEquals(
        new StoreCheck(info.files(), info.entries(), 0, Optional.of(info.head()), List.of()),
        check);
    assertEquals(1 + 3 + 300 + 1, info.files());
    // Each round is opened and has its indicators, its key indicators and its standards areas.
    assertEquals(150 + 3 * 4 + 2 + 300 + 2, info.entries());
    assertEquals(1, info.drafts());
    assertEquals(3, info.facts().schema());
    assertTrue(info.facts().bytes() > 100_000);
    assertEquals(temp.toString(), info.place());
  }

  @Test
  void aChangedByteInAnEntryIsFoundAndTheEntryNamed() throws SQLException {
    assertEquals(
        1,
        Outside.sql(
            temp,
            "update entry set canonical = replace(canonical, 'Yes', 'Mos')"
                + " where file = 'case/2004-11/bexley' and canonical like '%Yes%'"));
    var id = idOf("case/2004-11/bexley", 2);
    assertFault(
        "The store in %s is damaged: the entry %.10s of case/2004-11/bexley does not say what it"
            + " said when it was made; put a backup in its place, or run “starboard store verify”"
            + " to see all that is wrong.",
        id);
  }

  @Test
  void aChangedAuthorBesideTheTextIsFound() throws SQLException {
    Outside.sql(temp, "update entry set person = 'Eve' where file = 'case/2003-11/york'");
    assertTrue(only().contains("of case/2003-11/york does not say"), only());
  }

  @Test
  void aTextThatIsNoEntryIsFound() throws SQLException {
    Outside.sql(temp, "update entry set canonical = '{}' where file = 'case/2003-11/york'");
    assertTrue(only().contains("of case/2003-11/york is not an entry any more"), only());
  }

  @Test
  void aParentTakenOutIsFound() throws SQLException {
    var id = idOf("case/2004-11/bexley", 2);
    Outside.sql(temp, "delete from entry_parent where entry = ?", id);
    var fault =
        "The rows in the table entry_parent of the entry %.10s of case/2004-11/bexley differ from what"
                .formatted(id)
            + " it says.";
    assertEquals(fault, only());
    assertEquals(List.of(), in(it -> it.rebuild().join()).faults());
    assertEquals(1, Outside.texts(temp, PARENTS_OF, id).size());
  }

  @Test
  void aTailCutOffWithAllItsRowsShowsAgainstAHeadThatWasPrinted() throws SQLException {
    var printed = in(it -> it.verify().join()).head().orElseThrow();
    try (var store = H2Store.open(temp)) {
      Desk.over(store).judge(BEXLEY, Subject.ADULTS_SERVING, Serving.MOST);
    }
    var later = in(it -> it.verify().join());
    var found = in(it -> it.find(printed).join()).orElseThrow();
    assertEquals(later.entries() - 1, found.entries());
    for (int cut = 0; cut < 2; cut++) {
      var last = idOf("case/2004-11/bexley", 3 - cut);
      Outside.sql(temp, "delete from entry_parent where entry = ?", last);
      Outside.sql(temp, "delete from entry where id = ?", last);
      Outside.sql(temp, "update store set entries = entries - 1");
      assertEquals(cut == 0, in(it -> it.find(printed).join()).isPresent());
      assertEquals(Optional.empty(), in(it -> it.find(later.head().orElseThrow()).join()));
    }
  }

  @Test
  void aKeptFileThatIsGoneIsFoundAlsoWhereItsItemHasAnotherByNow() throws Exception {
    var first = new Attachment("first.txt", "a".repeat(64), 5);
    try (var store = H2Store.open(temp)) {
      var desk = Desk.over(store);
      var now = store.attachments().keep(Files.writeString(temp.resolve("now.txt"), "now"));
      for (var it : List.of(first, now))
        assertInstanceOf(Outcome.Done.class, desk.execute(said(it)));
    }
    assertEquals("The kept file “first.txt” (aaaaaaaaaa) is missing.", only());
  }

  @Test
  void aChangedStarIsFoundAndMended() throws SQLException {
    changed(
        "update rated_case set stars = 3 where round = '2003-11' and council = 'york'",
        "The rows of the case york in round 2003-11 in the tables of the cases differ"
            + " from what its entries add up to; rebuild the tables.");
  }

  @Test
  void aChangedRationaleIsFoundAndMended() throws SQLException {
    changed(
        "update judgement set rationale = 'for a friend' where round = '2003-11'"
            + " and council = 'york' and subject = 'adults_serving'",
        "The rows of the case york in round 2003-11 in the tables of the cases differ"
            + " from what its entries add up to; rebuild the tables.");
  }

  @Test
  void aCouncilOutOfARoundIsFoundAndMended() throws SQLException {
    changed(
        "delete from round_council where round = '2003-11' and council = 'york'",
        "The rows of the round 2003-11 in the tables round and round_council differ from what its"
            + " entries add up to; rebuild the tables.");
  }

  @Test
  void aCaseTakenOutIsFoundAndMended() throws SQLException {
    Outside.sql(temp, "delete from judgement where round = '2003-11' and council = 'york'");
    changed(
        "delete from rated_case where round = '2003-11' and council = 'york'",
        "The rows of the case york in round 2003-11 in the tables of the cases are"
            + " missing; rebuild the tables.");
  }

  @Test
  void aCouncilWithoutAnEntryIsFoundAndMended() throws SQLException {
    changed(
        "insert into council (id, name, type, region)"
            + " values ('atlantis', 'Atlantis', 'Shire County', 'South West')",
        "The rows of the council atlantis in the table council are there without entries; rebuild"
            + " the tables.");
  }

  @Test
  void aRowThatSaysNothingIsFoundAndMended() throws SQLException {
    changed(
        "insert into council (id, name, type, region)"
            + " values ('New Town', 'New Town', 'Shire County', 'South West')",
        "The store in %s is damaged: in the table council not the id of a council: New Town; put a"
                .formatted(temp)
            + " backup in its place, or run “starboard store verify” to see all that is wrong.");
  }

  @Test
  void whatDependsOnARoundThatCannotBeReadIsNotTakenForWrong() throws SQLException {
    Outside.sql(temp, "update entry set canonical = '{}' where file = 'round/2004-11'");
    assertTrue(only().contains("of round/2004-11 is not an entry any more"), only());
  }

  @Test
  void whatDependsOnTheRegisterIsNotTakenForWrong() throws SQLException {
    Outside.sql(temp, "update entry set canonical = '{}' where file = 'register'");
    assertTrue(only().contains("of register is not an entry any more"), only());
  }

  @Test
  void aDraftOfNothingIsFound() throws SQLException {
    Outside.sql(temp, "update draft set council = 'atlantis'");
    assertEquals(
        List.of("A draft is kept for atlantis in round 2004-11, which is not there."),
        in(it -> it.verify().join()).faults());
  }

  @Test
  void tablesAreNotMadeAnewFromEntriesThatCannotBeRead() throws SQLException {
    Outside.sql(temp, "update entry set canonical = '{}' where file = 'case/2003-11/york'");
    var thrown = assertThrows(CompletionException.class, () -> in(it -> it.rebuild().join()));
    assertInstanceOf(StoreFault.class, thrown.getCause());
    try (var store = H2Store.open(temp)) {
      assertEquals(
          150, store.submit(ledger -> ledger.tables().cases(Desk.NOVEMBER_2003).size()).join());
    }
  }

  private static Command.Say said(Attachment attachment) {
    var titled = EvidenceItem.titled(SourceKind.OTHER, "An item");
    var item =
        new EvidenceItem(
            titled.kind(),
            titled.title(),
            titled.reference(),
            titled.appliesTo(),
            titled.services(),
            titled.areas(),
            titled.weight(),
            titled.summary(),
            titled.passages(),
            Optional.of(attachment));
    return new Command.Say(BEXLEY, new Act.Described(new EvidenceId("e1"), Optional.of(item)));
  }

  private void changed(String statement, String fault) throws SQLException {
    Outside.sql(temp, statement);
    assertEquals(List.of(fault), in(it -> it.verify().join()).faults());
    assertEquals(List.of(), in(it -> it.rebuild().join()).faults());
    assertEquals(List.of(), in(it -> it.verify().join()).faults());
  }

  private void assertFault(String sentence, String id) {
    var check = in(it -> it.verify().join());
    assertFalse(check.sound());
    assertEquals(List.of(sentence.formatted(temp, id)), check.faults());
    assertTrue(check.head().isEmpty());
  }

  private String only() {
    var faults = in(it -> it.verify().join()).faults();
    assertEquals(1, faults.size(), faults::toString);
    return faults.getFirst();
  }

  private String idOf(String file, int number) throws SQLException {
    return Outside.texts(temp, "select id from entry where file = ? order by seq", file)
        .get(number - 1);
  }

  private <T> T in(Function<StoreUpkeep, T> work) {
    try (var store = H2Store.open(temp)) {
      return work.apply(new StoreUpkeep(store, RULES));
    }
  }

  private static Worklist worklist(Desk desk) {
    return desk.workbench().queries().worklist(Desk.NOVEMBER_2003).join().orElseThrow();
  }
}
