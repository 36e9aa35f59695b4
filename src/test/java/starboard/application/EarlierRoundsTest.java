package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.Command;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Earlier rounds beside a case are remembered, and never as they were before a write.
class EarlierRoundsTest {
  private static final RoundId NOVEMBER_2005 = new RoundId("2005-11");

  @Test
  void anEarlierRoundIsShownAsItStandsNow() {
    var desk = Desk.inMemory();
    desk.openRound(RuleBooks.DEFAULT);
    desk.execute(
        new Command.OpenRound(
            NOVEMBER_2005.text(),
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2004,
            RuleBooks.DEFAULT,
            LocalDate.of(2005, 6, 30),
            Optional.empty()));
    for (var grade : List.of(Serving.SOME, Serving.MOST, Serving.NO)) {
      desk.judge(Desk.caseOf(Desk.NOVEMBER_2004, "Bexley"), Subject.ADULTS_SERVING, grade);
      var shown = desk.view(Desk.caseOf(NOVEMBER_2005, "Bexley")).earlier().getFirst();
      assertEquals(Optional.of(grade), shown.state().judgement(Subject.ADULTS_SERVING).grade());
    }
  }
}
