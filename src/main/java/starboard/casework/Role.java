package starboard.casework;

import java.util.Arrays;
import java.util.Optional;

/// In what capacity a person acts.
public enum Role {
  INSPECTOR("inspector"),
  DATA_OFFICER("data officer"),
  CHIEF_INSPECTOR("chief inspector"),
  READER("reader");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /// The word in entries and on screen.
  public String word() {
    return word;
  }

  /// The role of that word, or empty where there is none.
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
