package starboard.indicators;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The part of the performance framework that an indicator belongs to, told by the letter of its
/// code. The names are quoted (Community Care, 30 April 2002); that these letters stand for them is
/// general knowledge.
public enum Domain {
  A("A  Meeting national priorities"),
  B("B  Cost and efficiency"),
  C("C  Effectiveness of service delivery"),
  D("D  Quality"),
  E("E  Fair access"),
  /// Indicators without a code of the framework.
  OTHER("Other indicators");

  private static final Pattern CODE = Pattern.compile("[A-E]\\d+.*");

  private final String title;

  Domain(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// The domain of a code.
  public static Domain of(IndicatorCode code) {
    if (!CODE.matcher(code.text()).matches()) return OTHER;
    return Arrays.stream(values())
        .filter(it -> code.text().startsWith(it.name()))
        .findFirst()
        .orElse(OTHER);
  }
}
