package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.StoreFault;

/// What the tables do not take, even from somebody with SQL.
class ConstraintTest {
  @TempDir static Path folder;

  @BeforeAll
  static void create() {
    try (var store = H2Store.create(folder)) {
      store
          .submit(ledger -> {
            Samples.chain(Samples.CASE, 2).forEach(ledger::append);
            ledger.tables().put(Samples.BEXLEY);
            ledger.tables().put(Samples.YORK);
            ledger.tables().put(Samples.round());
            ledger.tables().put(Samples.row());
            return 0;
          })
          .join();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into store (one, device) values (false, 'second')",
        "insert into store (one, device) values (true, 'second')",
        "update store set saves = -1",
        "update store set device = ''",
        "insert into entry select 3, id, file, at, person, role, device, canonical from entry"
            + " where seq = 1",
        "update entry set id = 'short' where seq = 2",
        "delete from entry where seq = 1",
        "update entry_parent set parent = entry",
        "update council set type = 'Village'",
        "update council set region = 'Mercia'",
        "update council set name = ''",
        "delete from council where id = 'york'",
        "update round set phase = 'closed'",
        "delete from round",
        "update round_council set place = -1 where council = 'york'",
        "insert into round_council (round, place, council) values ('2004-11', 2, 'york')",
        "update rated_case set stars = 4, points = 20, status = 'rated'",
        "update rated_case set stars = 3",
        "update rated_case set status = 'rated'",
        "update rated_case set stars = 3, status = 'rated'",
        "update rated_case set published = -1",
        "update rated_case set status = 'splendid'",
        "update judgement set grade = 'Excellent' where subject = 'children_serving'",
        "update judgement set grade = 'Mostly' where subject = 'children_serving'",
        "update judgement set grade = null where subject = 'children_serving'",
        "update judgement set grade = 'Poor' where subject = 'children_capacity'",
        "update judgement set state = 'given' where subject = 'children_capacity'",
        "update judgement set certainty = 'guessed'",
        "update judgement set subject = 'housing_serving' where subject = 'children_serving'",
        "update judgement set judge = '' where subject = 'children_serving'",
        "update rated_case set step = 'published'",
        "update rated_case set step = 'determined'",
        "update rated_case set determined_by = 'Cara'",
        "update rated_case set open_points = 3",
        "update rated_case set second_inspector = null",
        "update rated_case set in_year = 4",
        "insert into person values ('Cara', 'manager', true)",
        "insert into person values ('', 'reader', true)",
        "insert into second_judgement (round, council, inspector, adults_serving, handed_in)"
            + " values ('2004-11', 'bexley', 'B. Wren', 'Poor', false)",
        "delete from rated_case",
      })
  void whatCannotBeIsNotTaken(String statement) {
    var fault = assertThrows(StoreFault.class, () -> Outside.sql(folder, statement));
    assertEquals(StoreFault.Kind.NOT_SAVED, fault.kind());
  }
}
