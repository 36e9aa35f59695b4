package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.LastStar;
import starboard.casework.Role;
import starboard.casework.determination.InYearChange;
import starboard.casework.determination.InYearChange.Kind;
import starboard.rating.Stars;

/// A star that was changed within the year is the one by which later rounds measure.
class InYearStarTest {
  private final Desk desk = Desk.inMemory();

  @Test
  void aCouncilLiftedFromZeroIsNotAtZeroInTheNextRound() {
    change("Swindon", Kind.LIFTED, Stars.ONE);
    assertCarries("Swindon", Kind.LIFTED, Stars.ONE);
  }

  @Test
  void aCouncilSetToZeroIsAtZeroInTheNextRound() {
    change("Kent", Kind.TO_ZERO, Stars.ZERO);
    assertCarries("Kent", Kind.TO_ZERO, Stars.ZERO);
  }

  @Test
  void theRoundItselfKeepsTheStarThatItPublished() {
    var before = desk.row(Desk.caseOf(Desk.NOVEMBER_2003, "Kent"));
    change("Kent", Kind.TO_ZERO, Stars.ZERO);
    var after = desk.row(Desk.caseOf(Desk.NOVEMBER_2003, "Kent"));
    assertEquals(before.star(), after.star());
    assertEquals(before.judgements(), after.judgements());
    assertEquals(Optional.of(Stars.ZERO), after.progress().inYear());
  }

  @Test
  void aChangeTakenBackCountsNoMore() {
    change("Swindon", Kind.LIFTED, Stars.ONE);
    say(
        Desk.caseOf(Desk.NOVEMBER_2003, "Swindon"),
        new Deciding.InYearTakenBack("It was another council."));
    desk.openRound(RuleBooks.DEFAULT);
    var row = desk.row(Desk.caseOf(Desk.NOVEMBER_2004, "Swindon"));
    assertEquals(Optional.of(Stars.ZERO), row.last());
    assertEquals(Optional.empty(), row.lastInYear());
  }

  private void assertCarries(String council, Kind kind, Stars stars) {
    desk.openRound(RuleBooks.DEFAULT);
    var id = Desk.caseOf(Desk.NOVEMBER_2004, council);
    assertEquals(Optional.of(stars), desk.row(id).last());
    assertEquals(Optional.of(kind), desk.row(id).lastInYear());
    assertEquals(Optional.of(new LastStar(Desk.NOVEMBER_2003, stars)), desk.view(id).last());
    var moves = desk.workbench().queries().caseView(id).join().orElseThrow().earlier();
    assertEquals(Optional.of(kind), moves.getFirst().inYear().map(InYearChange::kind));
  }

  private void change(String council, Kind kind, Stars stars) {
    var change =
        new InYearChange(
            kind,
            stars,
            LocalDate.of(2004, 3, 1),
            "The follow-up inspection.",
            "Inspection of February 2004",
            kind == Kind.TO_ZERO ? "Special monitoring." : "");
    say(Desk.caseOf(Desk.NOVEMBER_2003, council), new Deciding.InYearChanged(Optional.of(change)));
  }

  private void say(CaseId id, Deciding act) {
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    assertInstanceOf(Outcome.Done.class, desk.execute(new Command.Say(id, act)));
  }
}
