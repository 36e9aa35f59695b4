package starboard.consistency.queue;

import java.util.Arrays;
import java.util.Optional;

/// Why a council needs another look.
public enum QueueReason {
  EDGE("edge", "Near an edge", 4),
  INDICATORS("indicators", "Indicators dominate", 4),
  PRECEDENT("precedent", "Not judged like others", 6),
  EVIDENCE("evidence", "Weak evidence", 3),
  MOVE("move", "Big move", 3),
  FINDINGS("findings", "Findings to settle", 5);

  private final String word;
  private final String title;
  private final int usualWeight;

  QueueReason(String word, String title, int usualWeight) {
    this.word = word;
    this.title = title;
    this.usualWeight = usualWeight;
  }

  /// The word in commands, files and settings.
  public String word() {
    return word;
  }

  /// The name on screen.
  public String title() {
    return title;
  }

  /// Its weight until a person chooses another. Starboard's own: what concerns two councils comes
  /// before what concerns one, and an open finding before a thin margin.
  public int usualWeight() {
    return usualWeight;
  }

  /// The reason of that word, or empty where there is none.
  public static Optional<QueueReason> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
