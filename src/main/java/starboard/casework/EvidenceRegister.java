package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;

/// The evidence on a case.
///
/// @param items in the order in which they were received
/// @param returns in the order in which they were asked for
public record EvidenceRegister(List<Evidence> items, List<AskedReturn> returns) {
  /// No evidence.
  public static final EvidenceRegister NONE = new EvidenceRegister(List.of(), List.of());

  public EvidenceRegister {
    items = List.copyOf(items);
    returns = List.copyOf(returns);
  }

  /// The item of an id, or empty.
  public Optional<Evidence> find(EvidenceId id) {
    return items.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The return of an id, or empty.
  public Optional<AskedReturn> find(ReturnId id) {
    return returns.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The day on which a return arrived, or empty.
  public Optional<LocalDate> arrivedOn(AskedReturn asked) {
    return asked.arrivedAs().flatMap(this::find).map(Evidence::receivedOn);
  }
}
