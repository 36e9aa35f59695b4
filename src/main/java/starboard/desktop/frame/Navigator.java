package starboard.desktop.frame;

import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;

/// Where a screen can send the person.
public interface Navigator {

  /// The councils of a round, which becomes the chosen one.
  void councils(RoundId round);

  /// One case.
  void openCase(CaseId id);

  /// One case, at an item of its evidence.
  void openItem(CaseId id, EvidenceId item);

  /// One case, at an indicator.
  void openIndicator(CaseId id, IndicatorCode indicator);

  /// What the new indicators alone change in a round.
  void effects(RoundId round);

  /// The determination sheet of a case.
  void determination(CaseId id);

  /// Councils of a round side by side; none to choose them on the map of points.
  void compare(RoundId round, List<CouncilId> councils);

  /// The second judgements of a round.
  void agreement(RoundId round);

  /// The rule book of that id.
  void ruleBook(String id);

  /// The form that opens a new round from this one.
  void openRound(RoundId from);

  /// Back to the screen before.
  void back();
}
