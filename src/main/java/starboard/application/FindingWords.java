package starboard.application;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.consistency.Finding;
import starboard.consistency.queue.Look;
import starboard.consistency.queue.Nearness;
import starboard.rating.Decision;

/// How findings and the places of councils are worded in lists.
public final class FindingWords {
  private FindingWords() {}

  /// `open`, `open again` where what it rests on has changed since somebody settled it, else how it
  /// was settled, for example `no change`.
  public static String state(Finding finding) {
    return switch (finding.state()) {
      case Finding.State.Open() -> "open";
      case Finding.State.Reopened _ -> "open again";
      case Finding.State.Settled(var settlement) -> settlement.kind().word();
    };
  }

  /// The points of a council, or `-` while it is not rated.
  public static String points(Look look) {
    return look.nearness()
        .flatMap(it -> it.edges().stream().findFirst())
        .map(it -> String.valueOf(it.edge() + it.distance()))
        .orElse("-");
  }

  /// How far its points lie from the edges beside them, for example `+1 −4`: one more point raises
  /// the star, four fewer lower it; `rule` where a limiting rule decides.
  public static String margin(Look look) {
    return look.nearness().map(FindingWords::margin).orElse("-");
  }

  private static String margin(Nearness nearness) {
    return switch (nearness.decidedBy()) {
      case Decision.ByLimitingRule _ -> "rule";
      case Decision.ByPoints _ -> {
        var rise = nearness.toRise().map(it -> "+" + it);
        var fall = nearness.toFall().map(it -> "−" + it);
        yield Stream.of(rise, fall)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
      }
    };
  }
}
