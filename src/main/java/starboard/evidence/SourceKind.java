package starboard.evidence;

import java.util.Arrays;
import java.util.Optional;

/// What kind of source an item of evidence is (letters of the inspectorate of 2002 and 2003 name
/// them).
public enum SourceKind {
  INSPECTION("inspection", "Inspection"),
  JOINT_REVIEW("joint-review", "Joint review"),
  MONITORING_RETURN("monitoring-return", "Monitoring return"),
  POSITION_STATEMENT("position-statement", "Position statement"),
  DELIVERY_AND_IMPROVEMENT_STATEMENT(
      "delivery-and-improvement-statement", "Delivery and improvement statement"),
  AUDITOR("auditor", "Auditor"),
  NHS("nhs", "NHS"),
  IMPROVEMENT_PLAN_RETURN("improvement-plan-return", "Performance improvement plan return"),
  OTHER("other", "Other");

  private final String word;
  private final String title;

  SourceKind(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /// The word in files, commands and the journal.
  public String word() {
    return word;
  }

  /// The name on screen and in print.
  public String title() {
    return title;
  }

  /// The kind of a word or a title, letters in either case; empty where there is none.
  public static Optional<SourceKind> of(String text) {
    return Arrays.stream(values())
        .filter(it -> it.word.equalsIgnoreCase(text) || it.title.equalsIgnoreCase(text))
        .findFirst();
  }
}
