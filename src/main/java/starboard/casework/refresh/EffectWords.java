package starboard.casework.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.rating.Limit;
import starboard.rating.Sentences;
import starboard.rating.Stars;

/// The effect of new values on a council in one line.
public final class EffectWords {
  private EffectWords() {}

  /// For example `Somerset: two stars to one star. Gained HOMES-C (97 %, key threshold 98 %).
  /// Children’s serving, judged Most, is above its limit Some.`
  public static String line(Effect effect) {
    return effect.council().name() + ": " + star(effect) + ". " + why(effect);
  }

  /// How the star moves, for example `two stars to one star` or `one star stays`.
  public static String star(Effect effect) {
    if (effect.starMoves())
      return words(effect.before().stars()) + " to " + words(effect.after().stars());
    return effect.after().stars().map(it -> it.words() + stay(it)).orElse("no star yet");
  }

  /// The limits that came and went, and what they do to the judgements.
  public static String why(Effect effect) {
    var sentences = new ArrayList<String>();
    if (!effect.gained().isEmpty()) sentences.add("Gained " + limits(effect.gained()) + ".");
    if (!effect.lifted().isEmpty()) sentences.add("Lifted " + limits(effect.lifted()) + ".");
    for (var it : effect.judgements()) sentences.add(judgement(it));
    if (sentences.isEmpty()) sentences.add("No limit gained or lifted.");
    return String.join(" ", sentences);
  }

  /// Limits with their reasons.
  public static String limits(List<Limit> limits) {
    return limits.stream()
        .map(it -> it.key() + " (" + it.reason() + ")")
        .collect(Collectors.joining(", "));
  }

  /// What becomes of a judgement.
  public static String judgement(Touched it) {
    var name = Sentences.title(it.subject());
    if (it.above())
      return "%s, judged %s, is above its limit %s."
          .formatted(name, it.judged().word(), it.countsAfter().word());
    return "%s could count as %s; %s was its limit."
        .formatted(name, it.countsAfter().word(), it.countsBefore().word());
  }

  private static String stay(Stars stars) {
    return stars == Stars.ONE ? " stays" : " stay";
  }

  private static String words(Optional<Stars> stars) {
    return stars.map(Stars::words).orElse("no star yet");
  }
}
