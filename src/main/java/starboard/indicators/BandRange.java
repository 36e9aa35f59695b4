package starboard.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/// One stretch of values that have a band.
///
/// @param band 1 (investigate urgently) to 5 (very good); any other is refused with an
///   [IllegalArgumentException]
/// @param from the lowest value that is in it, or empty where it has no lower end
/// @param below the lowest value above it that is not in it any more, or empty where it has no
///   upper end
public record BandRange(int band, Optional<BigDecimal> from, Optional<BigDecimal> below) {
  /// The lowest band there can be: investigate urgently.
  public static final int WORST = 1;

  /// The highest band there can be: very good.
  public static final int BEST = 5;

  public BandRange {
    from = from.map(Numbers::plain);
    below = below.map(Numbers::plain);
    if (band < WORST || band > BEST)
      throw new IllegalArgumentException("a band is from 1 to 5, not " + band);
    if (from.isPresent() && below.isPresent() && from.get().compareTo(below.get()) >= 0)
      throw new IllegalArgumentException(
          "band %d ends at %s, which is not above its start at %s"
              .formatted(band, below.get().toPlainString(), from.get().toPlainString()));
  }

  /// Whether a value has this band.
  public boolean holds(BigDecimal value) {
    return from.map(it -> value.compareTo(it) >= 0).orElse(true)
        && below.map(it -> value.compareTo(it) < 0).orElse(true);
  }

  /// Whether a value could have both bands.
  public boolean overlaps(BandRange other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(BandRange other) {
    return from.isEmpty() || other.below.isEmpty() || from.get().compareTo(other.below.get()) < 0;
  }
}
