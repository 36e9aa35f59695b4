package starboard.desktop.year;

import java.util.Optional;
import java.util.SortedSet;
import starboard.casework.Act;
import starboard.casework.year.ProgressAssessment;
import starboard.desktop.prose.FormText;
import starboard.desktop.prose.Wording;
import starboard.evidence.EvidenceId;

/// An assessment of progress as it is filled in.
///
/// @param capacity whether progress inspires confidence in capacity; empty while nothing is chosen
/// @param capability whether it does in capability
record ProgressTyped(
    Optional<Boolean> capacity,
    Optional<Boolean> capability,
    String grounds,
    SortedSet<EvidenceId> items) {

  static ProgressTyped of(ProgressAssessment it) {
    return new ProgressTyped(
        Optional.of(it.inCapacity()), Optional.of(it.inCapability()), it.grounds(), it.items());
  }

  static ProgressTyped read(String text) {
    var form = FormText.read(text);
    return new ProgressTyped(
        choice(form.other(0)), choice(form.other(1)), form.prose(), form.items(2));
  }

  String text() {
    return FormText.write(grounds, word(capacity), word(capability), FormText.items(items));
  }

  static Wording meaning(String text) {
    if (text.isEmpty()) return new Wording.Says(new Act.ProgressAssessed(Optional.empty()));
    var it = read(text);
    if (it.capacity.isEmpty() || it.capability.isEmpty())
      return new Wording.Lacks(
          "Say whether progress inspires confidence in capacity, and whether in capability.");
    if (it.grounds.isBlank()) return new Wording.Lacks("Write the grounds.");
    var said = new ProgressAssessment(it.capacity.get(), it.capability.get(), it.grounds, it.items);
    return new Wording.Says(new Act.ProgressAssessed(Optional.of(said)));
  }

  /// In words, where it is only read.
  String words() {
    return "Confidence in capacity: %s. Confidence in capability: %s.\n%s"
        .formatted(word(capacity), word(capability), grounds);
  }

  private static Optional<Boolean> choice(String word) {
    return switch (word) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static String word(Optional<Boolean> choice) {
    return choice.map(it -> it ? "yes" : "no").orElse("");
  }
}
