package starboard.rating;

import java.util.Arrays;
import java.util.Optional;

/// One of the two services that are judged; they weigh equally (2003 document, paragraph 6).
public enum Service {
  CHILDREN("children", "Children’s services"),
  ADULTS("adults", "Adults’ services");

  private final String word;
  private final String title;

  Service(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /// The word in files, commands and the journal.
  public String word() {
    return word;
  }

  /// The heading on screen and in print.
  public String title() {
    return title;
  }

  /// The service of that word, or empty where there is none.
  public static Optional<Service> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
