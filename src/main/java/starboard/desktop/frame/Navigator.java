package starboard.desktop.frame;

import starboard.casework.CaseId;
import starboard.casework.RoundId;
import starboard.evidence.EvidenceId;

/// Where a screen can send the person.
public interface Navigator {

  /// The councils of a round, which becomes the chosen one.
  void councils(RoundId round);

  /// One case.
  void openCase(CaseId id);

  /// One case, at an item of its evidence.
  void openItem(CaseId id, EvidenceId item);

  /// The rule book of that id.
  void ruleBook(String id);

  /// The form that opens a new round from this one.
  void openRound(RoundId from);

  /// Back to the screen before.
  void back();
}
