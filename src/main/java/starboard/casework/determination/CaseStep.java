package starboard.casework.determination;

import java.util.Arrays;
import java.util.Optional;

/// How far a case is on its way to publication. A case moves on one step at a time; it can be moved
/// back to any earlier step, with a reason.
public enum CaseStep {
  PREPARATION("in preparation"),
  PROVISIONAL("provisional"),
  MODERATION("in moderation"),
  WITH_COUNCIL("with the council"),
  READY("ready"),
  DETERMINED("determined"),
  PUBLISHED("published");

  private final String word;

  CaseStep(String word) {
    this.word = word;
  }

  /// The word in entries, tables and on screen.
  public String word() {
    return word;
  }

  /// The step of that word, or empty where there is none.
  public static Optional<CaseStep> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }

  /// The step after it, or empty after the last.
  public Optional<CaseStep> next() {
    return this == PUBLISHED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  /// Whether it comes before another.
  public boolean before(CaseStep other) {
    return ordinal() < other.ordinal();
  }
}
