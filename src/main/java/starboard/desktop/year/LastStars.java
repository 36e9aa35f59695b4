package starboard.desktop.year;

import starboard.application.CaseView;
import starboard.casework.LastStar;

/// What the rounds before gave the council.
final class LastStars {
  private LastStars() {}

  static boolean isZero(CaseView view) {
    return view.last().filter(LastStar::zero).isPresent();
  }

  /// For example `Round 2003-11 gave 2 stars.`
  static String words(CaseView view) {
    if (view.round().terms().from().isEmpty()) return "There is no round before this one.";
    return view.last()
        .map(it -> "Round %s gave %s.".formatted(it.round(), it.stars().words()))
        .orElse("No round before this one gave a rating.");
  }
}
