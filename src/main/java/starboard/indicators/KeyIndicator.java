package starboard.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

/// One key indicator of a round: a council that fails it cannot be judged above a grade on *serving
/// people well?* (2003 document, paragraph 11).
///
/// @param key its short name in the round, as on the star card, for example `A1`; blank is refused
///   with an [IllegalArgumentException]
/// @param service the service whose judgement it limits; empty where no source says
/// @param highest the highest grade that a council which fails it can be given: Some or Most, any
///   other is refused with an [IllegalArgumentException]; empty where no source says
/// @param title what it is; blank is refused
/// @param exemptUnder where counted from fewer than this, it is not applied: small numbers; above
///   0; empty where the round has no such number
/// @param origin where it comes from and how sure it is
public record KeyIndicator(
    String key,
    String title,
    Optional<Service> service,
    KeyCondition condition,
    Optional<Serving> highest,
    Optional<BigDecimal> exemptUnder,
    Origin origin) {
  public KeyIndicator {
    if (key.isBlank()) throw new IllegalArgumentException("a key indicator has a name");
    if (title.isBlank()) throw new IllegalArgumentException("a key indicator has a title");
    if (highest.filter(it -> it != Serving.SOME && it != Serving.MOST).isPresent())
      throw new IllegalArgumentException("a key indicator limits to Some or to Most");
    exemptUnder = exemptUnder.map(Numbers::plain);
    if (exemptUnder.filter(it -> it.signum() <= 0).isPresent())
      throw new IllegalArgumentException("nothing is counted from fewer than 0");
  }

  /// Whether it is about this indicator: by its condition or, where that names none, by its name.
  public boolean isAbout(IndicatorCode code) {
    return condition.indicator().map(code::equals).orElseGet(() -> key.equals(code.text()));
  }
}
