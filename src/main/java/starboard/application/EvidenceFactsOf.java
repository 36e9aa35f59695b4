package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.casework.Register;
import starboard.consistency.EvidenceFacts;
import starboard.consistency.SubjectEvidence;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.rating.Service;
import starboard.rating.Subject;

/// Adds up the evidence of a case as checks see it. What came after the cut-off and was not
/// admitted does not count: it is told apart, and neither supports nor contradicts.
///
/// @param lastDay the last day that the round before took in; empty where there is no round before,
///   and then all evidence is new
record EvidenceFactsOf(Optional<LocalDate> lastDay) {

  /// @param rows all evidence of one case, as received
  EvidenceFacts of(List<EvidenceRow> rows) {
    var standing = rows.stream().filter(it -> !it.withdrawn()).toList();
    var by = new EnumMap<Subject, SubjectEvidence>(Subject.class);
    for (var subject : Subject.values()) {
      var weighed = standing.stream().filter(it -> it.bearings().containsKey(subject)).toList();
      if (!weighed.isEmpty()) by.put(subject, of(weighed, subject));
    }
    return new EvidenceFacts(by, areas(standing));
  }

  private SubjectEvidence of(List<EvidenceRow> weighed, Subject subject) {
    var supports = 0;
    var contradicts = 0;
    var days = new TreeSet<LocalDate>();
    var fresh = new ArrayList<EvidenceId>();
    var late = new ArrayList<EvidenceId>();
    for (var it : weighed) {
      if (!it.counts()) {
        late.add(it.item());
        continue;
      }
      if (it.bearings().get(subject) == Bearing.SUPPORTS) supports++;
      else contradicts++;
      it.what().appliesTo().ifPresent(days::add);
      if (isFresh(it)) fresh.add(it.item());
    }
    return new SubjectEvidence(
        supports,
        contradicts,
        days.isEmpty() ? Optional.empty() : Optional.of(days.first()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
        fresh,
        late);
  }

  private boolean isFresh(EvidenceRow row) {
    if (lastDay.isEmpty()) return true;
    var received = LocalDate.ofInstant(row.received(), Register.ZONE);
    return received.isAfter(lastDay.get())
        || row.what().appliesTo().filter(it -> it.isAfter(lastDay.get())).isPresent();
  }

  private static Map<Service, SortedSet<Integer>> areas(List<EvidenceRow> rows) {
    var areas = new EnumMap<Service, SortedSet<Integer>>(Service.class);
    for (var it : rows)
      if (it.counts())
        for (var service : it.what().services())
          areas.computeIfAbsent(service, _ -> new TreeSet<>()).addAll(it.what().areas());
    return areas;
  }
}
