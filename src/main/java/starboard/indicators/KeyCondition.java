package starboard.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import starboard.rating.Serving;

/// When a key indicator is failed.
public sealed interface KeyCondition {

  /// Its value is above a level.
  record Above(IndicatorCode code, BigDecimal level) implements KeyCondition {
    public Above {
      level = Numbers.plain(level);
    }
  }

  /// Its value is below a level.
  record Below(IndicatorCode code, BigDecimal level) implements KeyCondition {
    public Below {
      level = Numbers.plain(level);
    }
  }

  /// Its value is in a band at or under this one.
  ///
  /// @param band 1 to 4, any other is refused with an [IllegalArgumentException]: under band 1
  ///   there is none, and band 5 and under is every band
  record BandAtMost(IndicatorCode code, int band) implements KeyCondition {
    public BandAtMost {
      if (band < BandRange.WORST || band >= BandRange.BEST)
        throw new IllegalArgumentException("a key indicator fails at band 1 to 4, not " + band);
    }
  }

  /// Inspectors judge the matter itself no better than this, as with the 2003 audit of child
  /// protection services.
  record JudgedAtMost(Serving grade) implements KeyCondition {}

  /// It is known to be a key indicator, but not at which level it is failed. It limits nothing.
  ///
  /// @param words what the source says, or blank
  record NotKnown(String words) implements KeyCondition {}

  /// The indicator whose value decides it, or empty.
  default Optional<IndicatorCode> indicator() {
    return switch (this) {
      case Above(var code, var _) -> Optional.of(code);
      case Below(var code, var _) -> Optional.of(code);
      case BandAtMost(var code, var _) -> Optional.of(code);
      case JudgedAtMost _, NotKnown _ -> Optional.empty();
    };
  }
}
