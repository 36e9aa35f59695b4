package starboard.desktop;

import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.desktop.frame.Navigator;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;

/// Leads nowhere, for a screen that stands alone.
public final class NoRoads implements Navigator {
  @Override
  public void councils(RoundId round) {}

  @Override
  public void openCase(CaseId id) {}

  @Override
  public void openItem(CaseId id, EvidenceId item) {}

  @Override
  public void openIndicator(CaseId id, IndicatorCode indicator) {}

  @Override
  public void effects(RoundId round) {}

  @Override
  public void determination(CaseId id) {}

  @Override
  public void compare(RoundId round, List<CouncilId> councils) {}

  @Override
  public void agreement(RoundId round) {}

  @Override
  public void ruleBook(String id) {}

  @Override
  public void openRound(RoundId from) {}

  @Override
  public void back() {}
}
