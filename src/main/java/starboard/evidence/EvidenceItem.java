package starboard.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.rating.Service;

/// One source that tells something of a council. The date it was received is not part of it: that
/// is when its first entry was made, and nobody can change it.
///
/// @param title blank is refused with an [IllegalArgumentException]
/// @param reference its number or name in the source's own files, or blank
/// @param appliesTo the day that it tells of; empty where not known yet
/// @param services one or both; none where not said yet
/// @param areas the numbers of the standards areas of the round under which it falls
/// @param weight how robust it is; empty while nobody has weighed it
/// @param summary what it says, in the inspector's words
/// @param passages the passages that matter, as they stand in the source
/// @param attachment the file, where there is one
public record EvidenceItem(
    SourceKind kind,
    String title,
    String reference,
    Optional<LocalDate> appliesTo,
    Set<Service> services,
    SortedSet<Integer> areas,
    Optional<Weight> weight,
    String summary,
    String passages,
    Optional<Attachment> attachment) {
  public EvidenceItem {
    if (title.isBlank()) throw new IllegalArgumentException("an item of evidence has a title");
    var sorted = EnumSet.noneOf(Service.class);
    sorted.addAll(services);
    services = Collections.unmodifiableSet(sorted);
    areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
  }

  /// An item of which nothing is known but its kind and title, to be completed.
  public static EvidenceItem titled(SourceKind kind, String title) {
    return new EvidenceItem(
        kind,
        title,
        "",
        Optional.empty(),
        Set.of(),
        new TreeSet<>(),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }

  /// Whether something that the grid needs is still missing: the date, a service or an area.
  public boolean toComplete() {
    return appliesTo.isEmpty() || services.isEmpty() || areas.isEmpty();
  }
}
