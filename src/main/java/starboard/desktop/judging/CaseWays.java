package starboard.desktop.judging;

import java.util.Optional;
import javafx.scene.Node;
import starboard.application.DraftPlace;
import starboard.desktop.second.SecondTab;
import starboard.evidence.EvidenceId;

/// The ways from a judgement to the other parts of the screen.
interface CaseWays {
  /// The part where the annual review, plans and statements are written.
  String YEAR = "Year";

  /// The part with the evidence.
  String EVIDENCE = "Evidence";

  /// The part with the values of the council.
  String INDICATORS = "Indicators";

  /// The part with what the council says of its draft.
  String COUNCIL = "Council";

  /// The part where a draft was typed; empty for one among the judgements, which come first.
  static Optional<String> partOf(DraftPlace draft) {
    var place = draft.text();
    if (place.startsWith("review/") || place.startsWith("year/")) return Optional.of(YEAR);
    if (draft.second().isPresent()) return Optional.of(SecondTab.TITLE);
    if (place.startsWith("council/")) return Optional.of(COUNCIL);
    return place.startsWith("evidence/") ? Optional.of(EVIDENCE) : Optional.empty();
  }

  /// Whether the screen has a part of that name.
  boolean has(String part);

  /// Shows a part.
  void open(String part);

  /// Shows an item among the evidence.
  void evidence(EvidenceId item);

  /// Scrolls so far that a part of the judgements can be seen.
  void reveal(Node node);
}
