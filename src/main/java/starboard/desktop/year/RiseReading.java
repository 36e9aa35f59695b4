package starboard.desktop.year;

import java.util.List;
import java.util.Optional;
import starboard.casework.Case;
import starboard.casework.RiseGround;
import starboard.casework.Round;
import starboard.evidence.EvidenceId;

/// Whether a rise from zero stars is justified now, in words.
///
/// @param justified what the rule says
/// @param words the verdict, and why not
record RiseReading(boolean justified, String words) {

  static RiseReading of(Case state, Round round) {
    if (state.justifiesRise(round))
      return new RiseReading(
          true,
          "The statement that stands satisfies the rule: the council may rise from zero stars.");
    return new RiseReading(
        false,
        "The council may not rise from zero stars: " + String.join("; ", why(state, round)) + ".");
  }

  private static List<String> why(Case state, Round round) {
    var statement = state.year().riseStatement();
    if (statement.isEmpty()) return List.of("no statement is recorded");
    var items = statement.get().items();
    if (items.isEmpty()) return List.of("the statement names no item of evidence");
    return items.stream().flatMap(id -> why(state, round, id).stream()).toList();
  }

  private static Optional<String> why(Case state, Round round, EvidenceId id) {
    var item = state.evidence().find(id);
    if (item.isEmpty()) return Optional.of("an item that it names is not on the case any more");
    return RiseGround.whyNot(item.get(), round)
        .map(reason -> "“%s” %s".formatted(item.get().shown().title(), reason));
  }
}
