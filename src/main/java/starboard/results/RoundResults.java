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
  private final Optional<Ruler> ruler;
  private final Map<CouncilId, CouncilResult> byId = new HashMap<>();

  /// Results of which no ruler is told, so that their points cannot be shown on one.
  public RoundResults(Round round, List<CouncilResult> councils) {
    this(round, councils, Optional.empty());
  }

  /// @param ruler that of the round's rule book
  public RoundResults(Round round, List<CouncilResult> councils, Optional<Ruler> ruler) {
    this.round = round;
    this.ruler = ruler;
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

  /// On what its points lie, where it is told.
  public Optional<Ruler> ruler() {
    return ruler;
  }

  /// Those that have a star.
  public List<CouncilResult> rated() {
    return councils.stream().filter(it -> it.stars().isPresent()).toList();
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

  @Override
  public boolean equals(Object other) {
    return other instanceof RoundResults that
        && round.equals(that.round)
        && councils.equals(that.councils)
        && ruler.equals(that.ruler);
  }

  @Override
  public int hashCode() {
    return 31 * round.hashCode() + councils.hashCode();
  }

  @Override
  public String toString() {
    return round + " " + councils + " " + ruler;
  }
}
