package starboard.indicators;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import starboard.rating.Origin;
import starboard.rating.Service;

/// One performance indicator of a round. Definitions, directions and bands changed in mid-life, so
/// all of it belongs to the round.
///
/// @param title its name; blank is refused with an [IllegalArgumentException]
/// @param definition how it is counted, or blank where no source found says
/// @param services whose performance it tells; none where no source says
/// @param unit in what it is counted, for example `%` or `GBP per week`; blank where not known
/// @param origin where it comes from and how sure it is
public record Indicator(
    IndicatorCode code,
    String title,
    String definition,
    Set<Service> services,
    String unit,
    Direction direction,
    Banding banding,
    Origin origin) {
  public Indicator {
    if (title.isBlank()) throw new IllegalArgumentException("an indicator has a title");
    var sorted = EnumSet.noneOf(Service.class);
    sorted.addAll(services);
    services = Collections.unmodifiableSet(sorted);
  }

  /// Whether its values are percentages, which lie from 0 to 100.
  public boolean percentage() {
    return unit.startsWith("%");
  }
}
