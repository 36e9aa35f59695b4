package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import starboard.application.Invented;
import starboard.application.RuleBooks;
import starboard.casework.Command;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;

class IndicatorsTest {
  private static final RoundId ROUND = new RoundId("2004-11");
  private final Office office = Office.withStore();

  @BeforeEach
  void openARound() {
    try (var workbench =
        office.open(office.usualFolder(), () -> new Person("Ann", Role.CHIEF_INSPECTOR))) {
      var commands = workbench.commands();
      commands
          .execute(
              new Command.OpenRound(
                  ROUND.text(),
                  RoundTerms.Kind.FULL,
                  new RoundId("2003-11"),
                  RuleBooks.DEFAULT,
                  LocalDate.of(2004, 6, 30),
                  Optional.empty()))
          .join();
      var round = workbench.queries().round(ROUND).join().orElseThrow();
      commands.execute(new Command.SetCriteria(ROUND, Invented.criteria(round.criteria()))).join();
      commands.execute(Invented.one(ROUND, "Barnet", "A1", Invented.measured("21.4"))).join();
    }
  }

  private Ran run(String... args) {
    return Ran.in(office, args);
  }

  @Test
  void aRoundIsShownWithItsIndicatorsAndKeyIndicators() {
    var ran = run("indicators", "show", "--round", "2004-11");
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(
        ran.lines().stream()
            .anyMatch(it ->
                it.startsWith("A1")
                    && it.contains("lower is better")
                    && it.contains("band 5 under 10")),
        ran.out());
    assertTrue(ran.lines().stream().anyMatch(it -> it.contains("A1 above 20 %")), ran.out());
  }

  @Test
  void aCouncilIsShownWithValueBandEdgesAndLimits() {
    var ran = run("indicators", "show", "--round", "2004-11", "--council", "barnet");
    assertEquals(0, ran.exit(), ran.err());
    var a1 = ran.lines().stream().filter(it -> it.startsWith("A1 ")).findFirst().orElseThrow();
    assertTrue(a1.contains("21.4 %") && a1.contains("1.4 points above band 3"), a1);
    assertTrue(
        ran.lines()
            .contains(
                "key indicator A1, failed: 21.4 %, key threshold 20 %; children’s serving is capped"
                    + " at Some"),
        ran.out());
  }

  @Test
  void programsAreToldTheSameInJson() {
    var ran =
        run("indicators", "show", "--round", "2004-11", "--council", "Barnet", "--format", "json");
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(ran.out().contains("\"value\": \"21.4\""), ran.out());
    assertTrue(ran.out().contains("\"state\": \"failed\""), ran.out());
    var round = run("indicators", "show", "--round", "2004-11", "--format", "json");
    assertTrue(round.out().contains("\"failsWhen\": \"A1 above 20 %\""), round.out());
  }

  @Test
  void anUnknownCouncilOrRoundIsUnusable() {
    assertEquals(2, run("indicators", "show", "--round", "1999-11").exit());
    var ran = run("indicators", "show", "--round", "2004-11", "--council", "Atlantis");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("there is no council “Atlantis”"), ran.err());
  }
}
