package starboard.casework;

import starboard.journal.Entry;

/// What was done to a round, in words.
final class RoundWords {
  private RoundWords() {}

  static Trail.Line line(Entry entry) {
    return switch (ActCodec.roundAct(entry.act())) {
      case Act.RoundOpened(var terms) ->
          line(
              entry,
              "Opened the round",
              terms
                      .from()
                      .map(it -> "from %s with rule book ".formatted(it))
                      .orElse("with rule book ")
                  + terms.ruleBook());
      case Act.RoundPublished _ -> line(entry, "Published the round", "published");
      case Act.IndicatorsSet(var set) ->
          line(entry, "Set the indicators", count(set.indicators().size(), "indicator"));
      case Act.KeysSet(var keys) ->
          line(entry, "Set the key indicators", count(keys.list().size(), "key indicator"));
      case Act.StandardsSet(var standards) ->
          line(entry, "Set the standards areas", count(standards.areas().size(), "area"));
      case Act.ValuesLoaded(var load) ->
          line(
              entry,
              "Loaded values",
              "%s: %s, %d changed"
                  .formatted(load.source(), count(load.values(), "value"), load.changed()));
    };
  }

  private static Trail.Line line(Entry entry, String what, String after) {
    return new Trail.Line(entry, what, "", after, "");
  }

  private static String count(int count, String what) {
    return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
  }
}
