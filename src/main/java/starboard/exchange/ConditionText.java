package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import starboard.application.BadInput;
import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyCondition;
import starboard.rating.Serving;

/// When a key indicator is failed, in one cell: `A1 > 20`, `HOMES-C < 98`, `A3 band <= 2`, `judged
/// <= Some`. Any other text says in words that the level is not known; but a text with a sign of
/// comparison that is none of these is refused, so that no slip makes a level unknown. Words that
/// hold such a sign begin with `not known:`.
final class ConditionText {
  private static final String COLUMN = "fails_when";
  private static final String NOT_KNOWN = "not known:";
  private static final Pattern COMPARES = Pattern.compile("[<>=≤≥]");
  private static final Pattern LEVEL =
      Pattern.compile("(\\S+)\\s*([<>])\\s*(N)".replace("N", Decimal.FORM));
  private static final Pattern BAND = Pattern.compile("(\\S+)\\s+band\\s*<=\\s*([1-4])");
  private static final Pattern JUDGED = Pattern.compile("judged\\s*<=\\s*(\\p{L}+)");
  private static final String RIGHT =
      "write like “A1 > 20”, “A1 < 98”, “A1 band <= 2” or “judged <= Some”, or begin with “not"
          + " known:”";

  private ConditionText() {}

  static KeyCondition read(CsvRow row) throws BadInput {
    var text = row.text(COLUMN);
    if (text.startsWith(NOT_KNOWN))
      return new KeyCondition.NotKnown(text.substring(NOT_KNOWN.length()).strip());
    if (!COMPARES.matcher(text).find()) return new KeyCondition.NotKnown(text.strip());
    return condition(row, text.strip());
  }

  static String write(KeyCondition condition) {
    return switch (condition) {
      case KeyCondition.Above(var code, var level) -> code + " > " + level.toPlainString();
      case KeyCondition.Below(var code, var level) -> code + " < " + level.toPlainString();
      case KeyCondition.BandAtMost(var code, var band) -> code + " band <= " + band;
      case KeyCondition.JudgedAtMost(var grade) -> "judged <= " + grade.word();
      case KeyCondition.NotKnown(var words) ->
          COMPARES.matcher(words).find() || words.startsWith(NOT_KNOWN)
              ? NOT_KNOWN + " " + words
              : words;
    };
  }

  private static KeyCondition condition(CsvRow row, String text) throws BadInput {
    var judged = JUDGED.matcher(text);
    if (judged.matches()) return judged(row, judged.group(1));
    var band = BAND.matcher(text);
    if (band.matches())
      return new KeyCondition.BandAtMost(code(row, band), Integer.parseInt(band.group(2)));
    var level = LEVEL.matcher(text);
    if (!level.matches())
      throw row.fault(COLUMN, quoted(text) + " is no condition known here; " + RIGHT);
    var number = new BigDecimal(level.group(3));
    return level.group(2).equals(">")
        ? new KeyCondition.Above(code(row, level), number)
        : new KeyCondition.Below(code(row, level), number);
  }

  private static IndicatorCode code(CsvRow row, Matcher condition) throws BadInput {
    var code = condition.group(1);
    if (IndicatorCode.isCode(code)) return new IndicatorCode(code);
    throw row.fault(COLUMN, "%s is no code; write %s".formatted(quoted(code), IndicatorCode.FORM));
  }

  private static KeyCondition judged(CsvRow row, String word) throws BadInput {
    for (var grade : Serving.values())
      if (grade.word().equalsIgnoreCase(word)) return new KeyCondition.JudgedAtMost(grade);
    throw row.fault(COLUMN, quoted(word) + " is no grade; write No, Some, Most or Yes");
  }
}
