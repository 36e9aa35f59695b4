package starboard.desktop.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import starboard.desktop.frame.Dates;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceItem;
import starboard.evidence.Weight;

/// What a revision of an item changed, in words.
final class ItemChanges {
  private ItemChanges() {}

  /// For example `Changed the title from “Audit” to “Audit of files”, the summary`.
  static String words(EvidenceItem before, EvidenceItem now) {
    var changes = new ArrayList<String>();
    note(changes, "kind", before.kind().title(), now.kind().title());
    note(changes, "title", before.title(), now.title());
    note(changes, "reference", before.reference(), now.reference());
    note(changes, "date", day(before.appliesTo()), day(now.appliesTo()));
    if (!before.services().equals(now.services())) changes.add("the services");
    note(changes, "areas", numbers(before.areas()), numbers(now.areas()));
    note(changes, "weight", weight(before.weight()), weight(now.weight()));
    if (!before.summary().equals(now.summary())) changes.add("the summary");
    if (!before.passages().equals(now.passages())) changes.add("the passages");
    note(changes, "file", name(before.attachment()), name(now.attachment()));
    if (changes.isEmpty()) return same(before, now);
    return "Changed " + String.join(", ", changes);
  }

  private static String same(EvidenceItem before, EvidenceItem now) {
    return before.equals(now) ? "Confirmed as it was" : "Changed the content of its file";
  }

  private static void note(List<String> changes, String what, String before, String now) {
    if (before.equals(now)) return;
    if (before.isEmpty()) changes.add("the %s to “%s”".formatted(what, now));
    else if (now.isEmpty()) changes.add("the %s: “%s” taken away".formatted(what, before));
    else changes.add("the %s from “%s” to “%s”".formatted(what, before, now));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Dates::words).orElse("");
  }

  private static String numbers(SortedSet<Integer> areas) {
    return areas.stream().map(it -> Integer.toString(it)).collect(Collectors.joining(", "));
  }

  private static String weight(Optional<Weight> weight) {
    return weight.map(Weight::word).orElse("");
  }

  private static String name(Optional<Attachment> file) {
    return file.map(Attachment::name).orElse("");
  }
}
