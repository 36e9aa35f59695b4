package starboard.desktop.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The style sheets of all screens; a window wears them all from its start.
public final class Sheets {
  /// Their addresses.
  public static final List<String> ALL =
      Stream.of(
              "shell/shell.css",
              "worklist/worklist.css",
              "finding/finding.css",
              "round/round.css",
              "people/people.css",
              "trail/trail.css",
              "progress/progress.css",
              "publishing/publishing.css",
              "loading/loading.css",
              "consistency/consistency.css",
              "agreement/agreement.css",
              "refresh/refresh.css",
              "steps/steps.css",
              "council/council.css",
              "determining/determining.css",
              "results/results.css",
              "comparing/comparing.css",
              "rules/rules.css",
              "indicator/indicator.css",
              "criteria/criteria.css",
              "settings/settings.css")
          .map(Sheets::address)
          .toList();

  private Sheets() {}

  private static String address(String name) {
    var found = Sheets.class.getResource("/starboard/desktop/" + name);
    return Objects.requireNonNull(found, name).toExternalForm();
  }
}
