package starboard.desktop.shell;

import java.util.Optional;
import starboard.application.loading.LoadKind;
import starboard.desktop.agreement.AgreementScreen;
import starboard.desktop.comparing.ComparingScreen;
import starboard.desktop.consistency.ConsistencyScreen;
import starboard.desktop.criteria.CriteriaScreen;
import starboard.desktop.criteria.RoundFiles;
import starboard.desktop.determining.DeterminationScreen;
import starboard.desktop.finding.FindingScreen;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.frame.Screen;
import starboard.desktop.judging.CaseScreen;
import starboard.desktop.kit.Theme;
import starboard.desktop.loading.Loading;
import starboard.desktop.progress.ProgressScreen;
import starboard.desktop.refresh.RefreshScreen;
import starboard.desktop.results.ResultsScreen;
import starboard.desktop.rules.RuleBookScreen;
import starboard.desktop.settings.SettingsScreen;
import starboard.desktop.trail.JournalScreen;
import starboard.desktop.worklist.WorklistScreen;

/// The screens of the workbench, each made once.
record Screens(
    WorklistScreen worklist,
    CaseScreen ofCase,
    CriteriaScreen criteria,
    ConsistencyScreen consistency,
    AgreementScreen agreement,
    RefreshScreen refresh,
    ProgressScreen progress,
    JournalScreen journal,
    DeterminationScreen determination,
    ResultsScreen results,
    ComparingScreen comparing,
    FindingScreen finding,
    RuleBookScreen rules,
    SettingsScreen settings) {

  static Screens of(Office office, Theme theme, PersonLine person) {
    return new Screens(
        new WorklistScreen(office),
        new CaseScreen(office),
        new CriteriaScreen(office, Optional.of(files(office))),
        new ConsistencyScreen(office),
        new AgreementScreen(office),
        new RefreshScreen(office),
        new ProgressScreen(office),
        new JournalScreen(office),
        new DeterminationScreen(office),
        new ResultsScreen(office),
        new ComparingScreen(office),
        new FindingScreen(office, office.navigator()::openItem),
        new RuleBookScreen(office),
        new SettingsScreen(office, theme, person));
  }

  /// A screen, and the entry of the menu that it belongs to.
  record At(Screen screen, SideMenu.Entry entry) {}

  /// Has the screen of a place show it as soon as it comes into view.
  At at(Place place) {
    switch (place) {
      case Place.Councils(var round) -> worklist.show(round);
      case Place.OfCase(var id, var part) -> {
        ofCase.among(worklist.cases(id.round()));
        part.ifPresentOrElse(it -> ofCase.show(id, it), () -> ofCase.show(id));
      }
      case Place.Indicators(var round) -> criteria.show(round);
      case Place.Consistency(var round) -> consistency.show(round);
      case Place.Agreement(var round) -> agreement.show(round);
      case Place.Refresh(var round) -> refresh.show(round);
      case Place.Progress(var round) -> progress.show(round);
      case Place.Journal(var round) -> journal.show(round);
      case Place.Determination(var round) -> determination.show(round);
      case Place.Results(var round) -> results.show(round);
      case Place.Compare(var round, var councils) -> comparing.show(round, councils);
      case Place.RuleBook(var id) -> rules.show(id);
      case Place.Finding(), Place.Choices() -> {} // they show what they showed
    }
    return of(place);
  }

  /// A place that the person leaves, with what is to be seen again when they come back.
  Place left(Place place) {
    return place instanceof Place.OfCase(var id, var _) && ofCase.part().isPresent()
        ? new Place.OfCase(id, ofCase.part())
        : place;
  }

  private At of(Place place) {
    return switch (place) {
      case Place.Councils _ -> new At(worklist, SideMenu.Entry.COUNCILS);
      case Place.OfCase _ -> new At(ofCase, SideMenu.Entry.COUNCILS);
      case Place.Indicators _ -> new At(criteria, SideMenu.Entry.INDICATORS);
      case Place.Consistency _ -> new At(consistency, SideMenu.Entry.CONSISTENCY);
      case Place.Agreement _ -> new At(agreement, SideMenu.Entry.CONSISTENCY);
      case Place.Refresh _ -> new At(refresh, SideMenu.Entry.REFRESH);
      case Place.Progress _ -> new At(progress, SideMenu.Entry.PROGRESS);
      case Place.Journal _ -> new At(journal, SideMenu.Entry.JOURNAL);
      case Place.Determination _ -> new At(determination, SideMenu.Entry.DETERMINATION);
      case Place.Results _ -> new At(results, SideMenu.Entry.RESULTS);
      case Place.Compare _ -> new At(comparing, SideMenu.Entry.COMPARE);
      case Place.Finding _ -> new At(finding, SideMenu.Entry.EVIDENCE);
      case Place.RuleBook _ -> new At(rules, SideMenu.Entry.RULE_BOOK);
      case Place.Choices _ -> new At(settings, SideMenu.Entry.SETTINGS);
    };
  }

  private static RoundFiles files(Office office) {
    return new RoundFiles(
        office.files().criteria(),
        round -> Loading.choose(office, round, LoadKind.VALUES),
        round -> Loading.choose(office, round, LoadKind.CRITERIA));
  }
}
