package starboard.exchange;

import static starboard.exchange.Words.quoted;

import starboard.application.BadInput;
import starboard.indicators.Direction;

/// Which values are better, in one cell: `higher`, `lower`, `range`, `near 1`, or nothing where it
/// is not known.
final class DirectionText {
  private static final String COLUMN = "better";
  private static final String NEAR = "near ";

  private DirectionText() {}

  static Direction read(CsvRow row) throws BadInput {
    var text = row.text(COLUMN).strip();
    return switch (text) {
      case "" -> new Direction.NotKnown();
      case "higher" -> new Direction.Higher();
      case "lower" -> new Direction.Lower();
      case "range" -> new Direction.WithinRange();
      default -> near(row, text);
    };
  }

  static String write(Direction direction) {
    return switch (direction) {
      case Direction.NotKnown() -> "";
      case Direction.Higher() -> "higher";
      case Direction.Lower() -> "lower";
      case Direction.WithinRange() -> "range";
      case Direction.Near(var target) -> NEAR + target.toPlainString();
    };
  }

  private static Direction near(CsvRow row, String text) throws BadInput {
    var target =
        text.startsWith(NEAR) ? Decimal.of(text.substring(NEAR.length()).strip()) : Decimal.of("");
    if (target.isPresent()) return new Direction.Near(target.get());
    throw row.fault(
        COLUMN,
        quoted(text)
            + " is no direction; write higher, lower, range or like near 1, or nothing where it is"
            + " not known");
  }
}
