package starboard.application.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.loading.Preview.Change;
import starboard.casework.RoundFile;

/// Criteria that a round is given from files.
class CriteriaTest {
  private static final String KEYS =
      "key,title,service,fails_when,highest,exempt_under,source,certainty,note\n";

  @TempDir Path folder;

  @Test
  void keyIndicatorsThatComeGoAndChangeAreNamed() throws BadInput {
    var round = new Round2004(folder);
    var preview =
        round.preview(
            LoadKind.CRITERIA,
            KEYS
                + "A1,Three or more placements,children,A1 > 20,Some,,,quoted,\n"
                + "C20,Child protection reviews,children,C20 < 90,Some,,,quoted,\n");
    assertEquals(List.of("The file holds key indicators."), preview.notices());
    assertEquals(
        List.of(
            "A1 Three or more placements|new",
            "C20 Child protection reviews|changed",
            "CP audit Audit of child protection services after the Climbie report (inspector"
                + " judgement)|removed"),
        preview.changes().stream()
            .filter(it -> !it.what().startsWith("RR"))
            .map(it -> it.what() + "|" + it.how().word())
            .toList()
            .subList(0, 3));
    assertEquals(
        new Change(
            "",
            "C20 Child protection reviews",
            "Child protection reviews",
            "other condition, highest grade, source"),
        preview.changes().get(1));
    assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    assertEquals(2, file(round).criteria().keys().list().size());
    assertEquals(6, file(round).criteria().standards().areas().size());
  }

  @Test
  void whatARoundHasAlreadyChangesNothing() throws BadInput, IOException {
    var round = new Round2004(folder);
    var text = new StringWriter();
    Desk.FILES.criteria().writeIndicators(file(round).criteria().indicators(), text);
    var preview = round.preview(LoadKind.CRITERIA, text.toString());
    assertEquals(
        Optional.of("Round 2004-11 has all of this already; nothing would change."),
        preview.hindrance());
  }

  @Test
  void aKeyIndicatorWithoutItsIndicatorIsRefused() throws BadInput {
    var round = new Round2004(folder);
    var before = round.head();
    var preview =
        round.preview(LoadKind.CRITERIA, KEYS + "Q1,Something,children,Q1 > 20,Some,,,quoted,\n");
    assertEquals(
        Optional.of("key-indicator-has-its-indicator"), preview.refusal().map(it -> it.rule()));
    assertInstanceOf(Outcome.Refused.class, round.loader.load(preview).join());
    assertEquals(before, round.head());
  }

  @Test
  void aFileThatIsNoneOfTheThreeIsRefused() {
    var round = new Round2004(folder);
    var refused =
        assertThrows(BadInput.class, () -> round.preview(LoadKind.CRITERIA, "council,A1\n"));
    assertTrue(refused.sentence().contains("line 1"), refused.sentence());
  }

  private static RoundFile file(Round2004 round) {
    return round.desk.workbench().queries().round(Desk.NOVEMBER_2004).join().orElseThrow();
  }
}
