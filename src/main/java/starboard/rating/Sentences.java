package starboard.rating;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The short English sentences in which both fronts tell a rating and its reasons. They have no
/// full stop, so that a front can join them.
public final class Sentences {
  private Sentences() {}

  /// A number of points, for example `1 point`.
  public static String points(int points) {
    return points + (points == 1 ? " point" : " points");
  }

  /// The name of a subject at the start of a line, for example `Children’s serving`.
  public static String title(Subject subject) {
    return capital(subject.phrase());
  }

  /// The headline of an explanation, for example `two stars`, or while judgements are missing `1
  /// star; 2 if adults’ capacity is Excellent`.
  public static String headline(Explanation explanation) {
    return switch (explanation.rating()) {
      case Rating.Starred starred -> starred.stars().words();
      case Rating.Incomplete incomplete -> stillPossible(incomplete, explanation.raises());
      case Rating.NotYetRated _ -> "not yet rated";
    };
  }

  /// Why a rating is what it is, in one line, for the `rated_reason` column.
  public static String reason(Rating rating) {
    return switch (rating) {
      case Rating.Starred starred -> decision(starred);
      case Rating.Incomplete incomplete -> {
        var missing = incomplete.missing().stream().map(Subject::phrase).toList();
        yield and(missing) + " missing: " + possible(incomplete.possible());
      }
      case Rating.NotYetRated _ -> "no judgement is given";
    };
  }

  /// What decided a star, for example `11 points: two stars from 10` or `No for either service:
  /// zero stars whatever the total (children’s serving)`.
  public static String decision(Rating.Starred starred) {
    return switch (starred.decidedBy()) {
      case Decision.ByPoints(var band) ->
          "%s: %s %s"
              .formatted(
                  points(starred.points()),
                  band.stars().words(),
                  band.stars() == Stars.ZERO ? "up to " + band.to() : "from " + band.from());
      case Decision.ByLimitingRule(var rule, var subject) ->
          "%s: %s whatever the total (%s)"
              .formatted(rule.name(), rule.stars().words(), subject.phrase());
    };
  }

  /// One set of changes, for example `Children’s capacity Promising with adults’ capacity
  /// Promising: two stars`, with the limits that close it.
  public static String change(Change change) {
    var grades =
        change.to().entrySet().stream()
            .map(it -> it.getKey().phrase() + " " + it.getValue().word())
            .collect(joining(" with "));
    var whatever =
        switch (change.decidedBy()) {
          case Decision.ByPoints _ -> "";
          case Decision.ByLimitingRule _ -> " whatever the total";
        };
    var closed =
        change.closedBy().isEmpty()
            ? ""
            : ", closed by " + and(change.closedBy().stream().map(Limit::key).distinct().toList());
    return capital(grades) + ": " + change.stars().words() + whatever + closed;
  }

  /// What one judgement adds, for example `Children’s serving Some: 2 points; judged Most, capped
  /// to Some by A1: 21.4 % > 20 %`.
  public static String contribution(Contribution line) {
    if (line.counted().isEmpty())
      return "%s open: %s".formatted(title(line.subject()), range(line.lowest(), line.highest()));
    var counted = line.counted().get().word();
    var adds = "%s %s: %s".formatted(title(line.subject()), counted, points(line.lowest()));
    if (line.bite().isEmpty() || line.judged().isEmpty()) return adds;
    var limit = line.bite().get();
    return "%s; judged %s, capped to %s by %s: %s"
        .formatted(adds, line.judged().get().word(), counted, limit.key(), limit.reason());
  }

  /// How far an edge is, for example `1 point above the edge of two stars (10)`.
  public static String edge(EdgeDistance edge) {
    var name = "the edge of %s (%d)".formatted(edge.stars().words(), edge.edge());
    if (edge.distance() == 0) return "on " + name;
    return points(Math.abs(edge.distance())) + (edge.distance() > 0 ? " above " : " below ") + name;
  }

  /// What the record says of a combination, for example `published as one star for 5 councils in
  /// 2003 (Islington, Lewisham, Luton, …)`.
  ///
  /// @param given the star that the rule book gives the combination
  public static String backing(Backing backing, Stars given) {
    return switch (backing) {
      case Backing.Published(var ratings) -> PublishedWords.of(ratings);
      case Backing.QuotedRule(var rule) -> "fixed by a quoted rule: " + rule;
      case Backing.WorkedExample() -> "fixed by a worked example printed in the 2003 document";
      case Backing.SameInEveryScheme() ->
          "no council had it, but every point scheme that fits the record gives the same star";
      case Backing.NotFixed open -> {
        var others = open.otherThan(given).stream().map(Stars::words).toList();
        yield "not fixed by the published record: "
            + (others.size() == 1
                ? "another scheme that fits gives "
                : "other schemes that fit give ")
            + list(others, " or ");
      }
    };
  }

  /// A range of points, for example `7 to 10 points`.
  public static String range(int lowest, int highest) {
    return lowest == highest ? points(lowest) : lowest + " to " + points(highest);
  }

  private static String stillPossible(Rating.Incomplete rating, List<Change> completions) {
    var parts = new ArrayList<String>();
    for (var stars : rating.possible()) {
      var ways = completions.stream().filter(it -> it.stars() == stars).toList();
      if (parts.isEmpty()) parts.add(count(stars));
      else parts.add(stars.count() + " if " + ways(ways));
    }
    if (parts.size() > 1) return String.join("; ", parts);
    return parts.getFirst()
        + " whatever the missing "
        + (rating.missing().size() == 1 ? "judgement is" : "judgements are");
  }

  private static String ways(List<Change> ways) {
    var first =
        and(
            ways.getFirst().to().entrySet().stream()
                .map(it -> it.getKey().phrase() + " is " + atLeast(it.getValue()))
                .toList());
    return switch (ways.size()) {
      case 1 -> first;
      case 2 -> first + ", or one other way";
      default -> first + ", or %d other ways".formatted(ways.size() - 1);
    };
  }

  private static String atLeast(Grade grade) {
    return grade.level() == Profile.TOP_LEVEL ? grade.word() : "at least " + grade.word();
  }

  private static String possible(Collection<Stars> possible) {
    if (possible.size() == 1) return count(possible.iterator().next()) + " whatever is given";
    var counts = possible.stream().map(it -> String.valueOf(it.count())).toList();
    return list(counts, " or ") + " stars still possible";
  }

  private static String count(Stars stars) {
    return stars.count() + (stars == Stars.ONE ? " star" : " stars");
  }

  private static String and(List<String> words) {
    return list(words, " and ");
  }

  /// Words in a row with commas, and the given word before the last.
  private static String list(List<String> words, String last) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
  }

  private static String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
