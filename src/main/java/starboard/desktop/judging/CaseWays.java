package starboard.desktop.judging;

import javafx.scene.Node;
import starboard.evidence.EvidenceId;

/// The ways from a judgement to the other parts of the screen.
interface CaseWays {
  /// The part where the annual review, plans and statements are written.
  String YEAR = "Year";

  /// The part with the evidence.
  String EVIDENCE = "Evidence";

  /// Whether the screen has a part of that name.
  boolean has(String part);

  /// Shows a part.
  void open(String part);

  /// Shows an item among the evidence.
  void evidence(EvidenceId item);

  /// Scrolls so far that a part of the judgements can be seen.
  void reveal(Node node);
}
