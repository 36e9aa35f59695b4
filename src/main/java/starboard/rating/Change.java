package starboard.rating;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A smallest set of changed judgements that gives another star: with any one step fewer it would
/// not.
///
/// @param to the new grade of each subject that changes, in the order of the subjects
/// @param stars the star that the changes give
/// @param decidedBy what fixes that star
/// @param closedBy the limits that close one of these grades; the change is out of reach while they
///   hold
public record Change(
    Map<Subject, Grade> to, Stars stars, Decision decidedBy, List<Limit> closedBy) {
  public Change {
    to = Collections.unmodifiableMap(new EnumMap<>(to));
    closedBy = List.copyOf(closedBy);
  }
}
