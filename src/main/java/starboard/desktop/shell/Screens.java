package starboard.desktop.shell;

import java.util.Optional;
import starboard.application.loading.LoadKind;
import starboard.desktop.comparing.ComparingScreen;
import starboard.desktop.criteria.CriteriaScreen;
import starboard.desktop.criteria.RoundFiles;
import starboard.desktop.finding.FindingScreen;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.judging.CaseScreen;
import starboard.desktop.kit.Theme;
import starboard.desktop.loading.Loading;
import starboard.desktop.refresh.RefreshScreen;
import starboard.desktop.rules.RuleBookScreen;
import starboard.desktop.settings.SettingsScreen;
import starboard.desktop.worklist.WorklistScreen;

/// The screens of the workbench, each made once.
record Screens(
    WorklistScreen worklist,
    CaseScreen ofCase,
    CriteriaScreen criteria,
    RefreshScreen refresh,
    ComparingScreen comparing,
    FindingScreen finding,
    RuleBookScreen rules,
    SettingsScreen settings) {

  static Screens of(Office office, Theme theme, PersonLine person) {
    return new Screens(
        new WorklistScreen(office),
        new CaseScreen(office),
        new CriteriaScreen(office, Optional.of(files(office))),
        new RefreshScreen(office),
        new ComparingScreen(office),
        new FindingScreen(office, office.navigator()::openItem),
        new RuleBookScreen(office),
        new SettingsScreen(office, theme, person));
  }

  private static RoundFiles files(Office office) {
    return new RoundFiles(
        office.files().criteria(),
        round -> Loading.choose(office, round, LoadKind.VALUES),
        round -> Loading.choose(office, round, LoadKind.CRITERIA));
  }
}
