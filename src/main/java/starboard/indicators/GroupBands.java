package starboard.indicators;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The bands of an indicator for one group of authorities. Ranges that overlap are refused with an
/// [IllegalArgumentException].
///
/// @param group the name of the group, for example `Group 1`; blank where all councils are banded
///   alike
/// @param members types and ids of the councils in the group; none means every council
/// @param ranges the stretches of values, none of which overlap; a value in none of them is not
///   banded
public record GroupBands(String group, Set<String> members, List<BandRange> ranges) {
  public GroupBands {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
    ranges = List.copyOf(ranges);
    for (var i = 0; i < ranges.size(); i++)
      for (var other : ranges.subList(i + 1, ranges.size()))
        if (ranges.get(i).overlaps(other))
          throw new IllegalArgumentException(
              "bands %d and %d overlap".formatted(ranges.get(i).band(), other.band()));
  }

  /// Whether a council is banded by these.
  ///
  /// @param tags what is known of the council: its type and its id
  public boolean applyTo(Set<String> tags) {
    return members.isEmpty() || tags.stream().anyMatch(members::contains);
  }
}
