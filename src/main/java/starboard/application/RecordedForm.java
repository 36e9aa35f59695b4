package starboard.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// Which drafts of the form of an item of evidence have served once the item is recorded: those
/// that say what was recorded. One that says something else is work that nobody recorded, and
/// stays.
///
/// @param id of the item
/// @param item as it was recorded
record RecordedForm(EvidenceId id, EvidenceItem item) {
  private static final String ROOT = "evidence/";
  private static final String FRESH = ROOT + "new/";

  static RecordedForm of(EvidenceId id, EvidenceItem item) {
    return new RecordedForm(id, item);
  }

  /// The places of those among the drafts of its case. The form of a new item was this one’s where
  /// it has this one’s title.
  List<DraftPlace> served(List<Drafts.Draft> drafts) {
    var own = ROOT + id.text() + "/";
    var fresh =
        drafts.stream()
            .anyMatch(it -> it.place().text().equals(FRESH + "title") && says("title", it.text()));
    return drafts.stream()
        .filter(it -> says(it, own) || (fresh && says(it, FRESH)))
        .map(Drafts.Draft::place)
        .toList();
  }

  private boolean says(Drafts.Draft draft, String form) {
    var place = draft.place().text();
    return place.startsWith(form) && says(place.substring(form.length()), draft.text());
  }

  /// @param field by its name in the form
  private boolean says(String field, String text) {
    return switch (field) {
      case "kind" -> SourceKind.of(text).equals(Optional.of(item.kind()));
      case "title" -> text.strip().equals(item.title());
      case "reference" -> text.strip().equals(item.reference());
      case "applies-to" ->
          text.isBlank()
              ? item.appliesTo().isEmpty()
              : item.appliesTo().isPresent() && Days.read(text).equals(item.appliesTo());
      case "services" ->
          words(text)
              .equals(item.services().stream().map(Service::word).collect(Collectors.toSet()));
      case "areas" ->
          words(text)
              .equals(item.areas().stream().map(String::valueOf).collect(Collectors.toSet()));
      case "weight" -> text.equals(item.weight().map(Weight::word).orElse(""));
      case "summary" -> text.equals(item.summary());
      case "passages" -> text.equals(item.passages());
      default -> false;
    };
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }
}
