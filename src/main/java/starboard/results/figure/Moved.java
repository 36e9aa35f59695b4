package starboard.results.figure;

import java.util.List;
import java.util.Optional;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.chart.Tone;

/// Which way the star of a council went, as figures count councils by it.
enum Moved {
  UP("Up", Tone.UP),
  DOWN("Down", Tone.DOWN),
  SAME("Same", Tone.SAME),
  /// One of the two rounds has no star of it.
  UNKNOWN("Not known", Tone.NONE);

  private final String title;
  private final Tone tone;

  Moved(String title, Tone tone) {
    this.title = title;
    this.tone = tone;
  }

  String title() {
    return title;
  }

  Tone tone() {
    return tone;
  }

  static Moved of(Results results, CouncilResult council) {
    return of(
        results.before(council).flatMap(CouncilResult::stars).map(it -> it.count()),
        council.stars().map(it -> it.count()));
  }

  static Moved of(Optional<Integer> then, Optional<Integer> now) {
    if (then.isEmpty() || now.isEmpty()) return UNKNOWN;
    int steps = now.get() - then.get();
    return steps > 0 ? UP : steps < 0 ? DOWN : SAME;
  }

  /// The councils of the later round whose stars went that way.
  List<CouncilResult> in(Results results) {
    return results.now().councils().stream().filter(it -> of(results, it) == this).toList();
  }
}
