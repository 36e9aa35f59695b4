package starboard.results;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.Round;

/// What the councils of a round were rated, by name.
///
/// Two results of one council are refused with an [IllegalArgumentException].
public final class RoundResults {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final Round round;
  private final List<CouncilResult> councils;
  private final Map<CouncilId, CouncilResult> byId = new HashMap<>();

  public RoundResults(Round round, List<CouncilResult> councils) {
    this.round = round;
    this.councils = List.copyOf(councils);
    for (var it : councils)
      if (byId.put(it.council().id(), it) != null)
        throw new IllegalArgumentException("two results of " + it.council().name());
  }

  public Round round() {
    return round;
  }

  public List<CouncilResult> councils() {
    return councils;
  }

  /// The result of a council, or empty where the round has none.
  public Optional<CouncilResult> find(CouncilId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The month of its publication in words, for example `November 2003`; the name of the round
  /// itself where several share a month.
  public String title() {
    var month = round.id().month();
    return round.id().text().equals(month.toString()) ? MONTH.format(month) : round.id().text();
  }

  /// Whether it is not published yet, so that every figure of it is only how things stand.
  public boolean provisional() {
    return !round.published();
  }
}
