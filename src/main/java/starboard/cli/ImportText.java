package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.application.loading.Preview;
import starboard.application.loading.Preview.How;

/// What loading a file does or would do, for a terminal: how many things, how they were understood,
/// and of those that stood otherwise before, how.
final class ImportText {
  /// How many changes are listed; more are only counted.
  private static final int MOST = 200;

  private ImportText() {}

  /// @param loaded whether it was done
  static List<String> of(Preview preview, boolean loaded) {
    var lines = new ArrayList<String>();
    lines.add(preview.file() + ": " + preview.summary());
    lines.addAll(preview.notices());
    preview.remarks().stream().limit(MOST).forEach(it -> lines.add(it.told()));
    var changes = preview.changes().stream().filter(it -> it.how() != How.NEW).toList();
    if (!changes.isEmpty()) lines.addAll(table(changes));
    if (changes.size() > MOST) lines.add("and %,d more changes".formatted(changes.size() - MOST));
    lines.add(loaded ? "Loaded." : "Nothing is loaded.");
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
