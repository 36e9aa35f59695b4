package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Invented;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Role;
import starboard.casework.Standing;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The nearest councils on the form of a case, over a real store.
class PrecedentsTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theNearestStandBelowTheJudgementsAndAWarningWhereLikeWasNotJudgedAlike() {
    try (var seat = InventedRounds.filled(fx, new Bench(folder), Role.CHIEF_INSPECTOR)) {
      var barnet = Desk.caseOf(InventedRounds.SECOND, "Barnet");
      var bexley = Desk.caseOf(InventedRounds.SECOND, "Bexley");
      judge(seat, bexley, Serving.SOME);
      FxTest.run(() -> seat.shell().openCase(barnet));
      seat.see("Nearest councils");
      assertFalse(seat.driver().shows("Not judged alike"));
      alike(seat);
      judge(seat, barnet, Serving.MOST);
      seat.see("Bexley has the same or better bands");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "case-precedent"));
      FxTest.run(() ->
          seat.driver().all(Hyperlink.class).stream()
              .filter(it -> it.getText().startsWith("Not judged alike"))
              .forEach(Hyperlink::fire));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "case-nearest"));
      seat.driver().click(seat.driver().named("Compare with them"));
      seat.see("lines differ");
      assertTrue(seat.driver().shows("Bexley"));
      FxTest.run(() -> seat.shell().back());
      seat.see("Nearest councils");
    }
  }

  /// Both councils have the same values of the indicators that have bands.
  private static void alike(Seat seat) {
    var round = InventedRounds.round(seat.workbench(), InventedRounds.SECOND);
    for (var council : List.of("Barnet", "Bexley"))
      for (var it : round.criteria().indicators().indicators())
        if (it.percentage())
          InventedRounds.execute(
              seat.workbench(),
              Invented.one(round.id(), council, it.code().text(), Invented.measured("15")));
  }

  private static void judge(Seat seat, CaseId id, Serving adults) {
    grade(seat, id, Subject.CHILDREN_SERVING, Serving.SOME);
    grade(seat, id, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    grade(seat, id, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
    grade(seat, id, Subject.ADULTS_SERVING, adults);
  }

  private static void grade(Seat seat, CaseId id, Subject subject, Grade grade) {
    var answer = new Answer.Given(grade, new Standing.Provisional());
    InventedRounds.execute(seat.workbench(), new Command.Judge(id, subject, answer));
  }
}
