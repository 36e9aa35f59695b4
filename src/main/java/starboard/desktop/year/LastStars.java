package starboard.desktop.year;

import java.util.Optional;
import starboard.application.CaseView;
import starboard.rating.Stars;

/// What the round before gave the council.
final class LastStars {
  private LastStars() {}

  /// The stars of the round from which this one was opened; empty where there is none or it is not
  /// rated.
  static Optional<Stars> of(CaseView view) {
    return view.round().terms().from().stream()
        .flatMap(from -> view.earlier().stream().filter(it -> it.round().id().equals(from)))
        .flatMap(it -> it.stars().stream())
        .findFirst();
  }

  static boolean isZero(CaseView view) {
    return of(view).filter(it -> it == Stars.ZERO).isPresent();
  }

  /// For example `Round 2003-11 gave 2 stars.`
  static String words(CaseView view) {
    var from = view.round().terms().from();
    if (from.isEmpty()) return "There is no round before this one.";
    return of(view)
        .map(it -> "Round %s gave %s.".formatted(from.get(), it.words()))
        .orElseGet(() -> "Round %s gave no rating.".formatted(from.get()));
  }
}
