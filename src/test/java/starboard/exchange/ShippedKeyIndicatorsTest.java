package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import starboard.application.BadInput;
import starboard.casework.Criteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.rating.Service;
import starboard.rating.Serving;

/// The key indicators that ship, held against the list of those that were found.
class ShippedKeyIndicatorsTest {
  private static final Criteria IN_2002 = Found.shipped("2002-11");
  private static final Criteria IN_2003 = Found.shipped("2003-11");

  @Test
  void theKeyIndicatorsOf2002LimitAsTheRecordSays() {
    assertEquals(List.of("A1 > 20", "A3 > 24", "HOMES-C < 98"), conditions(IN_2002));
    assertEquals(
        List.of(
            "A1 children Some",
            "A3 children Some",
            "HOMES-C children Some",
            "HOMES-A adults Most",
            "D38 adults Most",
            "Six more - -"),
        IN_2002.keys().list().stream().map(ShippedKeyIndicatorsTest::limit).toList());
    assertTrue(IN_2002.keys().list().stream().allMatch(it -> it.exemptUnder().isEmpty()));
    assertTrue(
        IN_2002.keys().list().stream()
            .allMatch(it -> it.origin().note().endsWith("from which number on was not found.")));
  }

  @Test
  void theKeyIndicatorsOf2003LimitAsTheRecordSays() {
    assertEquals(List.of("judged <= Some"), conditions(IN_2003));
    assertEquals(
        List.of("C20 children -", "CP audit children Some", "Race Relations check - -"),
        IN_2003.keys().list().stream().map(ShippedKeyIndicatorsTest::limit).toList());
  }

  @Test
  void everyKeyIndicatorIsAsFoundWithItsCertaintyAndNothingFilledIn() throws BadInput {
    var found = Found.keys();
    assertEquals(10, found.size());
    for (var year : List.of("2002", "2003")) {
      var shipped = ("2002".equals(year) ? IN_2002 : IN_2003).keys().list();
      var rows = found.stream().filter(it -> it.cells().getField("round").equals(year)).toList();
      assertEquals(rows.size(), shipped.size());
      for (var i = 0; i < rows.size(); i++) assertAsFound(rows.get(i), shipped.get(i));
    }
  }

  @Test
  void everyIndicatorThatAKeyIndicatorIsTestedByIsInTheRound() {
    for (var criteria : List.of(IN_2002, IN_2003))
      for (var key : criteria.keys().list())
        tested(key.condition())
            .ifPresent(
                code -> assertTrue(criteria.indicators().find(code).isPresent(), code::text));
  }

  private static void assertAsFound(TableRow row, KeyIndicator shipped) throws BadInput {
    Found.assertHolds(shipped.title(), row.text("indicator"));
    assertEquals(Found.certainty(row.text("status")), shipped.origin().certainty());
    assertEquals(row.text("source"), shipped.origin().source());
    var note = shipped.origin().note();
    Found.assertHolds(note, row.text("status"));
    Found.assertHolds(note, row.text("note"));
    assertEquals(
        Service.of(row.text("service")), shipped.service(), "both and not stated are no service");
    var highest = row.text("highest_judgement_if_failed");
    assertEquals(
        Stream.of(Serving.values()).filter(it -> it.word().equals(highest)).findFirst(),
        shipped.highest());
    if (shipped.condition() instanceof KeyCondition.NotKnown(var words))
      assertEquals(row.text("fails_when"), words);
    else Found.assertHolds(note, row.text("fails_when"));
  }

  /// The conditions that have a level.
  private static List<String> conditions(Criteria criteria) {
    return criteria.keys().list().stream()
        .map(KeyIndicator::condition)
        .filter(it -> !(it instanceof KeyCondition.NotKnown))
        .map(ConditionText::write)
        .toList();
  }

  private static String limit(KeyIndicator key) {
    return "%s %s %s"
        .formatted(
            key.key(),
            key.service().map(Service::word).orElse("-"),
            key.highest().map(Serving::word).orElse("-"));
  }

  private static Optional<IndicatorCode> tested(KeyCondition condition) {
    return switch (condition) {
      case KeyCondition.Above(var code, var _) -> Optional.of(code);
      case KeyCondition.Below(var code, var _) -> Optional.of(code);
      case KeyCondition.BandAtMost(var code, var _) -> Optional.of(code);
      case KeyCondition.JudgedAtMost _, KeyCondition.NotKnown _ -> Optional.empty();
    };
  }
}
