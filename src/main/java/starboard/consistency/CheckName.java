package starboard.consistency;

import java.util.Arrays;
import java.util.Optional;

/// The checks there are, in the order in which their findings are shown. Sources: the consistency
/// checks before the final determination (2003 document, paragraph 9) are named there and not
/// listed; these are Starboard's own.
public enum CheckName {
  DOMINANCE(
      "dominance",
      "Same or better indicators, lower grade",
      "Bring the two grades into line, or say what beside the indicators sets them apart."),
  PRECEDENT(
      "precedent",
      "Same or better judgements, fewer stars",
      "Say why the two rule books differ here, or have the rule book looked at."),
  PEERS(
      "peers",
      "Far from councils with a like profile",
      "Change the grade, or say what beside the indicators speaks for it."),
  SILENT_CHANGE(
      "silent-change",
      "Grade changed without new evidence",
      "Cite the evidence that came since the last round, or return to the last grade."),
  NOT_CONSIDERED(
      "not-considered",
      "New evidence, no change considered",
      "Confirm the grade that was carried over, or change it."),
  BIG_MOVE(
      "big-move",
      "Moved by two grades or more",
      "Confirm that so large a move is meant, with the evidence for it, or change the grade."),
  OLD_EVIDENCE(
      "old-evidence",
      "All evidence older than the last round",
      "Cite evidence of this round, or say why the old evidence still holds."),
  EMPTY_AREA(
      "empty-area",
      "Standards area without evidence",
      "Enter evidence in the area, or say why the grade can do without."),
  LATE_EVIDENCE(
      "late-evidence",
      "Evidence after the cut-off cited",
      "Admit the item with a reason, or take it off the judgement."),
  EXEMPTION(
      "exemption",
      "Exemption without grounds",
      "Take the exemption back, or say which small numbers it rests on."),
  IGNORED_LIMIT(
      "ignored-limit",
      "Grade above its limit",
      "Bring the grade down to the limit, or exempt the council with a reason."),
  INSPECTOR(
      "inspector",
      "One inspector unlike the others",
      "Have some of these cases judged a second time, or say what sets these councils apart."),
  REGION(
      "region",
      "One region unlike the others",
      "Have some of these cases judged a second time, or say what sets this region apart.");

  private final String word;
  private final String title;
  private final String remedy;

  CheckName(String word, String title, String remedy) {
    this.word = word;
    this.title = title;
    this.remedy = remedy;
  }

  /// The word in files, commands and names of findings.
  public String word() {
    return word;
  }

  /// The name on screen.
  public String title() {
    return title;
  }

  /// What would settle its findings, in a sentence.
  public String remedy() {
    return remedy;
  }

  /// Whether it holds one grade against nothing but the last grade and the evidence of its own
  /// case. Whoever changed the grade with a reason, having seen both, has answered it.
  boolean asksOfOneGrade() {
    return switch (this) {
      case SILENT_CHANGE, NOT_CONSIDERED, BIG_MOVE, OLD_EVIDENCE, EMPTY_AREA, LATE_EVIDENCE -> true;
      case DOMINANCE, PRECEDENT, PEERS, EXEMPTION, IGNORED_LIMIT, INSPECTOR, REGION -> false;
    };
  }

  /// The check of that word, or empty where there is none.
  public static Optional<CheckName> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
