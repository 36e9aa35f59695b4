package starboard.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import starboard.application.Drafts.Draft;
import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.publishing.Press;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.desktop.frame.Navigator;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.frame.Preferences;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.SheetPane;
import starboard.desktop.kit.Theme;
import starboard.desktop.kit.WindowDialogs;
import starboard.desktop.people.SigningIn;
import starboard.desktop.round.OpenRound;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;

/// The window: bars and menu around one screen, and the way from one to another.
public final class Shell implements Navigator {
  private final Workbench workbench;
  private final Preferences preferences;
  private final Office office;
  private final PersonLine person;
  private final WindowModel model;
  private final Saves saves;
  private final Frame frame;
  private final SheetPane pane;
  private final Screens screens;
  private final BackStack places = new BackStack();
  private final Latest looks = new Latest();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Starboard");
  private Optional<Screen> shown = Optional.empty();

  public Shell(
      Workbench workbench,
      FileReaders files,
      Press press,
      Settings settings,
      Preferences preferences,
      Theme theme) {
    this.workbench = workbench;
    this.preferences = preferences;
    model = new WindowModel(workbench);
    saves = Saves.of(workbench);
    saves.onDropped(this::look);
    person = new PersonLine(preferences);
    frame = new Frame(this, model, saves, theme, workbench.store().place());
    pane = new SheetPane(frame);
    var dialogs = new WindowDialogs(pane, new SystemPrograms(this::tellNotOpened));
    office = new Office(workbench, files, press, dialogs, saves, this, settings);
    screens = Screens.of(office, theme, person);
    frame.setPerson(new PersonMenu(person, office));
    person.onLeaving(() -> shown.ifPresent(Screen::left));
    person.personProperty().subscribe((_, _) -> shown.ifPresent(Screen::entered));
    person.personProperty().subscribe(_ -> tellStranger());
    person.registerProperty().subscribe(_ -> tellStranger());
    pane.sceneProperty().subscribe(it -> Keys.bind(it, this, pane, frame, theme));
    var _ = workbench.commands().watch(_ -> FxThread.run(this::look));
  }

  /// The root of the window.
  public Parent root() {
    return pane;
  }

  /// What the window is called now.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// Shows the worklist of the round that was worked on last. Completes when it is filled.
  public CompletionStage<Void> start() {
    return model
        .look()
        .thenAcceptAsync(
            look -> {
              show(look);
              model.first(preferences.round()).ifPresent(this::councils);
            },
            FxThread.EXECUTOR)
        .thenCompose(_ -> screens.worklist().get().filled());
  }

  /// The window is there: work begins where the shown screen says.
  public void focus() {
    shown.ifPresent(Screen::entered);
  }

  /// The first screen is painted: the case, which most likely comes next, is made in the meantime.
  public void prepare() {
    screens.ofCase().get();
  }

  /// Says that a fault of the program happened; work goes on.
  public void tellFault() {
    saves.tellFault();
  }

  /// Opens the case where something was typed and not recorded; of several, the list.
  void openDrafts() {
    var drafts = model.draftsProperty().get();
    var cases = drafts.stream().map(Draft::id).distinct().toList();
    if (cases.size() == 1) openDraft(drafts.getFirst());
    else office.dialogs().show(DraftList.sheet(drafts, model, this::openDraft));
  }

  private void openDraft(Draft draft) {
    openCase(draft.id());
    screens.ofCase().get().show(draft.id(), draft.place());
  }

  /// The person asks why something is not saved.
  void tellNotSaved(String why) {
    NotSaved.tell(office.dialogs(), why, workbench.store().place());
  }

  private void tellNotOpened(String why) {
    var _ = office.dialogs().tell("Not opened", why);
  }

  /// The window closes: what was typed on the screen is kept.
  public void leave() {
    shown.ifPresent(Screen::left);
    shown = Optional.empty();
  }

  @Override
  public void councils(RoundId round) {
    go(new Place.Councils(round));
  }

  @Override
  public void openCase(CaseId id) {
    go(new Place.OfCase(id));
  }

  @Override
  public void openItem(CaseId id, EvidenceId item) {
    openCase(id);
    screens.ofCase().get().show(id, item);
  }

  @Override
  public void openIndicator(CaseId id, IndicatorCode indicator) {
    openCase(id);
    screens.ofCase().get().show(id, indicator);
  }

  @Override
  public void effects(RoundId round) {
    go(new Place.Refresh(round));
    screens.refresh().get().showEffects();
  }

  @Override
  public void determination(CaseId id) {
    screens.determination().get().choose(id);
    go(new Place.Determination(id.round()));
  }

  @Override
  public void compare(RoundId round, List<CouncilId> councils) {
    go(new Place.Compare(round, councils));
  }

  @Override
  public void agreement(RoundId round) {
    go(new Place.Agreement(round));
  }

  @Override
  public void ruleBook(String id) {
    go(new Place.RuleBook(id));
  }

  @Override
  public void openRound(RoundId from) {
    OpenRound.show(office, model.roundsProperty().get(), from);
  }

  @Override
  public void back() {
    places.back().ifPresent(this::show);
  }

  void go(Place place) {
    places.go(place, screens::left);
    show(place);
  }

  /// Another round was chosen: the same council or part in it, where one is shown, else its
  /// councils.
  void choose(RoundId round) {
    go(places.here().orElseGet(() -> new Place.Councils(round)).in(round));
  }

  /// The menu was used.
  void go(SideMenu.Entry entry) {
    var round = model.chosenProperty().get();
    switch (entry) {
      case COUNCILS -> round.ifPresent(this::councils);
      case INDICATORS -> round.map(Place.Indicators::new).ifPresent(this::go);
      case CONSISTENCY -> round.map(Place.Consistency::new).ifPresent(this::go);
      case COMPARE -> round.ifPresent(it -> compare(it, screens.comparing().get().chosen()));
      case REFRESH -> round.map(Place.Refresh::new).ifPresent(this::go);
      case PROGRESS -> round.map(Place.Progress::new).ifPresent(this::go);
      case JOURNAL -> round.map(Place.Journal::new).ifPresent(this::go);
      case DETERMINATION -> round.map(Place.Determination::new).ifPresent(this::go);
      case RESULTS -> round.map(Place.Results::new).ifPresent(this::go);
      case EVIDENCE -> go(new Place.Finding());
      case RULE_BOOK ->
          model
              .ruleBook()
              .or(() -> workbench.rules().list().stream().findFirst())
              .ifPresent(it -> ruleBook(it.book().id()));
      case SETTINGS -> go(new Place.Choices());
    }
  }

  /// A council was found by search.
  void open(CouncilId council) {
    model.chosenProperty().get().ifPresent(round -> openCase(new CaseId(round, council)));
  }

  /// The evidence of all rounds is to be searched for these words.
  void findEvidence(String words) {
    screens.finding().get().look(words);
    go(new Place.Finding());
  }

  Optional<Screen> shown() {
    return shown;
  }

  WindowModel model() {
    return model;
  }

  private void show(Place place) {
    shown.ifPresent(Screen::left);
    place.inRound().ifPresent(this::work);
    var at = screens.at(place);
    shown = Optional.of(at.screen());
    frame.show(at.screen(), at.entry());
    // A scroll pane takes in its content when it is styled; before, nothing in it takes the focus.
    at.screen().node().applyCss();
    at.screen().entered();
    title.set(name(place) + " – Starboard" + (model.invented() ? " (invented data)" : ""));
  }

  /// The round becomes the one that is worked on.
  private void work(RoundId round) {
    model.chosenProperty().set(Optional.of(round));
    preferences.setRound(round);
  }

  private String name(Place place) {
    if (place instanceof Place.OfCase(var id, var _))
      return model.name(id.council()) + ", round " + id.round();
    return shown.map(Screen::title).orElse("");
  }

  private void look() {
    looks.await(model.look(), this::show, saves::failedToRead);
  }

  private void show(WindowModel.Look look) {
    model.show(look);
    person.know(look.people());
  }

  /// Somebody whom the register does not know is told so before they try anything.
  private void tellStranger() {
    frame.tellStranger(person.stranger(), () -> office.dialogs().show(SigningIn.sheet(person)));
  }
}
