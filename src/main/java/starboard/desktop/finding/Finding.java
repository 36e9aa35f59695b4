package starboard.desktop.finding;

import starboard.application.EvidenceIndex.Hits;

/// What there is to show of a search.
sealed interface Finding {

  /// Nothing was typed.
  record Nothing() implements Finding {}

  /// What was found.
  ///
  /// @param typed for what
  record Found(String typed, Hits hits) implements Finding {

    /// How much it is, for example `1,234 items found, the first 200 shown`.
    String words() {
      var shown = hits.first().size();
      var all = "%,d %s found".formatted(hits.total(), hits.total() == 1 ? "item" : "items");
      return shown < hits.total() ? all + ", the best %,d shown".formatted(shown) : all;
    }
  }

  /// It could not be searched.
  ///
  /// @param why in a sentence
  record Failed(String why) implements Finding {}
}
