package starboard.desktop.judging;

import java.util.List;
import starboard.application.CaseView;

/// The latest of a council's earlier rounds: so many as there is room for beside a judgement, a
/// star and on the ruler, however many years a store holds.
final class LatestRounds {
  /// How many are shown.
  static final int SHOWN = 3;

  private LatestRounds() {}

  /// Those that are shown, the newest first.
  static List<CaseView.Earlier> of(CaseView view) {
    return view.earlier().stream().limit(SHOWN).toList();
  }

  /// Those before them, the newest first.
  static List<CaseView.Earlier> before(CaseView view) {
    return view.earlier().stream().skip(SHOWN).toList();
  }
}
