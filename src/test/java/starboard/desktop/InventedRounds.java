package starboard.desktop;

import java.time.LocalDate;
import java.util.Optional;
import starboard.application.Invented;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.application.Workbench;
import starboard.casework.Command;
import starboard.casework.Role;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.kit.FxTest;

/// A window over two rounds after the published ones, with invented criteria and values.
public final class InventedRounds {
  public static final RoundId FIRST = new RoundId("2004-11");
  public static final RoundId SECOND = new RoundId("2005-11");

  private InventedRounds() {}

  /// Fills both rounds with values of all councils, in the second Barnet failing A1, and opens the
  /// window on the second.
  public static Seat filled(FxTest fx, Bench bench, Role role) {
    return seat(fx, bench, role, true);
  }

  /// Opens the window on the second round, with criteria and without values.
  public static Seat empty(FxTest fx, Bench bench, Role role) {
    return seat(fx, bench, role, false);
  }

  private static Seat seat(FxTest fx, Bench bench, Role role, boolean values) {
    var settings = bench.settings();
    settings.put("person.role", Role.CHIEF_INSPECTOR.word());
    var workbench = bench.open();
    open(workbench, FIRST, new RoundId("2003-11"));
    var round = round(workbench, FIRST);
    execute(workbench, new Command.SetCriteria(FIRST, Invented.criteria(round.criteria())));
    if (values)
      execute(workbench, Invented.values(round(workbench, FIRST), "invented-2004.csv", 4));
    open(workbench, SECOND, FIRST);
    if (values) {
      execute(workbench, Invented.values(round(workbench, SECOND), "invented-2005.csv", 5));
      execute(workbench, Invented.one(SECOND, "Barnet", "A1", Invented.measured("21.4")));
    }
    settings.put("person.role", role.word());
    settings.put("round", SECOND.text());
    return Seat.at(fx, bench, workbench);
  }

  private static void open(Workbench workbench, RoundId id, RoundId from) {
    var year = id.month().getYear();
    execute(
        workbench,
        new Command.OpenRound(
            id.text(),
            RoundTerms.Kind.FULL,
            from,
            RuleBooks.DEFAULT,
            LocalDate.of(year, 6, 30),
            Optional.empty()));
  }

  public static RoundFile round(Workbench workbench, RoundId id) {
    return workbench.queries().round(id).join().orElseThrow();
  }

  /// Does a command that must not be refused.
  public static void execute(Workbench workbench, Command command) {
    var outcome = workbench.commands().execute(command).join();
    if (outcome instanceof Outcome.Refused(var refusal))
      throw new AssertionError(refusal.sentence());
  }
}
