package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import starboard.application.CaseView;
import starboard.casework.Case;
import starboard.casework.year.ReviewPart;
import starboard.evidence.EvidenceId;

/// The year of a council as it is read in a terminal.
final class YearText {
  private YearText() {}

  /// The annual review, every part with its word, so that it can be written.
  static List<String> review(CaseView view) {
    var year = view.state().year();
    var lines = new ArrayList<String>();
    lines.add(
        year.reviewDay()
            .map(it -> "Annual review held " + it)
            .orElse("Annual review not held yet"));
    for (var part : ReviewPart.values()) {
      lines.add("");
      lines.add("%s (%s)".formatted(part.title(), part.word()));
      lines.addAll(prose(year.written(part)));
    }
    return lines;
  }

  /// What belongs to a council with zero stars.
  static List<String> zero(CaseView view) {
    var state = view.state();
    var lines = new ArrayList<String>();
    state
        .year()
        .planAgreed()
        .ifPresentOrElse(
            it -> {
              lines.add("Improvement plan “%s”, agreed %s".formatted(it.title(), it.agreed()));
              lines.addAll(prose(it.aims()));
            },
            () -> lines.add("No improvement plan"));
    state
        .year()
        .assessment()
        .ifPresentOrElse(
            it -> {
              lines.add("Progress: " + it.words());
              lines.addAll(prose(it.grounds()));
              lines.addAll(rests(state, it.items()));
            },
            () -> lines.add("Progress not assessed"));
    state
        .year()
        .riseStatement()
        .ifPresentOrElse(
            it -> {
              lines.add(
                  state.justifiesRise(view.round())
                      ? "A rise from zero stars is justified"
                      : "A rise from zero stars is stated, but not every item named counts and is"
                          + " weighed extremely robust");
              lines.addAll(prose(it.statement()));
              lines.addAll(rests(state, it.items()));
            },
            () -> lines.add("No statement that justifies a rise"));
    return lines;
  }

  private static List<String> rests(Case state, Collection<EvidenceId> items) {
    if (items.isEmpty()) return List.of();
    return List.of(
        "  rests on "
            + items.stream()
                .map(it -> state.evidence().find(it).map(item -> item.shown().title()))
                .map(it -> it.map(title -> "“" + title + "”").orElse("an item taken back"))
                .collect(joining(", ")));
  }

  private static List<String> prose(String text) {
    return text.lines().flatMap(it -> Wrap.lines(it).stream()).map(it -> "  " + it).toList();
  }
}
