package starboard.application;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.rating.Flaw;
import starboard.rating.Proof;
import starboard.rating.PublishedRating;
import starboard.rating.RecordFit;
import starboard.rating.RuleBook;
import starboard.rating.RuleBookProof;

/// What is found when a rule book is proved and held against the published record.
public sealed interface RuleBookCheck {

  /// The rule book cannot rate.
  ///
  /// @param flaws at least one
  record Flawed(RuleBook book, List<Flaw> flaws) implements RuleBookCheck {
    public Flawed {
      flaws = List.copyOf(flaws);
    }
  }

  /// The rule book holds together.
  ///
  /// @param fits how it fits each published round, newest first
  record Sound(RuleBook book, SortedMap<String, RecordFit> fits) implements RuleBookCheck {
    public Sound {
      fits = Collections.unmodifiableSortedMap(new TreeMap<>(fits));
    }
  }

  /// Checks a rule book.
  ///
  /// @param published the ratings of every published round
  static RuleBookCheck of(RuleBook book, List<PublishedRating> published) {
    return switch (RuleBookProof.of(book)) {
      case Proof.Refuted(var flaws) -> new Flawed(book, flaws);
      case Proof.Proved(var proved) ->
          new Sound(
              book,
              published.stream()
                  .collect(
                      groupingBy(
                          PublishedRating::round,
                          () -> new TreeMap<>(Comparator.reverseOrder()),
                          collectingAndThen(toList(), it -> RecordFit.of(proved, it)))));
    };
  }

  /// Whether nothing is wrong: no flaw, and every published star is met.
  default boolean clean() {
    return switch (this) {
      case Flawed _ -> false;
      case Sound(_, var fits) -> fits.values().stream().allMatch(it -> it.misfits().isEmpty());
    };
  }
}
