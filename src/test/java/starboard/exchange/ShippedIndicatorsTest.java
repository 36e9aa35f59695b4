package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import starboard.application.BadInput;
import starboard.casework.Criteria;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.rating.Certainty;
import starboard.rating.Service;

/// The indicators that ship, held against the list of those that were found.
class ShippedIndicatorsTest {
  private static final Criteria IN_2002 = Found.shipped("2002-11");
  private static final Criteria IN_2003 = Found.shipped("2003-11");

  /// Indicators that were added, or took another's place, after 2002.
  private static final Set<String> LATER = Set.of("C51", "D54", "D55", "D56");

  /// Starboard's own codes for two indicators without one.
  private static final Set<String> OWN = Set.of("HOMES-C", "HOMES-A");

  @Test
  void everyListedIndicatorShipsInItsYearAndNoOther() throws BadInput {
    var all = Found.indicators().stream().map(it -> it.cells().getField("code")).toList();
    assertEquals(54, all.size());
    assertEquals(all, codes(IN_2003, _ -> true));
    assertEquals(
        all.stream().filter(it -> !LATER.contains(it)).toList(),
        codes(IN_2002, it -> !OWN.contains(it)));
    assertEquals(List.of("HOMES-C", "HOMES-A"), codes(IN_2002, OWN::contains));
  }

  @Test
  void everyIndicatorIsAsListedWithItsCertaintyAndNothingFilledIn() throws BadInput {
    for (var row : Found.indicators())
      for (var criteria : List.of(IN_2002, IN_2003)) {
        var found = criteria.indicators().find(new IndicatorCode(row.text("code")));
        if (found.isEmpty()) continue;
        var shipped = found.get();
        assertEquals(direction(row.text("better")), shipped.direction(), row.text("code"));
        assertEquals(service(row.text("service")), shipped.services(), row.text("code"));
        assertEquals(row.text("source"), shipped.origin().source());
        assertEquals(Found.certainty(row.text("confidence")), shipped.origin().certainty());
        assertEquals(new Banding.NotKnown(), shipped.banding());
        assertTold(shipped, row);
      }
  }

  @Test
  void theUnitIsTheBeginningOfWhatTheListSaysAndTheRestIsTheDefinition() throws BadInput {
    for (var row : Found.indicators()) {
      var shipped = indicator(IN_2003, row.text("code"));
      var said = row.text("unit");
      assertTrue(said.startsWith(shipped.unit()), said);
      assertEquals(said.equals(shipped.unit()) ? "" : said, shipped.definition());
    }
    assertEquals("", indicator(IN_2003, "D41").unit(), "a percentage or a rate: it is not known");
  }

  @Test
  void twoIndicatorsAreListedAsNotIdentified() {
    for (var code : List.of("C25", "D34")) {
      var missing = indicator(IN_2002, code);
      assertEquals("Not identified", missing.title());
      assertEquals(Set.of(), missing.services());
      assertEquals("", missing.unit());
      assertEquals(new Direction.NotKnown(), missing.direction());
      assertEquals(Certainty.UNKNOWN, missing.origin().certainty());
    }
  }

  @Test
  void theCodesOfTheInspectionsOfHomesAreToldToBeOurOwn() {
    for (var code : OWN)
      assertTrue(indicator(IN_2002, code).origin().note().contains("The code is Starboard’s own"));
    assertEquals(new Direction.Higher(), indicator(IN_2002, "HOMES-C").direction());
    assertEquals(new Direction.NotKnown(), indicator(IN_2002, "HOMES-A").direction());
  }

  /// Whatever the list says in other words than the shipped row stands in its note.
  private static void assertTold(Indicator shipped, TableRow row) throws BadInput {
    var note = shipped.origin().note();
    Found.assertHolds(note, row.text("confidence"));
    Found.assertHolds(note, row.text("direction_confidence"));
    Found.assertHolds(note, row.text("bvpi_2002_04"));
    if (!List.of("higher", "lower", "range", "near 1").contains(row.text("better")))
      Found.assertHolds(note, row.text("better"));
    var told = shipped.title() + " " + note;
    for (var piece : row.text("title").split("[()]", -1)) Found.assertHolds(told, piece.strip());
  }

  private static Direction direction(String word) {
    if (word.isEmpty()) return new Direction.NotKnown();
    if (word.startsWith("near")) return new Direction.Near(BigDecimal.ONE);
    if (word.startsWith("range")) return new Direction.WithinRange();
    return word.startsWith("lower") ? new Direction.Lower() : new Direction.Higher();
  }

  private static Set<Service> service(String word) {
    return word.isEmpty() ? Set.of() : Set.of(Service.of(word).orElseThrow());
  }

  private static List<String> codes(Criteria criteria, Predicate<String> which) {
    return criteria.indicators().indicators().stream()
        .map(it -> it.code().text())
        .filter(which)
        .toList();
  }

  private static Indicator indicator(Criteria criteria, String code) {
    return criteria.indicators().find(new IndicatorCode(code)).orElseThrow();
  }
}
