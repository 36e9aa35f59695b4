package starboard.indicators;

import java.math.BigDecimal;
import java.util.OptionalInt;

/// The value at which a council's band would change, and how far away that is.
///
/// A range holds its start and not its end. So a rising value has changed its band when it reaches
/// `at`; a falling one only when it is under `at`, however little.
///
/// @param way where the edge lies from the value
/// @param at where it lies, in the indicator's unit
/// @param distance from the value to it, in the indicator's unit, 0 or more; 0 only downwards,
///   where the value stands on the edge
/// @param from the band now; empty where the value is in none
/// @param to the band beyond; empty where no range goes on there
public record BandEdge(
    Way way, BigDecimal at, BigDecimal distance, OptionalInt from, OptionalInt to) {

  /// Where an edge lies from a value.
  public enum Way {
    UP,
    DOWN
  }

  /// Whether the band beyond is better; false where either is in no band.
  public boolean better() {
    return from.isPresent() && to.isPresent() && to.getAsInt() > from.getAsInt();
  }

  /// Whether the band beyond is worse; false where either is in no band.
  public boolean worse() {
    return from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt();
  }
}
