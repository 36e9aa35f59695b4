package starboard.desktop.frame;

import java.util.Comparator;
import java.util.stream.Stream;
import starboard.desktop.kit.Tag;
import starboard.rating.Certainty;
import starboard.rating.Part;
import starboard.rating.RuleBook;

/// How certainty is shown, the same on every screen.
public final class Certainties {
  private Certainties() {}

  /// The certainty of the parts of a rule book that decide a star: as sure as the least sure.
  public static Certainty leastSure(RuleBook book) {
    Stream<Part<?>> scores = Stream.of(book.points(), book.weights());
    Stream<Part<?>> others = Stream.concat(book.bands().stream(), book.limitingRules().stream());
    return Stream.concat(scores, others)
        .map(Part::certainty)
        .max(Comparator.naturalOrder())
        .orElse(Certainty.UNKNOWN);
  }

  /// A tag with the word of a certainty.
  public static Tag tag(Certainty certainty) {
    return tag(certainty, "");
  }

  /// A tag with words before the word of the certainty.
  public static Tag tag(Certainty certainty, String before) {
    var tone =
        switch (certainty) {
          case QUOTED -> Tag.Tone.GOOD;
          case RECOVERED -> Tag.Tone.INFO;
          case RECONSTRUCTED, UNKNOWN -> Tag.Tone.WARN;
        };
    return new Tag(tone, before + certainty.word());
  }
}
