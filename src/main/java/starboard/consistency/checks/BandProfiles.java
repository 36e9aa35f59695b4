package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.consistency.CaseFacts;
import starboard.consistency.Profiles;
import starboard.consistency.RoundFacts;
import starboard.consistency.model.Expectation;
import starboard.consistency.model.Observation;
import starboard.consistency.model.OrdinalModel;
import starboard.indicators.Domain;
import starboard.indicators.IndicatorCode;
import starboard.rating.Service;
import starboard.rating.Subject;

/// What to expect of each judgement by the bands of its service: one ordinal model for each subject
/// over the graded cases of a round. Its features are the average bands in each domain of the
/// performance framework, since a round has too few councils to tell the indicators apart. Of a
/// case without any band of the service nothing is expected.
public final class BandProfiles implements Profiles {
  private final Map<Subject, Map<CouncilId, Expectation>> expected = new EnumMap<>(Subject.class);

  public BandProfiles(RoundFacts round) {
    for (var service : Service.values()) {
      var places = places(round, service);
      var features = round.cases().stream().map(it -> features(it, places)).toList();
      for (var subject : Subject.values())
        if (subject.service() == service)
          expected.put(subject, expected(graded(round, subject, features)));
    }
  }

  @Override
  public Optional<Expectation> expected(CaseId id, Subject subject) {
    return Optional.ofNullable(expected.getOrDefault(subject, Map.of()).get(id.council()));
  }

  /// What is expected of each case without it, worked out once as several checks ask.
  private static Map<CouncilId, Expectation> expected(List<Observation> graded) {
    var model = OrdinalModel.fit(graded);
    var expected = HashMap.<CouncilId, Expectation>newHashMap(graded.size());
    for (var it : graded)
      model.leftOut(it.id()).ifPresent(of -> expected.put(new CouncilId(it.id()), of));
    return expected;
  }

  private static List<Observation> graded(
      RoundFacts round, Subject subject, List<List<Double>> features) {
    var graded = new ArrayList<Observation>();
    for (var at = 0; at < features.size(); at++) {
      var facts = round.cases().get(at);
      var told = features.get(at);
      if (told.stream().allMatch(it -> it.isNaN())) continue;
      facts
          .judgement(subject)
          .grade()
          .map(it -> new Observation(facts.id().council().text(), told, it.level()))
          .ifPresent(graded::add);
    }
    return graded;
  }

  /// The domain of each indicator of a service.
  private static Map<IndicatorCode, Domain> places(RoundFacts round, Service service) {
    var places = new HashMap<IndicatorCode, Domain>();
    round
        .terms()
        .indicators()
        .forEach((code, services) -> {
          if (services.contains(service)) places.put(code, Domain.of(code));
        });
    return places;
  }

  /// The average band in each domain, not a number where there is none.
  private static List<Double> features(CaseFacts facts, Map<IndicatorCode, Domain> places) {
    var sums = new double[Domain.values().length];
    var counts = new int[sums.length];
    facts
        .bands()
        .forEach((code, band) -> {
          var domain = places.get(code);
          if (domain != null) {
            sums[domain.ordinal()] += band;
            counts[domain.ordinal()]++;
          }
        });
    var features = new ArrayList<Double>(sums.length);
    for (var at = 0; at < sums.length; at++)
      features.add(counts[at] == 0 ? Double.NaN : sums[at] / counts[at]);
    return features;
  }
}
