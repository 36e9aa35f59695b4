package starboard.application.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.SheetProblems;
import starboard.application.StoreFault;
import starboard.application.loading.Preview.Change;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.indicators.IndicatorCode;

/// Values of indicators that are loaded into a round.
class ValuesTest {
  private static final String FIRST = "council,A1,A3\nBarnet,12,20\nBury,13,21\n";
  private static final String A1 = "A1 Stability of placements of children looked after";
  private static final String A3 = "A3 Re-registrations on the child protection register";

  @TempDir Path folder;

  @Test
  void theFirstFileOfARoundIsNew() throws BadInput {
    var preview = new Round2004(folder).preview(LoadKind.VALUES, FIRST);
    assertEquals("4 values in round 2004-11: 4 new.", preview.summary());
    assertEquals(
        List.of(
            new Change("Barnet", A1, "", "12"),
            new Change("Barnet", A3, "", "20"),
            new Change("Bury", A1, "", "13"),
            new Change("Bury", A3, "", "21")),
        preview.changes());
    assertEquals(List.of(), preview.notices());
    assertEquals(Optional.empty(), preview.hindrance());
  }

  @Test
  void aSecondFileIsARevisionAndSaysWhatMoves() throws BadInput {
    var round = new Round2004(folder);
    round.load(LoadKind.VALUES, FIRST);
    var preview = round.preview(LoadKind.VALUES, "council,A1,A3\nBarnet,14.5,20\nBrent,1,2\n");
    assertEquals("4 values in round 2004-11: 2 new, 1 changed, 1 unchanged.", preview.summary());
    assertEquals(new Change("Barnet", A1, "12", "14.5"), preview.changes().getFirst());
    assertEquals(
        List.of("Round 2004-11 has values already, last from file.csv: this is a revision."),
        preview.notices());
    var done = assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    assertEquals(3, done.entries().size(), "the round and the two councils that changed");
    assertEquals(Optional.of("14.5"), standing(round, "Barnet", "A1"));
    assertEquals(Optional.of("13"), standing(round, "Bury", "A1"));
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() throws BadInput {
    var round = new Round2004(folder);
    round.load(LoadKind.VALUES, FIRST);
    var before = round.head();
    var preview = round.preview(LoadKind.VALUES, FIRST);
    assertEquals(
        Optional.of("Round 2004-11 has all of this already; nothing would change."),
        preview.hindrance());
    assertEquals(new Outcome.Done(List.of()), round.loader.load(preview).join());
    assertEquals(before, round.head());
  }

  @Test
  void whereTheStoreFailsNothingOfTheFileIsThere() throws BadInput {
    var round = new Round2004(folder);
    var before = round.head();
    var preview = round.preview(LoadKind.VALUES, FIRST);
    round.store.failWith(new StoreFault(StoreFault.Kind.NOT_SAVED, "The disk is full."));
    assertThrows(CompletionException.class, () -> round.loader.load(preview).join());
    round.store.mend();
    assertEquals(before, round.head());
    assertEquals(Map.of(), values(round));
    assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    assertEquals(Optional.of("12"), standing(round, "Barnet", "A1"));
  }

  @Test
  void whatChangedBetweenPreviewAndLoadingIsWrittenOverAsThePreviewSaid() throws BadInput {
    var round = new Round2004(folder);
    var preview = round.preview(LoadKind.VALUES, FIRST);
    round.load(LoadKind.VALUES, "council,A1\nBarnet,99\nBury,13\n");
    assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    assertEquals(Optional.of("12"), standing(round, "Barnet", "A1"));
    assertEquals(Optional.of("13"), standing(round, "Bury", "A1"));
  }

  @Test
  void whoMayNotLoadIsToldInThePreview() throws BadInput {
    var round = new Round2004(folder);
    round.desk.seat("Ann", Role.INSPECTOR);
    var preview = round.preview(LoadKind.VALUES, FIRST);
    assertEquals(
        Optional.of(
            "Ann is signed in as inspector and cannot change the indicators of a round. Sign in as"
                + " a data officer or as the chief inspector."),
        preview.hindrance());
    assertInstanceOf(Outcome.Refused.class, round.loader.load(preview).join());
  }

  @Test
  void aPublishedRoundTakesNoValues() throws BadInput {
    var round = new Round2004(folder);
    var read = Desk.FILES.read(LoadKind.VALUES, round.file(FIRST), Optional.empty());
    var preview = round.loader.preview(Desk.NOVEMBER_2003, read).join();
    assertEquals("round-is-open", preview.refusal().orElseThrow().rule());
  }

  @Test
  void ofManyProblemsTheFirstAreListedAndAllAreCounted() throws BadInput {
    var text = new StringBuilder("council,indicator,value\n");
    for (var row = 0; row < 300; row++) text.append("Wessex,A1,x").append(row).append('\n');
    var preview = new Round2004(folder).preview(LoadKind.VALUES, text.toString());
    assertEquals(300, preview.problems().total());
    assertEquals(SheetProblems.MOST, preview.problems().first().size());
    assertTrue(preview.hindrance().orElse("").startsWith("The file has 300 problems"));
  }

  private static Map<CouncilId, ?> values(Round2004 round) {
    return round.store.submit(it -> it.tables().values(Desk.NOVEMBER_2004)).join();
  }

  private static Optional<String> standing(Round2004 round, String council, String code) {
    var values = round.store.submit(it -> it.tables().values(Desk.NOVEMBER_2004)).join();
    return Optional.ofNullable(values.get(CouncilId.ofName(council)))
        .flatMap(it -> Optional.ofNullable(it.get(new IndicatorCode(code))))
        .map(ValueText::of);
  }
}
