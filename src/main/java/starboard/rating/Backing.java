package starboard.rating;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the published record says of one combination of four judgements, the services taken either
/// way round.
public sealed interface Backing {

  /// Councils were published with this combination, so the record fixes its star.
  ///
  /// @param ratings those councils, at least one of them with quoted judgements; reconstructed ones
  ///   stand beside them and say so themselves
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

  /// Not fixed by the record: the point schemes that fit it give different stars.
  ///
  /// @param fitting every star that some scheme that fits the record gives, two or more
  record NotFixed(Set<Stars> fitting) implements Backing {
    public NotFixed {
      fitting = Collections.unmodifiableSet(EnumSet.copyOf(fitting));
      if (fitting.size() < 2)
        throw new IllegalArgumentException("not fixed, yet only " + fitting + " fits");
    }

    /// The stars that other schemes give, beside the one that a rule book gave.
    public Set<Stars> otherThan(Stars given) {
      var others = EnumSet.copyOf(fitting);
      others.remove(given);
      return Collections.unmodifiableSet(others);
    }
  }
}
