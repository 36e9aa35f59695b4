package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.application.TrailKind;
import starboard.application.TrailRow;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The journal of a round in the window over a real store.
class JournalTest {
  private static final RoundId ROUND = new RoundId("2004-07");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void everythingDoneIsReadWithBeforeAfterAndWhyAndFiltered() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    try (var seat = Seat.at(fx, bench)) {
      work(seat);
      show(seat);
      var all =
          seat.workbench().queries().trail(ROUND, Optional.empty()).join().orElseThrow().size();
      seat.see(all + " entries, the newest first; these are all");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "journal"));
      seat.driver().click(seat.driver().byId("trail-search"));
      seat.driver().type("barnet most");
      seat.settle();
      assertTrue(
          rows(seat).stream()
              .map(TrailRow::line)
              .anyMatch(it -> it.before().equals("Some") && it.after().equals("Most")));
      seat.driver().press(KeyCode.ESCAPE);
      FxTest.run(() -> kind(seat).setValue(Optional.of(TrailKind.DETERMINATION)));
      seat.see("1 entry, the newest first");
      FxTest.run(() -> kind(seat).setValue(Optional.of(TrailKind.VALUES)));
      seat.see("Nothing found");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "journal-nothing"));
      seat.driver().click(seat.driver().named("Clear filters"));
      seat.see(all + " entries");
    }
  }

  @Test
  void anActShowsAtOnceAndOlderPagesAreAskedFor() {
    try (var seat = Seat.at(fx, folder)) {
      show(seat);
      seat.see("60 entries, the newest first; there may be older ones");
      seat.driver().click(seat.driver().byId("journal-older"));
      seat.see("120 entries");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "journal-published"));
    }
  }

  private static void work(Seat seat) {
    done(
        seat,
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 4, 30),
            Optional.empty()));
    FxTest.run(() -> seat.shell().councils(ROUND));
    var barnet = Desk.caseOf(ROUND, "Barnet");
    for (var grade : List.of(Serving.SOME, Serving.MOST))
      done(
          seat,
          new Command.JudgeBecause(
              barnet,
              Subject.CHILDREN_SERVING,
              new Answer.Given(grade, new Standing.Provisional()),
              "Reviews are on time; it is " + grade.word() + "."));
    done(seat, new Command.Say(barnet, new Deciding.Assigned("Ian Ito")));
  }

  private static void show(Seat seat) {
    seat.driver().click(seat.driver().byId("menu-journal"));
    seat.settle();
  }

  @SuppressWarnings("unchecked") // the screen fills it with rows
  private static List<TrailRow> rows(Seat seat) {
    return ((TableView<TrailRow>) seat.driver().byId("journal")).getItems();
  }

  @SuppressWarnings("unchecked") // the filters fill it with kinds
  private static ComboBox<Optional<TrailKind>> kind(Seat seat) {
    return (ComboBox<Optional<TrailKind>>) seat.driver().byId("trail-kind");
  }

  private static void done(Seat seat, Command command) {
    assertInstanceOf(Outcome.Done.class, seat.workbench().commands().execute(command).join());
    seat.settle();
  }
}
