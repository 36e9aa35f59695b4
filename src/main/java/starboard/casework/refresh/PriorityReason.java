package starboard.casework.refresh;

import java.util.Arrays;
import java.util.Optional;

/// Why a council comes first in a refresh, in the order of the guidance of August 2002 (as reported
/// on 5 September 2002): councils where indicators were a dominant factor in the last rating, then
/// those close to a boundary, those with zero stars whose progress is to be assessed, and whatever
/// new evidence there is.
public enum PriorityReason {
  INDICATORS("indicators", "Indicators dominated", 8),
  EDGE("edge", "Close to an edge", 4),
  ASSESSMENT("assessment", "Assessment due", 2),
  EVIDENCE("evidence", "Evidence not cited", 1);

  private final String word;
  private final String title;
  private final int usualWeight;

  PriorityReason(String word, String title, int usualWeight) {
    this.word = word;
    this.title = title;
    this.usualWeight = usualWeight;
  }

  /// The word in commands and settings.
  public String word() {
    return word;
  }

  /// The name on screen.
  public String title() {
    return title;
  }

  /// Its weight until a person chooses another: a reason at its full strength outweighs all later
  /// ones together.
  public int usualWeight() {
    return usualWeight;
  }

  /// The reason of that word, or empty where there is none.
  public static Optional<PriorityReason> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
