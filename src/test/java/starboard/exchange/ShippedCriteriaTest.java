package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.BadInput;
import starboard.casework.Criteria;
import starboard.casework.RoundId;

/// The criteria that ship as a whole, and their standards areas.
class ShippedCriteriaTest {
  private static final Criteria IN_2002 = Found.shipped("2002-11");
  private static final Criteria IN_2003 = Found.shipped("2003-11");

  @Test
  void sixStandardsAreasShipWithoutTheirTextWhichWasNotFound() {
    assertEquals(IN_2002.standards(), IN_2003.standards());
    assertEquals(
        List.of(
            "1 Meeting national priorities, serving, quoted",
            "2 Cost and efficiency, serving, quoted",
            "3 Effectiveness of service delivery, serving, quoted",
            "4 Quality, serving, quoted",
            "5 Fair access, serving, quoted",
            "6 Capacity for improvement, capacity, reconstructed"),
        IN_2002.standards().areas().stream()
            .map(it ->
                "%d %s, %s, %s"
                    .formatted(
                        it.number(),
                        it.title(),
                        it.question().word(),
                        it.origin().certainty().word()))
            .toList());
    for (var area : IN_2002.standards().areas()) {
      assertEquals("", area.criteria());
      assertTrue(area.origin().note().contains("The text of February 2002 was not found"));
      assertTrue(area.origin().note().contains("is inferred"));
    }
  }

  @Test
  void theWriterWritesTheShippedFilesToTheByte() throws BadInput, IOException {
    var tables = new CriteriaTables();
    for (var year : ShippedCriteria.YEARS) {
      var criteria = Found.shipped(year + "-01");
      var indicators = new StringWriter();
      tables.writeIndicators(criteria.indicators(), indicators);
      assertEquals(Shipped.text("criteria/" + year + "/indicators.csv"), indicators.toString());
      var keys = new StringWriter();
      tables.writeKeys(criteria.keys(), keys);
      assertEquals(Shipped.text("criteria/" + year + "/key-indicators.csv"), keys.toString());
      var standards = new StringWriter();
      tables.writeStandards(criteria.standards(), standards);
      assertEquals(Shipped.text("criteria/" + year + "/standards.csv"), standards.toString());
    }
  }

  @Test
  void otherYearsHaveNoneOfTheirOwn() {
    for (var round : List.of("2001-12", "2004-01", "2005-12"))
      assertEquals(Optional.empty(), ShippedCriteria.of(new RoundId(round)));
    assertEquals(IN_2002, Found.shipped("2002-05-trial"));
  }
}
