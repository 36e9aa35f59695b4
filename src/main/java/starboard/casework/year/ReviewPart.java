package starboard.casework.year;

import java.util.Arrays;
import java.util.Optional;

/// A part of the record of an annual review meeting. In the lists each line is one point.
public enum ReviewPart {
  ATTENDED("attended", "Who attended"),
  CHILDREN_STRENGTHS("children-strengths", "Children’s services: strengths"),
  CHILDREN_DEVELOPMENT("children-development", "Children’s services: areas for development"),
  ADULTS_STRENGTHS("adults-strengths", "Adults’ services: strengths"),
  ADULTS_DEVELOPMENT("adults-development", "Adults’ services: areas for development"),
  CAPACITY_STRENGTHS("capacity-strengths", "Capacity for improvement: strengths"),
  CAPACITY_DEVELOPMENT("capacity-development", "Capacity for improvement: areas for development"),
  PRIORITIES("priorities", "Priorities for improvement");

  private final String word;
  private final String title;

  ReviewPart(String word, String title) {
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

  /// The part of a word, or empty where there is none.
  public static Optional<ReviewPart> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
