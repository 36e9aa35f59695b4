package starboard.rating;

import java.util.Arrays;
import java.util.Optional;

/// One of the two questions put to each service (2003 document, paragraph 6).
public enum Question {
  SERVING("serving", "Serving people well?"),
  CAPACITY("capacity", "Capacity for improvement?");

  private final String word;
  private final String title;

  Question(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /// The word in files, commands and the journal.
  public String word() {
    return word;
  }

  /// The question as it is put on screen and in print.
  public String title() {
    return title;
  }

  /// The question of that word, or empty where there is none.
  public static Optional<Question> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
