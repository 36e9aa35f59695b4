package starboard.consistency.queue;

import java.util.List;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One judgement one grade up or down that gives another star.
///
/// @param to its new grade
/// @param stars the star that follows
/// @param closedBy the limits that close the new grade; the step is out of reach while they hold
public record Flip(Subject subject, Grade to, Stars stars, List<Limit> closedBy) {
  public Flip {
    closedBy = List.copyOf(closedBy);
  }

  /// In words, for example `adults’ serving Yes: three stars`.
  public String words() {
    return "%s %s: %s".formatted(subject.phrase(), to.word(), stars.words());
  }
}
