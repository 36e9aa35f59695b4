package starboard.rating;

import java.util.List;
import java.util.Set;

/// What the published record says of one combination of four judgements, the services taken either
/// way round.
public sealed interface Backing {

  /// Councils were published with this combination.
  record Published(List<PublishedRating> ratings) implements Backing {
    public Published {
      ratings = List.copyOf(ratings);
    }
  }

  /// The record has no such council, but a quoted rule gives the star.
  record QuotedRule(String rule) implements Backing {}

  /// A worked example printed in the 2003 document.
  record WorkedExample() implements Backing {}

  /// No council has it, but every point scheme that fits the record gives the same star.
  record SameInEveryScheme() implements Backing {}

  /// Not fixed by the record: another scheme that fits it gives one of the other stars.
  record NotFixed(Set<Stars> otherStars) implements Backing {
    public NotFixed {
      otherStars = Set.copyOf(otherStars);
    }
  }
}
