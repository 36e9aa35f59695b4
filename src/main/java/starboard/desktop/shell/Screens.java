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

/// The screens of the workbench, each made once, when it is first shown.
record Screens(
    Kept<WorklistScreen> worklist,
    Kept<CaseScreen> ofCase,
    Kept<CriteriaScreen> criteria,
    Kept<ConsistencyScreen> consistency,
    Kept<AgreementScreen> agreement,
    Kept<RefreshScreen> refresh,
    Kept<ProgressScreen> progress,
    Kept<JournalScreen> journal,
    Kept<DeterminationScreen> determination,
    Kept<ResultsScreen> results,
    Kept<ComparingScreen> comparing,
    Kept<FindingScreen> finding,
    Kept<RuleBookScreen> rules,
    Kept<SettingsScreen> settings) {

  static Screens of(Office office, Theme theme, PersonLine person) {
    return new Screens(
        new Kept<>(() -> new WorklistScreen(office)),
        new Kept<>(() -> new CaseScreen(office)),
        new Kept<>(() -> new CriteriaScreen(office, Optional.of(files(office)))),
        new Kept<>(() -> new ConsistencyScreen(office)),
        new Kept<>(() -> new AgreementScreen(office)),
        new Kept<>(() -> new RefreshScreen(office)),
        new Kept<>(() -> new ProgressScreen(office)),
        new Kept<>(() -> new JournalScreen(office)),
        new Kept<>(() -> new DeterminationScreen(office)),
        new Kept<>(() -> new ResultsScreen(office)),
        new Kept<>(() -> new ComparingScreen(office)),
        new Kept<>(() -> new FindingScreen(office, office.navigator()::openItem)),
        new Kept<>(() -> new RuleBookScreen(office)),
        new Kept<>(() -> new SettingsScreen(office, theme, person)));
  }

  /// A screen, and the entry of the menu that it belongs to.
  record At(Screen screen, SideMenu.Entry entry) {}

  /// Has the screen of a place show it as soon as it comes into view.
  At at(Place place) {
    switch (place) {
      case Place.Councils(var round) -> worklist.get().show(round);
      case Place.OfCase(var id, var part) -> {
        ofCase.get().among(worklist.get().cases(id.round()));
        part.ifPresentOrElse(it -> ofCase.get().show(id, it), () -> ofCase.get().show(id));
      }
      case Place.Indicators(var round) -> criteria.get().show(round);
      case Place.Consistency(var round) -> consistency.get().show(round);
      case Place.Agreement(var round) -> agreement.get().show(round);
      case Place.Refresh(var round) -> refresh.get().show(round);
      case Place.Progress(var round) -> progress.get().show(round);
      case Place.Journal(var round) -> journal.get().show(round);
      case Place.Determination(var round) -> determination.get().show(round);
      case Place.Results(var round) -> results.get().show(round);
      case Place.Compare(var round, var councils) -> comparing.get().show(round, councils);
      case Place.RuleBook(var id) -> rules.get().show(id);
      case Place.Finding(), Place.Choices() -> {} // they show what they showed
    }
    return of(place);
  }

  /// A place that the person leaves, with what is to be seen again when they come back.
  Place left(Place place) {
    return place instanceof Place.OfCase(var id, var _) && ofCase.get().part().isPresent()
        ? new Place.OfCase(id, ofCase.get().part())
        : place;
  }

  private At of(Place place) {
    return switch (place) {
      case Place.Councils _ -> new At(worklist.get(), SideMenu.Entry.COUNCILS);
      case Place.OfCase _ -> new At(ofCase.get(), SideMenu.Entry.COUNCILS);
      case Place.Indicators _ -> new At(criteria.get(), SideMenu.Entry.INDICATORS);
      case Place.Consistency _ -> new At(consistency.get(), SideMenu.Entry.CONSISTENCY);
      case Place.Agreement _ -> new At(agreement.get(), SideMenu.Entry.CONSISTENCY);
      case Place.Refresh _ -> new At(refresh.get(), SideMenu.Entry.REFRESH);
      case Place.Progress _ -> new At(progress.get(), SideMenu.Entry.PROGRESS);
      case Place.Journal _ -> new At(journal.get(), SideMenu.Entry.JOURNAL);
      case Place.Determination _ -> new At(determination.get(), SideMenu.Entry.DETERMINATION);
      case Place.Results _ -> new At(results.get(), SideMenu.Entry.RESULTS);
      case Place.Compare _ -> new At(comparing.get(), SideMenu.Entry.COMPARE);
      case Place.Finding _ -> new At(finding.get(), SideMenu.Entry.EVIDENCE);
      case Place.RuleBook _ -> new At(rules.get(), SideMenu.Entry.RULE_BOOK);
      case Place.Choices _ -> new At(settings.get(), SideMenu.Entry.SETTINGS);
    };
  }

  private static RoundFiles files(Office office) {
    return new RoundFiles(
        office.files().criteria(),
        round -> Loading.choose(office, round, LoadKind.VALUES),
        round -> Loading.choose(office, round, LoadKind.CRITERIA));
  }
}
