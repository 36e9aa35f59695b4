package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.casework.SampleCriteria;
import starboard.casework.Standing;
import starboard.rating.Serving;
import starboard.rating.Subject;

class TogetherTest {
  private static final CaseId READING = RoundOfSamples.READING;
  private static final CaseId BARNET = RoundOfSamples.BARNET;
  private final RoundOfSamples round = new RoundOfSamples();

  @Test
  void whatIsSaidOnManyCasesIsSaidOnAll() {
    var done =
        round.does(
            new Command.Together(
                List.of(judge(READING, Serving.MOST), reason(BARNET), judge(READING, Serving.NO))));
    assertEquals(
        List.of(
            "case/2004-11/reading judged",
            "case/2004-11/reading judged",
            "case/2004-11/barnet reasoned"),
        RoundOfSamples.told(done));
    assertEquals(Optional.of(Serving.NO), grade(READING));
  }

  @Test
  void oneRefusalStopsAllAndNamesItsCouncil() {
    round.does(RoundOfSamples.file("paf.csv", Map.of(BARNET, "21.4")));
    var refused =
        round.desk.execute(
            new Command.Together(
                List.of(judge(READING, Serving.MOST), judge(BARNET, Serving.YES))));
    assertEquals(
        new Outcome.Refused(
            new Refusal(
                "grade-is-within-limit",
                "Barnet: Children’s serving is capped at Some: A1 21.4 %, key threshold 20 %.",
                "Choose Some or less, or exempt the council from A1 with a reason.")),
        refused);
    assertEquals(Optional.empty(), grade(READING));
    assertEquals(List.of(), round.desk.view(READING).said());
  }

  @Test
  void aCommandSeesWhatTheOnesBeforeItDid() {
    round.does(RoundOfSamples.file("paf.csv", Map.of(BARNET, "21.4")));
    round.does(
        new Command.Together(
            List.of(
                new Command.Say(BARNET, new Act.Exempted("A1", "Two families moved.")),
                judge(BARNET, Serving.YES))));
    assertEquals(Optional.of(Serving.YES), grade(BARNET));
  }

  @Test
  void whoeverWatchesIsToldOnceOfAllCases() {
    var told = new ArrayList<Written>();
    try (var _ = round.desk.workbench().commands().watch(told::add)) {
      round.does(
          new Command.Together(
              List.of(judge(READING, Serving.MOST), reason(READING), reason(BARNET))));
    }
    assertEquals(List.of(new Written(Set.of(READING.file(), BARNET.file()))), told);
  }

  @Test
  void draftsThatAreRecordedTogetherHaveServed() {
    var place = DraftPlace.reason(Subject.CHILDREN_SERVING);
    round.desk.workbench().keepDraft(READING, place, "Delayed").join();
    round.desk.workbench().keepDraft(BARNET, place, "Delayed").join();
    round.does(new Command.Together(List.of(reason(READING))));
    assertEquals(List.of(), round.desk.view(READING).drafts());
    assertEquals(1, round.desk.view(BARNET).drafts().size());
  }

  @Test
  void whatCouldNotBeSavedIsSaidOnNoCase() {
    round.store.failWith(new StoreFault(StoreFault.Kind.NOT_SAVED, "The disk is full."));
    var both = new Command.Together(List.of(reason(READING), reason(BARNET)));
    assertThrows(CompletionException.class, () -> round.desk.execute(both));
    assertEquals(List.of(), round.desk.view(READING).said());
    assertEquals(List.of(), round.desk.view(BARNET).said());
    round.store.mend();
    assertEquals(2, round.does(both).entries().size());
  }

  @Test
  void nothingToSayIsDoneWithoutAnEntry() {
    assertEquals(new Outcome.Done(List.of()), round.desk.execute(new Command.Together(List.of())));
    round.does(new Command.Together(List.of(reason(READING))));
    assertEquals(List.of(), round.does(new Command.Together(List.of(reason(READING)))).entries());
  }

  @Test
  void theExemptionOfOneCouncilIsNotThatOfAnother() {
    round.does(RoundOfSamples.file("paf.csv", Map.of(BARNET, "21.4", READING, "30")));
    round.says(BARNET, new Act.Exempted("A1", "Two families moved."));
    assertEquals(List.of(), round.desk.view(BARNET).limits());
    assertEquals(
        List.of("A1"), round.desk.view(READING).limits().stream().map(it -> it.key()).toList());
    assertEquals(
        SampleCriteria.ALL.keys().list().getFirst(),
        round.desk.view(BARNET).keys().results().getFirst().key());
  }

  private Optional<?> grade(CaseId id) {
    return round.desk.view(id).state().judgement(Subject.CHILDREN_SERVING).grade();
  }

  private static Command.OnCase judge(CaseId id, Serving grade) {
    return new Command.Judge(
        id, Subject.CHILDREN_SERVING, new Answer.Given(grade, new Standing.Provisional()));
  }

  private static Command.OnCase reason(CaseId id) {
    return new Command.GiveReason(id, Subject.CHILDREN_SERVING, "Delayed transfers halved.");
  }
}
