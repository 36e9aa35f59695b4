package starboard.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a workbook shows a number.
///
/// @param id the number of the format; those below 164 are fixed by the standard (ECMA-376, part 1,
///   18.8.30)
/// @param code the format in letters, blank for a fixed one
record CellFormat(int id, String code) {
  /// What of a format stands for itself: quoted text, escaped signs, colours and conditions.
  private static final Pattern AS_IT_STANDS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*]");

  /// Whether it shows a day; a time of day alone is none.
  boolean isDate() {
    return (id >= 14 && id <= 17) || id == 22 || letters().matches(".*[yd].*");
  }

  /// Whether it shows a hundred times the number, with a percent sign.
  boolean isPercentage() {
    return id == 9 || id == 10 || letters().contains("%");
  }

  /// What positive numbers are shown by, in small letters.
  private String letters() {
    var bare = AS_IT_STANDS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    var end = bare.indexOf(';');
    return end < 0 ? bare : bare.substring(0, end);
  }
}
