package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.publishing.PublicationAnswer;

/// Under the head of the journal nothing is published but what its entries add up to, whatever
/// somebody with SQL made of the tables.
class PublishedAsSaidTest {
  private static final String WHERE_KENT = " where round = '%s' and council = 'kent'";

  @TempDir Path temp;

  @BeforeEach
  void found() {
    try (var store = H2Store.create(temp)) {
      Desk.over(store);
    }
  }

  @Test
  void theRecordIsPublished() {
    assertInstanceOf(PublicationAnswer.Ready.class, answer());
  }

  @Test
  void anotherStarIsNotPublished() throws SQLException {
    Outside.sql(temp, "update rated_case set published = 0" + WHERE_KENT.formatted("2003-11"));
    assertRefused(
        "The rows of the case kent in round 2003-11 in the tables of the cases differ from what its"
            + " entries add up to; rebuild the tables.");
  }

  @Test
  void anotherJudgementOfTheRoundBesideItIsNotPublished() throws SQLException {
    Outside.sql(
        temp,
        "update judgement set grade = 'No'"
            + WHERE_KENT.formatted("2002-11")
            + " and subject = 'adults_serving'");
    assertRefused(
        "The rows of the case kent in round 2002-11 in the tables of the cases differ from what its"
            + " entries add up to; rebuild the tables.");
  }

  @Test
  void anotherNameOfACouncilIsNotPublished() throws SQLException {
    Outside.sql(temp, "update council set name = 'Kant' where id = 'kent'");
    assertRefused(
        "The rows of the council kent in the table council differ from what its entries add up to;"
            + " rebuild the tables.");
  }

  private void assertRefused(String sentence) {
    var refusal = assertInstanceOf(PublicationAnswer.Refused.class, answer()).refusal();
    assertEquals("tables-say-what-the-entries-say", refusal.rule());
    assertEquals(sentence, refusal.sentence());
    assertTrue(refusal.remedy().startsWith("“starboard store verify” tells"), refusal.remedy());
  }

  private PublicationAnswer answer() {
    try (var store = H2Store.open(temp)) {
      var queries = Desk.at(store).workbench().queries();
      return queries.publication(Desk.NOVEMBER_2003, Optional.empty()).join().orElseThrow();
    }
  }
}
