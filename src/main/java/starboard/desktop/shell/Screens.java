package starboard.desktop.shell;

import java.util.Optional;
import starboard.desktop.criteria.CriteriaScreen;
import starboard.desktop.finding.FindingScreen;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.judging.CaseScreen;
import starboard.desktop.kit.Theme;
import starboard.desktop.rules.RuleBookScreen;
import starboard.desktop.settings.SettingsScreen;
import starboard.desktop.worklist.WorklistScreen;

/// The screens of the workbench, each made once.
record Screens(
    WorklistScreen worklist,
    CaseScreen ofCase,
    CriteriaScreen criteria,
    FindingScreen finding,
    RuleBookScreen rules,
    SettingsScreen settings) {

  static Screens of(Office office, Theme theme, PersonLine person) {
    return new Screens(
        new WorklistScreen(office),
        new CaseScreen(office),
        new CriteriaScreen(office, Optional.empty()),
        new FindingScreen(office, (id, _) -> office.navigator().openCase(id)),
        new RuleBookScreen(office),
        new SettingsScreen(office, theme, person));
  }
}
