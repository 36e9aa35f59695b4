package starboard.desktop.frame;

import starboard.casework.CaseId;
import starboard.casework.RoundId;

/// Where a screen can send the person.
public interface Navigator {

  /// The councils of a round, which becomes the chosen one.
  void councils(RoundId round);

  /// One case.
  void openCase(CaseId id);

  /// The rule book of that id.
  void ruleBook(String id);

  /// The form that opens a new round from this one.
  void openRound(RoundId from);

  /// Back to the screen before.
  void back();
}
