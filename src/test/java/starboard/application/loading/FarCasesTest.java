package starboard.application.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.Settling;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Refusal;
import starboard.casework.Role;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.Settlement;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// Files that touch cases which are ready to be determined, or determined.
class FarCasesTest {
  private static final CaseId BARNET = Desk.caseOf(Desk.NOVEMBER_2004, "Barnet");

  @TempDir Path folder;
  private Round2004 round = new Round2004(Path.of("."));

  @BeforeEach
  void barnetIsReady() throws BadInput {
    round = new Round2004(folder);
    done(
        round.load(
            LoadKind.CRITERIA,
            """
            key,title,service,fails_when,highest,exempt_under,source,certainty,note
            A1,Moves of children,children,A1 > 20,Some,,Invented,reconstructed,
            """));
    round.load(LoadKind.VALUES, "council,A1\nBarnet,12\nBury,13\n");
    sit("Ines", Role.INSPECTOR);
    for (var subject : Subject.values()) {
      var grade = Grade.of(subject.question()).get(2);
      done(round.desk.judge(BARNET, subject, grade));
      done(round.desk.execute(new Command.GiveReason(BARNET, subject, "Seen on site.")));
    }
    sit("Cleo", Role.CHIEF_INSPECTOR);
    move(CaseStep.PROVISIONAL);
    move(CaseStep.MODERATION);
    settle();
    move(CaseStep.WITH_COUNCIL);
    move(CaseStep.READY);
  }

  @Test
  void valuesOfAReadyCaseAreToldWithWhatTheyDoToIt() throws BadInput {
    var preview = round.preview(LoadKind.VALUES, "council,A1\nBarnet,40\nBury,14\n");
    assertEquals(Optional.empty(), preview.hindrance());
    assertEquals(
        "The file changes a case that is ready to be determined: Barnet.",
        preview.notices().get(preview.notices().size() - 2),
        preview.notices().toString());
    var effect = preview.notices().getLast();
    assertTrue(effect.startsWith("Ready: Barnet: "), effect);
    assertTrue(effect.contains("Gained A1"), effect);
  }

  @Test
  void ofAReadyCaseThatKeepsItsLimitsAndItsStarThatIsTold() throws BadInput {
    var notices = round.preview(LoadKind.VALUES, "council,A1\nBarnet,13\n").notices();
    assertEquals("Ready: Barnet: two stars stay. No limit gained or lifted.", notices.getLast());
  }

  @Test
  void valuesOfOtherCasesSayNothingOfIt() throws BadInput {
    var notices = round.preview(LoadKind.VALUES, "council,A1\nBury,14\n").notices();
    assertEquals(List.of(), notices.stream().filter(it -> it.contains("ready to")).toList());
  }

  @Test
  void valuesOfADeterminedCaseAreRefusedInThePreviewAndByCommand() throws BadInput {
    done(round.desk.execute(new Command.Determine(BARNET, Optional.empty(), Map.of())));
    var before = round.head();
    var preview = round.preview(LoadKind.VALUES, "council,A1\nBarnet,40\nBury,14\n");
    assertEquals("case-is-not-determined", preview.refusal().map(Refusal::rule).orElse(""));
    assertTrue(preview.hindrance().orElse("").startsWith("Barnet is determined and locked."));
    assertInstanceOf(Outcome.Refused.class, round.loader.load(preview).join());
    assertEquals(before, round.head());
    var without = round.preview(LoadKind.VALUES, "council,A1\nBarnet,12\nBury,14\n");
    assertEquals(Optional.empty(), without.hindrance(), "it says of Barnet what stands");
    done(round.loader.load(without).join());
  }

  @Test
  void criteriaOfARoundWithADeterminedCaseAreRefusedAsAWholeAndTellOfReadyOnes() throws BadInput {
    var keys =
        Desk.FILES.read(
            LoadKind.CRITERIA,
            round.file(
                """
                number,title,criteria,question,source,certainty,note
                1,Priorities,,serving,Invented,reconstructed,
                """),
            Optional.empty());
    var preview = round.loader.preview(Desk.NOVEMBER_2004, keys).join();
    assertTrue(
        preview
            .notices()
            .contains("The file changes a case that is ready to be determined: Barnet."),
        preview.notices().toString());
    done(round.desk.execute(new Command.Determine(BARNET, Optional.empty(), Map.of())));
    var locked = round.loader.preview(Desk.NOVEMBER_2004, keys).join();
    assertEquals("case-is-not-determined", locked.refusal().map(Refusal::rule).orElse(""));
    assertInstanceOf(Outcome.Refused.class, round.loader.load(locked).join());
  }

  private void settle() {
    var list =
        round.desk.workbench().queries().consistency(Desk.NOVEMBER_2004).join().orElseThrow();
    var open = new ArrayList<>(list.open());
    open.removeIf(it -> !it.isAbout(BARNET));
    if (open.isEmpty()) return;
    done(
        round.desk.execute(
            Settling.of(
                open,
                it ->
                    Optional.of(
                        new Settlement(Settlement.Kind.NO_CHANGE, "Looked at.", it.basis())))));
  }

  private void move(CaseStep to) {
    var due =
        to == CaseStep.WITH_COUNCIL
            ? Optional.of(LocalDate.of(2026, 12, 1))
            : Optional.<LocalDate>empty();
    var move = new CaseMove(to, "It has answered.", due);
    done(round.desk.execute(new Command.Say(BARNET, new Deciding.Moved(move))));
  }

  private void sit(String name, Role role) {
    round.desk.seat(name, role);
  }

  private static void done(Outcome outcome) {
    assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
  }
}
