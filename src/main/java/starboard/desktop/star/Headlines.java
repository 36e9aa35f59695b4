package starboard.desktop.star;

import java.util.Set;
import java.util.stream.Collectors;
import starboard.rating.Explanation;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;

/// The headline of the card, never longer than two lines: the ways to each star stand below it.
final class Headlines {
  private static final int TWO = 2;

  private Headlines() {}

  static String of(Explanation explanation) {
    return switch (explanation.rating()) {
      case Rating.Incomplete open when open.possible().size() > TWO -> possible(open.possible());
      case Rating.Incomplete open when open.missing().size() > 1 && open.possible().size() > 1 ->
          possible(open.possible());
      case Rating.Incomplete _, Rating.Starred _, Rating.NotYetRated _ ->
          Sentences.headline(explanation);
    };
  }

  /// For example `1 or 2 stars possible`, or `0 to 3 stars possible`.
  private static String possible(Set<Stars> possible) {
    var counts = possible.stream().map(Stars::count).sorted().toList();
    int least = counts.getFirst();
    int most = counts.getLast();
    boolean unbroken = most - least == counts.size() - 1;
    var words =
        unbroken && counts.size() > TWO
            ? least + " to " + most
            : counts.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    return words + " stars possible";
  }
}
