package starboard.desktop.determining;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import starboard.application.Baseline;
import starboard.application.ConsistencyList;
import starboard.application.EffectList;
import starboard.application.Worklist;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.Register;
import starboard.casework.RoundId;
import starboard.casework.refresh.Effect;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.publishing.PublishSheet;

/// Where the chief inspector determines the cases of a round.
public final class DeterminationScreen implements Screen {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// From so many em on the list is as wide as its words would like.
  private static final double ROOMY = 46;

  private final Office office;
  private final CaseList list;
  private final SheetView sheet;
  private final HBox view;
  private final Latest askingList = new Latest();
  private final Latest askingCase = new Latest();
  private final Latest askingEffects = new Latest();
  private final Latest askingFindings = new Latest();
  private Optional<RoundId> round = Optional.empty();
  private Optional<CaseId> chosen = Optional.empty();
  private Optional<Dossier> shown = Optional.empty();
  private Optional<Worklist> worklist = Optional.empty();
  private Optional<EffectList> effects = Optional.empty();
  private Optional<ConsistencyList> findings = Optional.empty();
  private boolean inView;

  public DeterminationScreen(Office office) {
    this.office = office;
    sheet =
        new SheetView(
            office,
            new Moments(office.workbench().clock(), ZoneId.systemDefault()),
            this::determining);
    list = new CaseList(this::today, this::look, this::determine, this::publish);
    var main = new BorderPane(sheet);
    HBox.setHgrow(main, Priority.ALWAYS);
    var em = new Em();
    view = new HBox(list, main, em);
    view.widthProperty()
        .subscribe(
            it -> list.pseudoClassStateChanged(NARROW, it.doubleValue() < ROOMY * em.pixels()));
    view.getStyleClass().addAll(Looks.PAGE, "determination-screen");
    Shortcut.DETERMINE.on(view, sheet::pressDetermine);
    Shortcut.SEND_BACK_SHEET.on(view, sheet::pressBack);
    Shortcut.TO_JUDGEMENTS.on(list.cases(), sheet::enter);
    Shortcut.TO_CASES.on(sheet, list::enter);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    list.say("");
    if (round.filter(next::equals).isEmpty()) {
      effects = Optional.empty();
      findings = Optional.empty();
      worklist = Optional.empty();
    }
    round = Optional.of(next);
    chosen = chosen.filter(it -> it.round().equals(next));
  }

  /// Makes this the case that is shown.
  public void choose(CaseId id) {
    chosen = Optional.of(id);
  }

  @Override
  public String title() {
    return round.map(it -> "Determination " + it).orElse("Determination");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, list::search);
  }

  @Override
  public void entered() {
    inView = true;
    list.enter();
    ask();
    askRound();
  }

  @Override
  public void left() {
    inView = false;
    askingList.forget();
    askingCase.forget();
    askingEffects.forget();
    askingFindings.forget();
  }

  private void publish() {
    round.ifPresent(it -> PublishSheet.show(office, it));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE);
  }

  private void ask() {
    round.ifPresent(it ->
        askingList.await(
            office.workbench().queries().worklist(it),
            found -> found.ifPresent(this::show),
            this::failed));
  }

  private void show(Worklist next) {
    worklist = Optional.of(next);
    list.choose(chosen);
    list();
    chosen.ifPresent(this::look);
  }

  private void list() {
    var open = new HashMap<CaseId, Integer>();
    findings.ifPresent(all -> all.open().forEach(it -> open.merge(it.home(), 1, Integer::sum)));
    worklist.ifPresent(it -> list.show(it, open));
  }

  private void look(CaseId id) {
    chosen = Optional.of(id);
    askingCase.await(
        Dossier.of(office.workbench().queries(), id), it -> it.ifPresent(this::show), this::failed);
  }

  private void show(Dossier dossier) {
    var next = dossier.with(effect(dossier), findings);
    shown = Optional.of(next);
    sheet.show(next);
  }

  private Optional<Effect> effect(Dossier dossier) {
    return effects.flatMap(all ->
        all.effects().stream()
            .filter(it -> it.council().id().equals(dossier.view().council().id()))
            .findFirst());
  }

  /// What is worked out for the whole round comes after the sheet.
  private void askRound() {
    round.ifPresent(it -> {
      var queries = office.workbench().queries();
      askingEffects.await(
          queries.effects(it, new Baseline.LastRound()),
          found -> {
            effects = found;
            shown.ifPresent(this::show);
          },
          this::failed);
      askingFindings.await(
          queries.consistency(it),
          found -> {
            findings = found;
            list();
            shown.ifPresent(this::show);
          },
          this::failed);
    });
  }

  private void determine(List<CaseEntry> cases) {
    new TogetherSheet(office, cases, this::determining).show();
  }

  /// Once the chosen case is determined the next one that is ready is chosen, as the list stood
  /// before, and where there is none the case stays; either way the focus is in the list.
  private Runnable determining(Set<CaseId> cases) {
    var next = chosen.filter(cases::contains).flatMap(_ -> list.readyAfter(cases));
    var done = done(cases);
    return () -> {
      next.ifPresent(it -> {
        list.choose(Optional.of(it));
        list.say(done);
        look(it);
      });
      list.enter();
    };
  }

  private String done(Set<CaseId> cases) {
    if (cases.size() != 1) return "%d cases are determined.".formatted(cases.size());
    return worklist.stream()
        .flatMap(it -> it.rows().stream())
        .filter(it -> cases.contains(it.id()))
        .map(it -> "%s is determined.".formatted(it.council().name()))
        .findFirst()
        .orElse("");
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (!inView || round.filter(written::touches).isEmpty()) return;
    ask();
    askRound();
  }
}
