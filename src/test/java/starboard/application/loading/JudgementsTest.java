package starboard.application.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.application.loading.Round2004.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.loading.Preview.Change;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Role;
import starboard.casework.Standing;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Judgements that are loaded into a round.
class JudgementsTest {
  private static final String HEAD =
      "council,adults_serving,adults_capacity,children_serving,children_capacity";
  private static final CaseId KENT = Desk.caseOf(Desk.NOVEMBER_2004, "Kent");

  private final Round2004 round;

  JudgementsTest(@TempDir Path folder) {
    round = new Round2004(folder);
    round.desk.seat("Ann", Role.INSPECTOR);
  }

  @Test
  void gradesAndReasonsAreJudgedAndBlanksLeftAsTheyAre() throws BadInput {
    round.load(LoadKind.JUDGEMENTS, HEAD + "\nKent,Most,Promising,,\n");
    var preview =
        round.preview(
            LoadKind.JUDGEMENTS,
            HEAD + ",children_serving_reason\nKent County Council,,Uncertain,Some,,Few reviews\n");
    assertEquals(
        List.of(
            new Change("Kent", "children’s serving", "", "Some"),
            new Change("Kent", "children’s serving, reason", "", "Few reviews"),
            new Change("Kent", "adults’ capacity", "Promising", "Uncertain")),
        preview.changes());
    assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    var state = round.desk.view(KENT).state();
    assertEquals(
        List.of("Some", "open", "Most", "Uncertain"),
        List.of(Subject.values()).stream()
            .map(it -> state.judgement(it).grade().map(g -> g.word()).orElse("open"))
            .toList());
    assertEquals("Few reviews", state.judgement(Subject.CHILDREN_SERVING).reason());
  }

  @Test
  void whatStandsAlreadyChangesNothing() throws BadInput {
    round.load(LoadKind.JUDGEMENTS, HEAD + "\nKent,Most,Promising,,\n");
    var preview = round.preview(LoadKind.JUDGEMENTS, HEAD + "\nKent,Most,Promising,,\n");
    assertEquals("2 judgements in round 2004-11: 2 unchanged.", preview.summary());
  }

  @Test
  void aGradeAboveALimitIsRefusedWithItsRowAndNothingIsLoaded() throws BadInput {
    var some = new Answer.Given(Serving.SOME, new Standing.Provisional());
    var capped = new Act.KeyJudged("CP audit", some);
    assertInstanceOf(
        Outcome.Done.class, round.desk.execute(new Command.Say(KENT, List.of(capped))));
    var before = round.head();
    var preview =
        round.preview(LoadKind.JUDGEMENTS, HEAD + "\nBury,Most,,,\nKent,,,Yes,\nBarnet,Some,,,\n");
    assertEquals(1, preview.problems().total());
    var problem = problems(preview).getFirst();
    assertTrue(
        problem.startsWith("line 3: Children’s serving is capped at Some: CP audit"), problem);
    assertInstanceOf(Outcome.Refused.class, round.loader.load(preview).join());
    assertEquals(before, round.head());
  }

  @Test
  void aRiseFromZeroWithoutAStatementIsRefused() throws BadInput {
    var preview =
        round.preview(LoadKind.JUDGEMENTS, HEAD + "\nOldham,Most,Promising,Most,Promising\n");
    assertTrue(
        problems(preview).getFirst().startsWith("line 2: This would raise the council from zero"),
        problems(preview).toString());
  }

  @Test
  void twoRowsOfOneCouncilByTwoNamesAreRefused() throws BadInput {
    var preview = round.preview(LoadKind.JUDGEMENTS, HEAD + "\nKent,Most,,,\nKent CC,Some,,,\n");
    assertEquals(
        List.of(
            "line 3, column 1 “council”: Kent stands in line 2, column 1 “council” too; keep one"
                + " line a council"),
        problems(preview));
  }

  @Test
  void aDataOfficerIsToldThatJudgingIsNotTheirs() throws BadInput {
    round.desk.seat("Dan", Role.DATA_OFFICER);
    var preview = round.preview(LoadKind.JUDGEMENTS, HEAD + "\nKent,Most,,,\n");
    assertEquals(Optional.of("person-may-judge"), preview.refusal().map(it -> it.rule()));
    assertEquals(List.of(), problems(preview));
  }
}
