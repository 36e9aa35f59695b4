package starboard.consistency.neighbours;

import java.util.List;
import java.util.Locale;

/// Why councils are near each other, and what one was given less of, in words.
public final class NearWords {
  private static final double LEVELS = 12; // four judgements, three levels each
  private static final double BANDS = 4;
  private static final double SAME = 1e-9;

  private NearWords() {}

  /// The parts of a distance, for example `same judgements, bands 0.4 apart on average, same type,
  /// another region`. A judgement or indicator that only one of them has counts as half a scale.
  public static String of(Distance distance) {
    return String.join(
        ", ",
        List.of(
            grades(distance.grades()),
            bands(distance.indicators()),
            distance.type() < SAME ? "same type" : "another type",
            distance.region() < SAME ? "same region" : "another region"));
  }

  private static String grades(double apart) {
    if (apart < SAME) return "same judgements";
    var levels = plain(apart * LEVELS);
    return "judgements %s %s apart in all".formatted(levels, levels.equals("1") ? "step" : "steps");
  }

  private static String bands(double apart) {
    return apart < SAME ? "same bands" : "bands " + plain(apart * BANDS) + " apart on average";
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
  }

  /// What another council was given less of, in a sentence.
  public static String of(GivenLess less) {
    return switch (less) {
      case GivenLess.LowerGrade(var other, var subject, var there, var here, var shared) ->
          "%s has the same or better bands (%d indicators) and other judgements, but %s for %s; here it is %s."
              .formatted(
                  other.council().name(), shared, there.word(), subject.phrase(), here.word());
      case GivenLess.FewerStars(var other, var there, var here) ->
          "%s has the same or better judgements, but %s; here there %s %s."
              .formatted(
                  other.council().name(),
                  there.words(),
                  here.count() == 1 ? "is" : "are",
                  here.words());
    };
  }

  /// What another council was given more of, in a sentence.
  public static String of(GivenMore more) {
    var name = more.other().council().name();
    return switch (more.here()) {
      case GivenLess.LowerGrade(var _, var subject, var here, var there, var shared) ->
          "%s has the same or worse bands (%d indicators) and other judgements, but %s for %s; here it is %s."
              .formatted(name, shared, there.word(), subject.phrase(), here.word());
      case GivenLess.FewerStars(var _, var here, var there) ->
          "%s has the same or worse judgements, but %s; here there %s %s."
              .formatted(name, there.words(), here.count() == 1 ? "is" : "are", here.words());
    };
  }
}
