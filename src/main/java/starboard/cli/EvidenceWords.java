package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import starboard.casework.Evidence;
import starboard.casework.Round;
import starboard.evidence.Bearing;
import starboard.rating.Service;
import starboard.rating.Subject;

/// How an item of evidence is told in cells and lines.
final class EvidenceWords {
  private EvidenceWords() {}

  /// Whether it counts, and why not: `counts`, `late`, `late, admitted`, `withdrawn`.
  static String standing(Evidence item, Round round) {
    var words = new ArrayList<String>();
    if (item.inConflict()) words.add("in conflict");
    if (item.late(round)) words.add("late");
    if (item.admitted()) words.add("admitted");
    if (item.withdrawn()) words.add("withdrawn");
    return words.isEmpty() ? "counts" : String.join(", ", words);
  }

  /// What it says to the judgements: `supports adults’ serving; …`, or blank.
  static String bearings(Evidence item) {
    return Arrays.stream(Subject.values())
        .filter(it -> item.bearing(it) != Bearing.NONE)
        .map(it -> item.bearing(it).word() + " " + it.phrase())
        .collect(joining("; "));
  }

  static String services(Evidence item) {
    return item.shown().services().stream().map(Service::word).collect(joining(", "));
  }

  static String areas(Evidence item) {
    return item.shown().areas().stream().map(String::valueOf).collect(joining(", "));
  }

  /// All of it, a line a part; parts that are not known are left out.
  static List<String> lines(Evidence item, Round round) {
    var what = item.shown();
    var lines = new ArrayList<String>();
    lines.add(what.title());
    line(lines, "Kind", what.kind().title());
    line(lines, "Reference", what.reference());
    line(lines, "Applies to", what.appliesTo().map(Object::toString).orElse(""));
    line(lines, "Received", item.receivedOn() + " by " + item.by().person());
    line(lines, "Services", services(item));
    line(lines, "Areas", areas(item));
    line(lines, "Weight", what.weight().map(it -> it.word()).orElse(""));
    line(lines, "Standing", standing(item, round));
    line(lines, "Admitted", item.admission().value().orElse(""));
    line(lines, "Withdrawn", item.withdrawal().value().orElse(""));
    line(lines, "Says", bearings(item));
    what.attachment()
        .ifPresent(it ->
            line(
                lines,
                "File",
                "%s, %d bytes, SHA-256 %s".formatted(it.name(), it.size(), it.hash())));
    prose(lines, "Summary", what.summary());
    prose(lines, "Passages", what.passages());
    return lines;
  }

  private static void line(List<String> lines, String name, String value) {
    if (!value.isBlank()) lines.add("%-11s %s".formatted(name, value));
  }

  private static void prose(List<String> lines, String name, String text) {
    if (text.isBlank()) return;
    lines.add("");
    lines.add(name);
    text.lines().flatMap(it -> Wrap.lines(it).stream()).forEach(lines::add);
  }
}
