package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import starboard.application.BadInput;
import starboard.casework.Criteria;
import starboard.casework.RoundId;
import starboard.rating.Certainty;

/// The two lists of what was found of indicators and key indicators, as they were drawn up.
final class Found {
  private Found() {}

  static List<TableRow> indicators() throws BadInput {
    return TableRow.read("listed", Shipped.text("exchange/paf-indicators.csv"));
  }

  static List<TableRow> keys() throws BadInput {
    return TableRow.read("found", Shipped.text("exchange/key-thresholds-found.csv"));
  }

  /// How the words of the lists are ranked: whatever is quoted in part counts as quoted, with the
  /// words kept beside it; everything else is unknown.
  static Certainty certainty(String words) {
    return words.contains("quoted") ? Certainty.QUOTED : Certainty.UNKNOWN;
  }

  static Criteria shipped(String round) {
    return ShippedCriteria.of(new RoundId(round)).orElseThrow();
  }

  /// Capitals aside: a sentence begins with one.
  static void assertHolds(String text, String piece) {
    assertTrue(
        text.toLowerCase(Locale.ROOT).contains(piece.toLowerCase(Locale.ROOT)),
        () -> "“" + piece + "” is not in “" + text + "”");
  }
}
