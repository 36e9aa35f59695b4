package starboard.indicators;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The bands of an indicator for one group of authorities. Refused with an
/// [IllegalArgumentException]: ranges that overlap, no ranges at all, and a name or a member that
/// is not as below.
///
/// @param group the name of the group, for example `Group 1`; blank where all councils are banded
///   alike; without the signs `( ) = , ; |`, by which files part groups, and without blanks at its
///   ends
/// @param members types and ids of the councils in the group, of the same form as the name; none
///   means every council
/// @param ranges the stretches of values, none of which overlap; a value in none of them is not
///   banded
public record GroupBands(String group, Set<String> members, List<BandRange> ranges) {
  private static final Pattern SIGN = Pattern.compile("[()=,;|\\r\\n\\t]");

  public GroupBands {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) throw new IllegalArgumentException("a group without bands");
    if (!isName(group))
      throw new IllegalArgumentException(
          "the name of a group has no ( ) = , ; | and no blanks at its ends");
    for (var member : members)
      if (member.isEmpty() || !isName(member))
        throw new IllegalArgumentException(
            "the members of a group are types and ids of councils, with commas between them");
    for (var i = 0; i < ranges.size(); i++)
      for (var other : ranges.subList(i + 1, ranges.size()))
        if (ranges.get(i).overlaps(other))
          throw new IllegalArgumentException(
              "bands %d and %d overlap".formatted(ranges.get(i).band(), other.band()));
  }

  private static boolean isName(String text) {
    return text.equals(text.strip()) && !SIGN.matcher(text).find();
  }

  /// Whether a council is banded by these.
  ///
  /// @param tags what is known of the council: its type and its id
  public boolean applyTo(Set<String> tags) {
    return members.isEmpty() || tags.stream().anyMatch(members::contains);
  }
}
