package starboard.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/// Writes the number of a workbook's cell as a person sees it there: a date as a date, a percentage
/// with its sign, all else with all its decimals.
final class SheetNumber {
  /// To how many decimals the result of a formula is taken.
  static final int MOST_DECIMALS = 10;

  /// Spreadsheets count with 15 digits; what the file holds beyond is noise: 0.55 stands there as
  /// 0.55000000000000004.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /// Beyond any number of a spreadsheet; written out, such a number could fill the memory.
  private static final int MOST_ZEROS = 400;

  private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

  /// The first day after the 29 February 1900 that spreadsheets count and no calendar has.
  private static final int FIRST_SOUND_DAY = 61;

  private static final int LAST_DAY = 2_958_465;

  private SheetNumber() {}

  /// The cell of a number.
  ///
  /// @param calculated whether a formula gave it
  static LoadedCell cell(
      BigDecimal number, CellFormat format, boolean calculated, boolean date1904) {
    if (Math.abs((long) number.scale()) > MOST_ZEROS)
      return new LoadedCell.Refused("the cell holds a number that no spreadsheet can hold");
    if (format.isDate()) return date(number, date1904);
    var shown = number.round(DIGITS);
    if (format.isPercentage()) shown = shown.movePointRight(2);
    if (calculated && shown.scale() > MOST_DECIMALS)
      shown = shown.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    return LoadedCell.of(plain(shown) + (format.isPercentage() ? "%" : ""));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// The day; the time of the day, if there is one, is left out.
  private static LoadedCell date(BigDecimal number, boolean date1904) {
    var first = date1904 ? 0 : FIRST_SOUND_DAY;
    if (number.compareTo(BigDecimal.valueOf(first)) < 0
        || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0)
      return new LoadedCell.Refused(
          "the cell is formatted as a date, but %s is none; change its format"
              .formatted(plain(number)));
    var start = date1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
    return new LoadedCell.Text(start.plusDays(number.longValue()).toString());
  }
}
