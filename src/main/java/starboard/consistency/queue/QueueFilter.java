package starboard.consistency.queue;

import java.util.Optional;
import starboard.casework.Region;
import starboard.consistency.CheckName;
import starboard.consistency.Finding;
import starboard.rating.Service;
import starboard.rating.Subject;

/// What of the queue is shown. An empty part lets all pass.
///
/// @param check only findings of this check
/// @param region only councils of this region
/// @param inspector only councils of which this person judged something
/// @param service only findings about this service, or about the star as a whole
/// @param settled only findings that are settled, or only those that are not
public record QueueFilter(
    Optional<CheckName> check,
    Optional<Region> region,
    Optional<String> inspector,
    Optional<Service> service,
    Optional<Boolean> settled) {
  /// Everything.
  public static final QueueFilter ALL =
      new QueueFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// Whether it shows a council: one of its region and inspector and, where findings are asked for,
  /// with one of these.
  public boolean shows(Look look) {
    var facts = look.facts();
    if (region.filter(it -> it != facts.council().region()).isPresent()) return false;
    if (inspector
        .filter(it -> facts.judgements().stream().noneMatch(one -> one.inspector().equals(it)))
        .isPresent()) return false;
    return !asksForFindings() || look.findings().stream().anyMatch(this::shows);
  }

  /// Whether it shows a finding of a council that it shows.
  public boolean shows(Finding finding) {
    var subjects = finding.concerns().subjects();
    return check.map(it -> finding.check() == it).orElse(true)
        && settled.map(it -> finding.unsettled() != it).orElse(true)
        && service
            .map(it ->
                subjects.isEmpty() || subjects.stream().map(Subject::service).anyMatch(it::equals))
            .orElse(true);
  }

  private boolean asksForFindings() {
    return check.isPresent() || settled.isPresent() || service.isPresent();
  }
}
