package starboard.results.figure;

import java.util.List;
import starboard.casework.CouncilId;
import starboard.results.CouncilResult;
import starboard.results.chart.Behind;

/// Words that figures and commentary share.
public final class Words {
  /// Of a scale with a dot for an average and, below it, dots for the councils.
  static final String DOTS = "%s; upper dot: average, lower dots: councils, larger for more";

  private Words() {}

  /// How many councils, for example `1 council`.
  public static String councils(int count) {
    return count == 1 ? "1 council" : count + " councils";
  }

  /// Names one after the other, for example `A, B and C`.
  public static String list(List<String> names) {
    if (names.size() < 2) return String.join("", names);
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// With a capital at its start.
  public static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  public static List<CouncilId> ids(List<CouncilResult> councils) {
    return councils.stream().map(it -> it.council().id()).toList();
  }

  /// What councils are, and how many.
  static Behind behind(String what, List<CouncilResult> councils) {
    return new Behind(what + ": " + councils(councils.size()), ids(councils));
  }
}
