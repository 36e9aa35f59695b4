package starboard.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import starboard.casework.CaseId;
import starboard.consistency.checks.Checks;
import starboard.consistency.checks.ControlLimits;
import starboard.indicators.IndicatorCode;
import starboard.rating.Grade;
import starboard.rating.Service;
import starboard.rating.Subject;

/// A plain model for tests: the grades of the other cases whose average band of the service is
/// within a third, a little smoothed; and funnel limits at three standard deviations.
public final class LikeBands implements Profiles {
  /// Limits at three standard deviations of the mean.
  public static final ControlLimits FUNNEL =
      groups -> groups.stream().map(LikeBands::point).toList();

  private static final double NEAR = 1.0 / 3;
  private static final double SMOOTHING = 0.01;
  private static final int FEWEST = 5;

  private final RoundFacts round;
  private final Map<CaseId, Map<Service, Double>> means = new HashMap<>();

  /// @param round the round that it tells of
  public LikeBands(RoundFacts round) {
    this.round = round;
    for (var facts : round.cases())
      means.put(
          facts.id(),
          Map.of(
              Service.CHILDREN, mean(facts, Service.CHILDREN),
              Service.ADULTS, mean(facts, Service.ADULTS)));
  }

  @Override
  public Optional<Expected> expected(CaseId id, Subject subject) {
    var own = meanOf(id, subject);
    var counts = new double[4];
    Arrays.fill(counts, SMOOTHING);
    var others = 0;
    for (var other : round.cases()) {
      var grade = other.judgement(subject).grade().map(Grade::level);
      if (other.id().equals(id) || grade.isEmpty()) continue;
      if (Math.abs(meanOf(other.id(), subject) - own) > NEAR) continue;
      counts[grade.get()]++;
      others++;
    }
    var all = Arrays.stream(counts).sum();
    return others < FEWEST
        ? Optional.empty()
        : Optional.of(new Expected(Arrays.stream(counts).mapToObj(it -> it / all).toList()));
  }

  private double meanOf(CaseId id, Subject subject) {
    return means.getOrDefault(id, Map.of()).getOrDefault(subject.service(), 0.0);
  }

  private static double mean(CaseFacts facts, Service service) {
    return IntStream.range(0, RoundMaker.INDICATORS)
        .mapToObj(it -> new IndicatorCode(RoundMaker.code(service, it)))
        .filter(facts.bands()::containsKey)
        .mapToInt(facts.bands()::get)
        .average()
        .orElse(0);
  }

  private static ControlLimits.Point point(ControlLimits.Group group) {
    var mean = group.excess() / group.cases();
    var limit = 3 * Math.sqrt(group.variance()) / group.cases();
    return new ControlLimits.Point(
        group.name(), group.cases(), mean, -limit, limit, Math.abs(mean) > limit + 1e-9);
  }

  /// All checks with this model.
  public List<Check> checks() {
    return Checks.all(this, FUNNEL);
  }
}
