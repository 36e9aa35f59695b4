package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import starboard.consistency.agreement.Figure;
import starboard.consistency.agreement.SubjectAgreement;
import starboard.rating.Sentences;

/// How far second judgements agree with the first, as the rows of a table.
public final class AgreementSheet {
  /// What the cells of a row are. An interval is that of 95 %.
  public static final List<String> HEADINGS =
      List.of(
          "judgement",
          "cases",
          "same",
          "kappa_linear",
          "kappa_linear_from",
          "kappa_linear_to",
          "kappa_quadratic",
          "kappa_quadratic_from",
          "kappa_quadratic_to",
          "alpha",
          "alpha_from",
          "alpha_to");

  private AgreementSheet() {}

  /// One row for each judgement; figures with four places, blank where there is none.
  public static List<List<String>> rows(AgreementList list) {
    return list.agreement().by().values().stream().map(AgreementSheet::row).toList();
  }

  private static List<String> row(SubjectAgreement it) {
    var cells = new ArrayList<String>();
    cells.add(Sentences.title(it.subject()));
    cells.add(Integer.toString(it.cases()));
    cells.add(Integer.toString(it.same()));
    for (var figure : List.of(it.linear(), it.quadratic(), it.alpha())) cells.addAll(exact(figure));
    return cells;
  }

  private static List<String> exact(Figure figure) {
    return switch (figure) {
      case Figure.Known(var value, var interval) ->
          List.of(
              places(value, 4),
              interval.map(it -> places(it.lower(), 4)).orElse(""),
              interval.map(it -> places(it.upper(), 4)).orElse(""));
      case Figure.TooFew _, Figure.OneGradeOnly _ -> List.of("", "", "");
    };
  }

  /// A figure for people, for example `0.61 (0.42 to 0.80)` or why there is none.
  public static String words(Figure figure) {
    return switch (figure) {
      case Figure.Known(var value, var interval) ->
          places(value, 2)
              + interval
                  .map(it -> " (%s to %s)".formatted(places(it.lower(), 2), places(it.upper(), 2)))
                  .orElse("");
      case Figure.TooFew too -> "too few, %d needed".formatted(too.needed());
      case Figure.OneGradeOnly() -> "one grade only";
    };
  }

  /// How many second judgements are in, in a sentence.
  public static String counted(AgreementList list) {
    return "%d of %d second judgements are in".formatted(list.handedIn(), list.lines().size());
  }

  /// What the disagreements would have done to the stars, in a sentence.
  public static String moves(AgreementList list) {
    var moves = list.agreement().moves();
    return "The disagreements would move %d of %d stars, by %d in all"
        .formatted(moves.moved(), moves.rated(), moves.stars());
  }

  private static String places(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
