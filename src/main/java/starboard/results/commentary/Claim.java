package starboard.results.commentary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import starboard.casework.CouncilId;
import starboard.rating.Arrow;
import starboard.rating.Stars;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.figure.CouncilGroup;
import starboard.results.figure.Words;

/// Something that a text claims of the data.
///
/// @param paragraph of the 2003 document, where it is one of its claims
/// @param words as quoted
/// @param said what they claim, briefly
/// @param measure what the data says to it
record Claim(
    Optional<Integer> paragraph, String words, String said, Function<Results, Measured> measure) {
  /// So few councils are named.
  private static final int FEW = 15;

  /// What the data says to a claim.
  record Measured(boolean agrees, String is, List<CouncilId> councils) {}

  Verdict check(Results results) {
    var measured = measure.apply(results);
    return measured.agrees()
        ? new Verdict.Agrees(paragraph, words, measured.is())
        : new Verdict.Disagrees(paragraph, words, said, measured.is(), measured.councils());
  }

  /// That exactly so many councils are something.
  static Claim count(
      int paragraph, String words, int said, Function<Counting, List<CouncilResult>> counted) {
    return new Claim(
        Optional.of(paragraph), words, "" + said, results -> counted(said, counted, results));
  }

  /// What the data says to a number of councils.
  static Measured counted(
      int said, Function<Counting, List<CouncilResult>> counted, Results results) {
    var councils = counted.apply(new Counting(results));
    return new Measured(said == councils.size(), named(councils), Words.ids(councils));
  }

  /// That exactly so many councils of some others are something.
  ///
  /// @param of those among which they are; the answer names what became of all of them
  static Claim countOf(
      int paragraph,
      String words,
      int said,
      Function<Counting, List<CouncilResult>> counted,
      Function<Counting, List<CouncilResult>> of,
      String rest) {
    return new Claim(
        Optional.of(paragraph),
        words,
        "" + said,
        results -> {
          var councils = counted.apply(new Counting(results));
          var others = of.apply(new Counting(results));
          var all = new ArrayList<>(councils);
          all.addAll(others);
          all.sort((one, other) -> one.council().name().compareTo(other.council().name()));
          return new Measured(
              said == councils.size(),
              "%s; %s: %s".formatted(named(councils), rest, named(others)),
              Words.ids(all));
        });
  }

  /// That a share of councils lies between two ends.
  ///
  /// @param above the share in percent that it is above
  /// @param below the share in percent that it is below
  static Claim share(
      int paragraph,
      String words,
      double above,
      double below,
      Function<Counting, List<CouncilResult>> part,
      Function<Counting, Integer> whole) {
    return new Claim(
        Optional.of(paragraph),
        words,
        "between %.1f%% and %.1f%%".formatted(above, below),
        results -> {
          var councils = part.apply(new Counting(results));
          int all = whole.apply(new Counting(results));
          var share = all == 0 ? 0 : 100.0 * councils.size() / all;
          var is = "%d of %d, %.1f%%".formatted(councils.size(), all, share);
          return new Measured(share > above && share < below, is, Words.ids(councils));
        });
  }

  /// That more councils have each of these ratings than before, or fewer.
  static Claim moved(int paragraph, String words, Arrow way, List<Stars> ratings) {
    return new Claim(
        Optional.of(paragraph),
        words,
        way == Arrow.UP ? "more than before" : "fewer than before",
        results -> {
          var counting = new Counting(results);
          var agrees =
              ratings.stream()
                  .allMatch(it ->
                      Arrow.between(counting.wereAt(it).size(), counting.at(it).size()) == way);
          var is =
              ratings.stream()
                  .map(it ->
                      "%s %d, before %d"
                          .formatted(
                              it.words(), counting.at(it).size(), counting.wereAt(it).size()))
                  .collect(Collectors.joining("; "));
          return new Measured(agrees, is, List.of());
        });
  }

  /// That one number is above another.
  static Claim more(
      int paragraph,
      String words,
      Function<Counting, Integer> larger,
      Function<Counting, Integer> smaller) {
    return new Claim(
        Optional.of(paragraph),
        words,
        "the first is more than the second",
        results -> {
          int first = larger.apply(new Counting(results));
          int second = smaller.apply(new Counting(results));
          return new Measured(first > second, first + " and " + second, List.of());
        });
  }

  /// That these groups are the first, in any order.
  static Claim first(
      int paragraph, String words, List<String> said, Function<Results, Ranking> ranking) {
    return new Claim(
        Optional.of(paragraph),
        words,
        Words.list(said),
        results -> {
          var is = Ranking.names(ranking.apply(results).first(said.size()));
          return new Measured(
              new HashSet<>(is).equals(new HashSet<>(said)), Words.list(is), List.of());
        });
  }

  /// That the average rose in all groups.
  static Claim allRose(int paragraph, String words, List<CouncilGroup> groups) {
    return new Claim(
        Optional.of(paragraph),
        words,
        "all rose",
        results -> {
          var rises = Ranking.byRise(results, groups).ordered();
          var rose = rises.stream().filter(it -> it.value() > 0).toList();
          return new Measured(
              rose.size() == groups.size(),
              "%d of %d rose".formatted(rose.size(), groups.size()),
              List.of());
        });
  }

  /// How many, and who where they are few.
  static String named(List<CouncilResult> councils) {
    if (councils.isEmpty() || councils.size() > FEW) return "" + councils.size();
    return "%d (%s)"
        .formatted(
            councils.size(), Words.list(councils.stream().map(it -> it.council().name()).toList()));
  }
}
