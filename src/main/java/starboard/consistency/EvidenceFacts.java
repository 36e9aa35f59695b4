package starboard.consistency;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The evidence of a case, added up. Items that were withdrawn are left out.
///
/// @param by what was weighed for each judgement; a subject without an element has none
/// @param areas the numbers of the standards areas in which each service has an item that counts,
///   weighed or not
public record EvidenceFacts(
    Map<Subject, SubjectEvidence> by, Map<Service, SortedSet<Integer>> areas) {
  /// No evidence.
  public static final EvidenceFacts NONE = new EvidenceFacts(Map.of(), Map.of());

  private static final SubjectEvidence NOTHING =
      new SubjectEvidence(0, 0, Optional.empty(), Optional.empty(), List.of(), List.of());

  public EvidenceFacts {
    var sorted = new EnumMap<Subject, SubjectEvidence>(Subject.class);
    sorted.putAll(by);
    by = Collections.unmodifiableMap(sorted);
    var covered = new EnumMap<Service, SortedSet<Integer>>(Service.class);
    areas.forEach((service, numbers) ->
        covered.put(service, Collections.unmodifiableSortedSet(new TreeSet<>(numbers))));
    areas = Collections.unmodifiableMap(covered);
  }

  /// What was weighed for a judgement.
  public SubjectEvidence of(Subject subject) {
    return by.getOrDefault(subject, NOTHING);
  }

  /// The standards areas in which a service has evidence.
  public Set<Integer> areas(Service service) {
    var covered = areas.get(service);
    return covered == null ? Set.of() : covered;
  }

  /// Whether the case has no evidence at all.
  public boolean isEmpty() {
    return by.isEmpty() && areas.isEmpty();
  }
}
