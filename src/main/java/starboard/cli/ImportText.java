package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.application.loading.Preview;
import starboard.application.loading.Preview.How;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.EffectWords;

/// What loading a file does or would do, for a terminal: how many things, how they were understood,
/// of those that stood otherwise before, how, and what it does to judgements and stars.
final class ImportText {
  /// How many changes are listed; more are only counted.
  private static final int MOST = 200;

  private ImportText() {}

  /// @param effects on councils whose judgements or stars it touches
  /// @param loaded whether it was done
  static List<String> of(Preview preview, List<Effect> effects, boolean loaded) {
    var lines = new ArrayList<String>();
    lines.add(preview.file() + ": " + preview.summary());
    lines.addAll(preview.notices());
    preview.remarks().stream().limit(MOST).forEach(it -> lines.add(it.told()));
    var changes = preview.changes().stream().filter(it -> it.how() != How.NEW).toList();
    if (!changes.isEmpty()) lines.addAll(table(changes));
    if (changes.size() > MOST) lines.add("and %,d more changes".formatted(changes.size() - MOST));
    if (loaded) lines.add("Loaded.");
    for (var effect : effects) lines.add(EffectWords.line(effect));
    if (!loaded) lines.add("Nothing is loaded.");
    return lines;
  }

  private static List<String> table(List<Preview.Change> changes) {
    var table = new TextTable("COUNCIL", "WHAT", "WAS", "WILL BE");
    changes.stream()
        .limit(MOST)
        .forEach(it -> table.row(dash(it.council()), it.what(), it.was(), dash(it.willBe())));
    return table.lines();
  }

  private static String dash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
