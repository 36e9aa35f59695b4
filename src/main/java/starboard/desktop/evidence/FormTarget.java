package starboard.desktop.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import starboard.application.DraftPlace;
import starboard.evidence.EvidenceId;

/// What a form is about: an item on the case, or a new one.
record FormTarget(Optional<EvidenceId> item) {
  static final FormTarget NEW = new FormTarget(Optional.empty());
  private static final String ROOT = "evidence";
  private static final String FRESH = "new";

  static FormTarget of(EvidenceId id) {
    return new FormTarget(Optional.of(id));
  }

  /// Where the draft of a field is kept, for example `evidence/new/summary`.
  DraftPlace place(FormField field) {
    var name = item.map(EvidenceId::text).orElse(FRESH);
    return new DraftPlace(String.join("/", ROOT, name, field.word()));
  }

  /// The form in which a draft was typed; none where it was typed elsewhere.
  static Stream<FormTarget> of(DraftPlace place) {
    var parts = place.text().split("/", -1);
    boolean here = parts.length == 3 && parts[0].equals(ROOT) && FormField.of(parts[2]).isPresent();
    if (!here) return Stream.empty();
    return Stream.of(parts[1].equals(FRESH) ? NEW : of(new EvidenceId(parts[1])));
  }
}
