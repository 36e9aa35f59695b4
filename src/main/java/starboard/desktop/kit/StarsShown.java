package starboard.desktop.kit;

import java.util.Collections;
import java.util.Set;
import starboard.rating.Stars;

/// What a [StarsNode] shows: a star rating, or the state in place of one.
public sealed interface StarsShown {

  /// What a screen reader says, for example `two stars`.
  String words();

  /// All judgements are given.
  record Rated(Stars stars) implements StarsShown {
    @Override
    public String words() {
      return stars.words();
    }
  }

  /// Judgements are missing; any of these stars is still possible. None is refused with an
  /// [IllegalArgumentException].
  record Incomplete(Set<Stars> possible) implements StarsShown {
    public Incomplete {
      if (possible.isEmpty()) throw new IllegalArgumentException("some star is always possible");
      possible = Set.copyOf(possible);
    }

    /// The stars that the case has at the least.
    public int sure() {
      return Collections.min(possible).count();
    }

    /// The stars that it can have at the most.
    public int most() {
      return Collections.max(possible).count();
    }

    @Override
    public String words() {
      var counts =
          possible.stream().sorted().map(it -> it.words().replaceFirst(" .*", "")).toList();
      boolean all = counts.size() > 2 && most() - sure() == counts.size() - 1;
      var said = all ? counts.getFirst() + " to " + counts.getLast() : String.join(" or ", counts);
      return "incomplete, " + said + (most() == 1 ? " star" : " stars") + " possible";
    }
  }

  /// Two unordered writes disagree; a person must settle it first.
  record InConflict() implements StarsShown {
    @Override
    public String words() {
      return "in conflict";
    }
  }

  /// No judgement is given yet.
  record NotYetRated() implements StarsShown {
    @Override
    public String words() {
      return "not yet rated";
    }
  }
}
