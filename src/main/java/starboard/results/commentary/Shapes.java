package starboard.results.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;

/// The shapes of sentences that are understood in typed text:
///
/// - `N councils have S stars`, also `had`, `received`, `were awarded`, `with`
/// - `N councils improved` or `went up` or `rose`; `went down` or `fell`; `changed`; `unchanged`
/// - `N councils are not serving children well`, also `serving some`, `most` and `all`; adults
///   alike
///
/// A sentence that names the year of the earlier round only is of that round.
final class Shapes {
  /// A shape and how to count what it speaks of; the first group is the number.
  ///
  /// @param moves whether it speaks of changes, of which a round alone knows nothing
  private record Shape(
      boolean moves,
      Pattern pattern,
      BiFunction<MatchResult, Results, Function<Counting, List<CouncilResult>>> counted) {
    Shape(
        boolean moves,
        String form,
        BiFunction<MatchResult, Results, Function<Counting, List<CouncilResult>>> counted) {
      this(
          moves,
          Pattern.compile(
              "\\b" + Numerals.FORM + " (?:of the |more )?(?:councils?|authorit(?:y|ies)) " + form),
          counted);
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              false,
              "(?:now |were |was |have |has |had |been"
                  + " )*(?:have|has|had|received|awarded|with|at|on|rated) (zero|one|two|three)"
                  + " stars?\\b",
              (it, _) -> counting -> counting.at(stars(it.group(2)))),
          new Shape(
              true,
              "(?:have |has )?(?:improved|went up|gone up|rose|risen)\\b",
              (_, _) -> counting -> counting.moved(Arrow.UP)),
          new Shape(
              true,
              "(?:have |has )?(?:went down|gone down|fell|fallen|worsened)\\b",
              (_, _) -> counting -> counting.moved(Arrow.DOWN)),
          new Shape(true, "(?:have |has )?(?:a )?changed\\b", (_, _) -> Counting::changed),
          new Shape(
              true,
              "(?:are |is |were |was )?(?:unchanged|stayed the same)\\b",
              (_, _) -> counting -> counting.moved(Arrow.NONE)),
          new Shape(
              false,
              "(?:are |is |were |was )?(not serving|serving some|serving most|serving all)"
                  + " (children|adults) well\\b",
              (it, results) -> {
                var subject = Subject.of(Service.of(it.group(3)).orElseThrow(), Question.SERVING);
                return counting -> counting.judged(subject, grade(it.group(2)));
              }));

  private Shapes() {}

  /// What a sentence claims, as far as it is understood.
  static List<Claim> claims(Results results, String sentence, String plain) {
    var claims = new ArrayList<Claim>();
    for (var shape : SHAPES) {
      if (shape.moves() && results.before().isEmpty()) continue;
      shape
          .pattern()
          .matcher(plain)
          .results()
          .forEach(match -> claims.add(claim(shape, match, results, sentence, plain)));
    }
    return claims;
  }

  private static Claim claim(
      Shape shape, MatchResult match, Results results, String sentence, String plain) {
    int said = Numerals.read(match.group(1));
    var counted = shape.counted().apply(match, results);
    var earlier = earlier(results, plain);
    return new Claim(
        Optional.empty(),
        sentence.replaceAll("\\s+", " "),
        "" + said,
        it -> Claim.counted(said, counted, earlier.orElse(it)));
  }

  /// The earlier round by itself, where the text speaks of it alone.
  private static Optional<Results> earlier(Results results, String plain) {
    var year = "" + results.now().round().id().month().getYear();
    return results
        .before()
        .filter(it -> plain.contains("" + it.round().id().month().getYear()))
        .filter(_ -> !plain.contains(year) && !plain.contains("since"))
        .map(it -> new Results(it, Optional.empty()));
  }

  private static Stars stars(String word) {
    return Stars.of(Numerals.read(word));
  }

  private static Grade grade(String words) {
    return switch (words) {
      case "not serving" -> Serving.NO;
      case "serving some" -> Serving.SOME;
      case "serving most" -> Serving.MOST;
      default -> Serving.YES;
    };
  }
}
