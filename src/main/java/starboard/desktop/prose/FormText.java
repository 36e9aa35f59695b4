package starboard.desktop.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import starboard.application.Drafts;
import starboard.evidence.EvidenceId;

/// A form as one text, as it is compared with the record and kept as a draft: its sentences first,
/// the other fields behind them. A form in which nothing is typed is blank.
public record FormText(String prose, List<String> others) {
  public FormText {
    others = List.copyOf(others);
  }

  public static String write(String prose, String... others) {
    if (prose.isBlank() && Arrays.stream(others).allMatch(String::isBlank)) return "";
    var parts = new ArrayList<>(List.of(prose));
    parts.addAll(Arrays.asList(others));
    return String.join(Drafts.Draft.BEHIND, parts);
  }

  public static FormText read(String text) {
    var parts = Arrays.asList(text.split(Drafts.Draft.BEHIND, -1));
    return new FormText(parts.getFirst(), parts.subList(1, parts.size()));
  }

  /// A field behind the sentences, blank where it is not there.
  public String other(int index) {
    return index < others.size() ? others.get(index) : "";
  }

  /// Items of evidence that were chosen, as a field.
  public static String items(SortedSet<EvidenceId> items) {
    return items.stream().map(EvidenceId::text).collect(Collectors.joining(" "));
  }

  /// The items of such a field.
  public SortedSet<EvidenceId> items(int index) {
    return Arrays.stream(other(index).split(" ", -1))
        .filter(it -> !it.isEmpty())
        .map(EvidenceId::new)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
