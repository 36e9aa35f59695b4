package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.determination.InYearChange;
import starboard.casework.determination.InYearChange.Kind;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;

class ResultsQueryTest {
  private final Desk desk = Desk.inMemory();

  @Test
  void aRoundStandsBesideTheOneFromWhichItWasOpenedUnlessAnotherIsNamed() {
    desk.openRound(RuleBooks.DEFAULT);
    assertEquals(Optional.of(Desk.NOVEMBER_2003), earlier(Optional.empty()));
    assertEquals(Optional.of(Desk.NOVEMBER_2002), earlier(Optional.of(Desk.NOVEMBER_2002)));
    var first = results(Desk.NOVEMBER_2002);
    assertEquals(Optional.empty(), first.before());
    var none = desk.workbench().queries().results(new RoundId("1999-11"), Optional.empty());
    assertEquals(Optional.empty(), none.join());
  }

  @Test
  void theRoundsOverTimeAreTheChainOldestFirst() {
    desk.openRound(RuleBooks.DEFAULT);
    var rounds = desk.workbench().queries().resultsOverTime(Desk.NOVEMBER_2004).join();
    assertEquals(
        List.of(Desk.NOVEMBER_2002, Desk.NOVEMBER_2003, Desk.NOVEMBER_2004),
        rounds.stream().map(it -> it.round().id()).toList());
    assertEquals(List.of(150, 150, 0), rounds.stream().map(it -> it.rated().size()).toList());
  }

  @Test
  void whatIsReconstructedIsUnsureAndWhatIsPrintedIsNot() {
    var results = results(Desk.NOVEMBER_2003);
    assertEquals(Set.of(), find(results.now(), "Barnet").unsure());
    assertEquals(Set.of(Subject.values()), find(results.before().orElseThrow(), "Barnet").unsure());
    assertTrue(find(results.now(), "Barnet").determined());
  }

  @Test
  void anOpenCaseHasWhatIsGivenSoFar() {
    desk.openRound(RuleBooks.DEFAULT);
    var id = Desk.caseOf(Desk.NOVEMBER_2004, "Kent");
    desk.judge(id, Subject.CHILDREN_SERVING, Serving.MOST);
    var begun = find(results(Desk.NOVEMBER_2004).now(), "Kent");
    assertEquals(Optional.of(Serving.MOST), begun.grade(Subject.CHILDREN_SERVING));
    assertEquals(Optional.empty(), begun.grade(Subject.ADULTS_SERVING));
    assertEquals(Optional.empty(), begun.stars());
    assertFalse(begun.determined());
    desk.judge(id, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    desk.judge(id, Subject.ADULTS_SERVING, Serving.MOST);
    desk.judge(id, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
    var rated = find(results(Desk.NOVEMBER_2004).now(), "Kent");
    assertEquals(Optional.of(Stars.TWO), rated.stars());
    assertEquals(Optional.of(12), rated.points());
    assertTrue(results(Desk.NOVEMBER_2004).now().provisional());
  }

  @Test
  void aGradeAboveALimitCountsAsTheLimit() {
    var round = new RoundOfSamples();
    var id = RoundOfSamples.READING;
    round.desk.judge(id, Subject.CHILDREN_SERVING, Serving.YES);
    round.does(RoundOfSamples.file("a file", java.util.Map.of(id, "25")));
    var results =
        round.desk.workbench().queries().results(id.round(), Optional.empty()).join().orElseThrow();
    assertEquals(
        Optional.of(Serving.SOME), find(results.now(), "Reading").grade(Subject.CHILDREN_SERVING));
  }

  @Test
  void aChangeWithinTheYearIsNotInTheRound() {
    var before = results(Desk.NOVEMBER_2003);
    var change =
        new InYearChange(
            Kind.TO_ZERO,
            Stars.ZERO,
            LocalDate.of(2004, 3, 1),
            "The follow-up inspection.",
            "Inspection of February 2004",
            "Special monitoring.");
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    CaseId kent = Desk.caseOf(Desk.NOVEMBER_2003, "Kent");
    var said = new Command.Say(kent, List.of(new Deciding.InYearChanged(Optional.of(change))));
    assertInstanceOf(Outcome.Done.class, desk.execute(said));
    assertEquals(before, results(Desk.NOVEMBER_2003));
  }

  private Optional<RoundId> earlier(Optional<RoundId> asked) {
    var results = desk.workbench().queries().results(Desk.NOVEMBER_2004, asked).join();
    return results.orElseThrow().before().map(it -> it.round().id());
  }

  private Results results(RoundId round) {
    return desk.workbench().queries().results(round, Optional.empty()).join().orElseThrow();
  }

  private static CouncilResult find(RoundResults round, String council) {
    var id = Desk.caseOf(round.round().id(), council).council();
    return round.find(id).orElseThrow();
  }
}
