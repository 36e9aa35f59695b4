package starboard.publication.wording;

import java.util.Arrays;
import java.util.List;
import starboard.application.publishing.Consequences;
import starboard.rating.Stars;

/// What each rating brings with it, for information, under one heading.
public final class Meaning {
  private Meaning() {}

  /// The best rating first.
  public static Section ofAll() {
    var points =
        Arrays.stream(Stars.values())
            .sorted((one, other) -> other.compareTo(one))
            .map(it -> Wording.sentence(it.words()) + ": " + String.join(" ", Consequences.of(it)))
            .toList();
    return new Section(
        "meaning",
        "What do the ratings mean for councils?",
        List.of("For information: no rating is reckoned from this."),
        points,
        List.of());
  }
}
