package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Capacity;
import starboard.rating.Subject;

/// The marks of the worklist, in a refresh over a real store: Bexley’s Yes stands above the limit
/// by A1, Bolton is exempt from it, Barnet has one confirmed and something typed.
class MarksTest {
  private static final RoundId REFRESH = new RoundId("2004-05");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void aRefreshWithLimitsIsMarkedAndFiltered() {
    var bench = new Bench(folder);
    bench.settings().put("round", REFRESH.text());
    bench.settings().put("person.role", "chief inspector");
    try (var workbench = bench.open()) {
      refresh(workbench);
    }
    try (var seat = Seat.at(fx, bench)) {
      seat.see("to confirm, 1 of 4");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "worklist-marks"));
      seat.driver().click(seat.driver().named("Any mark"));
      seat.driver().click(seat.driver().text("typed, not recorded"));
      seat.see("1 of 150 councils");
      assertTrue(seat.driver().shows("Barnet"));
    }
  }

  private static void refresh(Workbench workbench) {
    execute(
        workbench,
        new Command.OpenRound(
            REFRESH.text(),
            RoundTerms.Kind.REFRESH,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 3, 31),
            Optional.empty()));
    var criteria = workbench.queries().round(Desk.NOVEMBER_2002).join().orElseThrow().criteria();
    execute(workbench, new Command.SetCriteria(REFRESH, criteria));
    var values = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
    for (var council : List.of("Bexley", "Bolton"))
      values.put(
          CouncilId.ofName(council),
          Map.of(
              new IndicatorCode("A1"),
              new IndicatorValue.Measured(
                  new BigDecimal("21.4"),
                  Optional.empty(),
                  Optional.empty(),
                  IndicatorValue.Firmness.FINAL)));
    execute(workbench, new Command.LoadValues(REFRESH, "a1.csv", "0".repeat(64), values));
    execute(
        workbench,
        new Command.Say(
            Desk.caseOf(REFRESH, "Bolton"), new Act.Exempted("A1", "Moves of one large family.")));
    var barnet = Desk.caseOf(REFRESH, "Barnet");
    execute(
        workbench,
        new Command.Judge(
            barnet,
            Subject.CHILDREN_CAPACITY,
            new Answer.Given(Capacity.PROMISING, new Standing.Provisional())));
    workbench
        .keepDraft(barnet, DraftPlace.reason(Subject.ADULTS_SERVING), "Delayed transfers")
        .join();
  }

  private static void execute(Workbench workbench, Command command) {
    if (workbench.commands().execute(command).join() instanceof Outcome.Refused(var refusal))
      throw new AssertionError(refusal.sentence());
  }
}
