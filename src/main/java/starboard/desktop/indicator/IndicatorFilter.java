package starboard.desktop.indicator;

import java.util.function.Predicate;

/// Which indicators are shown.
///
/// @param text words that must all be found
/// @param onlyKeys only key indicators
/// @param onlyMoved only those whose value is another than in the last round
record IndicatorFilter(String text, boolean onlyKeys, boolean onlyMoved)
    implements Predicate<IndicatorLine> {
  /// Shows every indicator.
  static final IndicatorFilter ALL = new IndicatorFilter("", false, false);

  IndicatorFilter withText(String next) {
    return new IndicatorFilter(next, onlyKeys, onlyMoved);
  }

  IndicatorFilter withOnlyKeys(boolean next) {
    return new IndicatorFilter(text, next, onlyMoved);
  }

  IndicatorFilter withOnlyMoved(boolean next) {
    return new IndicatorFilter(text, onlyKeys, next);
  }

  @Override
  public boolean test(IndicatorLine line) {
    return line.matches(text) && (!onlyKeys || line.isKey()) && (!onlyMoved || line.hasMoved());
  }
}
