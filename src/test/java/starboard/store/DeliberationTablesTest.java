package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.Desk;
import starboard.application.ProgressRow;
import starboard.application.StoreUpkeep;
import starboard.application.Told;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.determination.CaseStep;
import starboard.exchange.ShippedRuleBooks;

/// The tables hold what the entries add up to between a judgement and its determination, and
/// whatever somebody with SQL changes in them is found and mended.
class DeliberationTablesTest {
  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();
  private static final CaseId BEXLEY = Desk.caseOf(Desk.NOVEMBER_2003, "Bexley");
  private static final RegisteredPerson CARA =
      new RegisteredPerson("Cara", Role.CHIEF_INSPECTOR, true);
  private static final RegisteredPerson ANN = new RegisteredPerson("Ann", Role.INSPECTOR, false);

  @TempDir static Path folder;

  @BeforeAll
  static void make() {
    try (var store = H2Store.create(folder)) {
      Desk.over(store);
      Told.register(store, List.of(new Act.PersonRegistered(CARA), new Act.PersonRegistered(ANN)));
      Told.say(store, BEXLEY, CARA.person(), Deliberated.acts());
    }
  }

  @Test
  void theyHoldWhatWasSaid() {
    try (var store = H2Store.open(folder)) {
      var round = BEXLEY.round();
      var settlements = store.submit(it -> it.tables().settlements(round)).join();
      var points = store.submit(it -> it.tables().points(round)).join();
      var seconds = store.submit(it -> it.tables().seconds(round)).join();
      assertEquals(Deliberated.settlements(BEXLEY), settlements);
      assertEquals(Deliberated.points(BEXLEY), points);
      assertEquals(Deliberated.seconds(BEXLEY), seconds);
      assertEquals(List.of(ANN, CARA), store.submit(it -> it.tables().people()).join());
      var row = store.submit(it -> it.tables().find(BEXLEY)).join().orElseThrow();
      assertEquals(
          new ProgressRow(
              Optional.of("A. Vale"),
              CaseStep.WITH_COUNCIL,
              Optional.of(Told.AT),
              Optional.of(Deliberated.DUE),
              2,
              1,
              Optional.of("B. Wren"),
              false,
              Optional.empty(),
              0,
              Optional.empty()),
          row.progress());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update finding_settlement set reason = 'Never mind.'",
        "delete from finding_settlement",
        "update council_point set is_open = true where id = 'p1'",
        "update council_point set said = 'Nothing.' where id = 'p2'",
        "update second_judgement set adults_serving = 'Yes'",
        "delete from second_judgement",
        "update rated_case set inspector = 'D. Rook' where inspector is not null",
        "update judgement set judge = 'Eve' where round = '2003-11' and council = 'bexley'",
      })
  void aChangedRowOfACaseIsFoundAndMended(String statement) throws SQLException {
    changed(
        statement,
        "The rows of the case bexley in round 2003-11 in the tables of the cases differ from what"
            + " its entries add up to; rebuild the tables.");
  }

  @Test
  void aChangedRoleIsFoundAndMended() throws SQLException {
    changed(
        "update person set role = 'chief inspector' where name = 'Ann'",
        "The rows of the person Ann in the table person differ from what its entries add up to;"
            + " rebuild the tables.");
  }

  @Test
  void aPersonTakenOutIsFoundAndMended() throws SQLException {
    changed(
        "delete from person where name = 'Ann'",
        "The rows of the person Ann in the table person are missing; rebuild the tables.");
  }

  private static void changed(String statement, String fault) throws SQLException {
    Outside.sql(folder, statement);
    try (var store = H2Store.open(folder)) {
      var upkeep = new StoreUpkeep(store, RULES);
      assertEquals(List.of(fault), upkeep.verify().join().faults());
      assertEquals(List.of(), upkeep.rebuild().join().faults());
    }
  }
}
