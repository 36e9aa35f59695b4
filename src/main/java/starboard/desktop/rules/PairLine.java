package starboard.desktop.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import starboard.rating.Backing;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.Stars;

/// One of the 136 pairs of the two services' judgements, taken either way round.
///
/// @param points in the shown rule book
/// @param here the star in the shown rule book
/// @param there the star in the rule book it is compared with
record PairLine(Profile pair, int points, Stars here, Stars there, Backing backing) {

  /// How a pair stands to the published record.
  enum Standing {
    PUBLISHED("Published", "fixed by councils with quoted judgements"),
    QUOTED_RULE("Quoted rule", "fixed by a quoted rule"),
    WORKED_EXAMPLE("Worked example", "fixed by a printed example"),
    SAME_IN_EVERY_SCHEME("Same in every scheme", "every scheme that fits the record agrees"),
    NOT_FIXED("Not fixed", "schemes that fit the record disagree");

    private final String title;
    private final String meaning;

    Standing(String title, String meaning) {
      this.title = title;
      this.meaning = meaning;
    }

    String title() {
      return title;
    }

    String meaning() {
      return meaning;
    }
  }

  /// Every pair once, the most points first.
  static List<PairLine> all(ProvedRuleBook book, ProvedRuleBook other, PublishedRecord record) {
    return Profile.all().stream()
        .filter(it -> it.index() >= it.swapped().index())
        .map(it ->
            new PairLine(it, book.points(it), book.stars(it), other.stars(it), record.backing(it)))
        .sorted((one, two) -> Integer.compare(two.points, one.points))
        .toList();
  }

  Standing standing() {
    return switch (backing) {
      case Backing.Published _ -> Standing.PUBLISHED;
      case Backing.QuotedRule _ -> Standing.QUOTED_RULE;
      case Backing.WorkedExample _ -> Standing.WORKED_EXAMPLE;
      case Backing.SameInEveryScheme _ -> Standing.SAME_IN_EVERY_SCHEME;
      case Backing.NotFixed _ -> Standing.NOT_FIXED;
    };
  }

  boolean differs() {
    return here != there;
  }

  /// One service, for example `Some / Uncertain`.
  String first() {
    return pair.childrenServing().word() + " / " + pair.childrenCapacity().word();
  }

  String second() {
    return pair.adultsServing().word() + " / " + pair.adultsCapacity().word();
  }

  /// What the record says, short: who had it, or which stars fit.
  String detail() {
    return switch (backing) {
      case Backing.Published(var ratings) ->
          "published for %d %s"
              .formatted(ratings.size(), ratings.size() == 1 ? "council" : "councils");
      case Backing.QuotedRule(var rule) -> rule;
      case Backing.WorkedExample() -> "printed example of 2003";
      case Backing.SameInEveryScheme() -> "all that fit agree";
      case Backing.NotFixed(var fitting) ->
          fitting.stream()
              .map(it -> Integer.toString(it.count()))
              .collect(Collectors.joining(" or ", "fits with ", " stars"));
    };
  }

  /// Whether every word is found in what the pair reads as.
  boolean matches(String text) {
    var all = (first() + " " + second() + " " + standing().title()).toLowerCase(Locale.UK);
    return text.toLowerCase(Locale.UK)
        .lines()
        .flatMap(it -> java.util.Arrays.stream(it.strip().split("[\\s/+]+")))
        .allMatch(all::contains);
  }
}
