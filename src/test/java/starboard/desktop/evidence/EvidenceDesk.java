package starboard.desktop.evidence;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.Desk;
import starboard.application.Founding;
import starboard.application.Outcome;
import starboard.application.PublishedRound;
import starboard.application.RuleBooks;
import starboard.application.ScanIndex;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Evidence;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.Bench;
import starboard.desktop.frame.Navigator;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.ScriptedDialogs;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.publication.FolderPress;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// The evidence of a case in a window of its own, over a real store, with the writes that the
/// screen of the case makes for it. The clock stands at 28 June 2004 until a test moves it;
/// evidence is cut off two days later.
final class EvidenceDesk implements AutoCloseable {
  static final CaseId BARNET = of("Barnet");
  static final CaseId SALFORD = of("Salford");
  private static final Set<String> COUNCILS = Set.of("Barnet", "Salford", "Rochdale");
  private static final List<PublishedRound> ROUNDS =
      PublishedRecordFiles.rounds().stream().map(EvidenceDesk::few).toList();

  final Workbench workbench;
  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final List<Subject> went = new ArrayList<>();
  final Driver driver;
  final EvidenceTab tab;
  private Instant now = Instant.parse("2004-06-28T09:00:00Z");
  private Person person = new Person("Ann Archer", Role.INSPECTOR);
  private CaseId shown = BARNET;

  EvidenceDesk(FxTest fx, Path folder) {
    workbench =
        Workbench.over(
            H2Store.create(folder.resolve("store")),
            Bench.RULES,
            new ScanIndex(),
            new ReturnsHtml(),
            this::tick,
            () -> person);
    wait(new Founding(workbench.store(), Bench.RULES).found(ROUNDS));
    wait(
        workbench
            .commands()
            .execute(
                new Command.OpenRound(
                    "2004-11",
                    RoundTerms.Kind.FULL,
                    new RoundId("2003-11"),
                    RuleBooks.DEFAULT,
                    LocalDate.of(2004, 6, 30),
                    Optional.empty())));
    var made = new ArrayList<EvidenceTab>();
    driver = fx.open(912, 980, () -> page(made));
    tab = made.getFirst();
    show(BARNET);
  }

  private PageScroll page(List<EvidenceTab> made) {
    var navigator =
        (Navigator)
            Proxy.newProxyInstance(
                Navigator.class.getClassLoader(),
                new Class<?>[] {Navigator.class},
                (_, _, _) -> null);
    var office =
        new Office(
            workbench,
            Desk.FILES,
            new FolderPress(),
            dialogs,
            new Silent(),
            navigator,
            new Bench.MapSettings());
    var evidence = new EvidenceTab(office, this::say, went::add);
    made.add(evidence);
    var page = new VBox(evidence.node());
    page.getStyleClass().add(Looks.PAGE);
    page.setStyle("-fx-padding: 1em");
    return new PageScroll("Case", page);
  }

  private static final class Silent implements SaveLine {
    @Override
    public void follow(CompletionStage<Outcome> command) {}

    @Override
    public void followDropped(CompletionStage<?> draft) {}

    @Override
    public void followDraft(CompletionStage<?> draft) {}
  }

  private void say(
      List<? extends Act.Undoable> acts, Consumer<Outcome.Done> done, Consumer<String> trouble) {
    FxThread.deliver(
        workbench.commands().execute(new Command.Say(shown, List.copyOf(acts))),
        outcome -> {
          switch (outcome) {
            case Outcome.Done saved -> done.accept(saved);
            case Outcome.Refused(var refusal) ->
                trouble.accept(refusal.sentence() + " " + refusal.remedy());
          }
          read();
        },
        fault -> trouble.accept(fault.toString()));
  }

  void read() {
    FxThread.deliver(
        workbench.queries().caseView(shown),
        it -> it.ifPresent(tab::show),
        it -> {
          throw new AssertionError(it);
        });
  }

  EvidenceDesk show(CaseId id) {
    shown = id;
    var view = view();
    FxTest.run(() -> {
      tab.left();
      tab.show(view);
    });
    driver.settle();
    return this;
  }

  void signIn(String name, Role role) {
    person = new Person(name, role);
    show(shown);
  }

  synchronized void clock(String instant) {
    now = Instant.parse(instant);
  }

  private synchronized Instant tick() {
    now = now.plusMillis(1);
    return now;
  }

  CaseView view() {
    return wait(workbench.queries().caseView(shown)).orElseThrow();
  }

  List<Evidence> items() {
    return view().state().evidence().items();
  }

  Evidence item() {
    return items().getFirst();
  }

  /// What the person says without the window.
  void record(Act.Undoable... acts) {
    var outcome = wait(workbench.commands().execute(new Command.Say(shown, List.of(acts))));
    if (outcome instanceof Outcome.Refused(var refusal)) throw new AssertionError(refusal);
    show(shown);
  }

  /// What Ben said on another laptop, having seen only these entries.
  void elsewhere(List<Hash> seen, Act act) {
    var entry =
        Entry.of(
            shown.file(),
            seen,
            new Author("Ben Bright", "inspector", "laptop-2"),
            Instant.parse("2004-06-28T09:30:00Z"),
            ActCodec.write(act));
    wait(
        workbench
            .store()
            .submit(ledger -> {
              ledger.append(entry);
              return entry;
            }));
    show(shown);
  }

  void press(String name) {
    driver.click(driver.named(name));
  }

  void type(String id, String text) {
    var field = field(id);
    FxTest.run(field::requestFocus);
    driver.type(text);
  }

  /// Sets a whole text at once, as pasting does.
  void paste(String id, String text) {
    var field = field(id);
    FxTest.run(() -> field.setText(text));
  }

  String typed(String id) {
    var field = field(id);
    return FxTest.call(field::getText);
  }

  private TextInputControl field(String id) {
    return switch (driver.byId(id)) {
      case DatePicker date -> date.getEditor();
      case TextInputControl field -> field;
      case Node other -> throw new AssertionError("no field: " + other);
    };
  }

  void untilShown(String words) {
    until(() -> driver.shows(words), "never shown: " + words);
  }

  void until(BooleanSupplier so, String otherwise) {
    for (int frame = 0; frame < 300; frame++) {
      if (so.getAsBoolean()) return;
      driver.settle();
    }
    throw new AssertionError(otherwise);
  }

  static <T> T wait(CompletableFuture<T> work) {
    return work.orTimeout(20, SECONDS).join();
  }

  @Override
  public void close() {
    workbench.close();
  }

  private static CaseId of(String council) {
    return new CaseId(new RoundId("2004-11"), CouncilId.ofName(council));
  }

  private static PublishedRound few(PublishedRound round) {
    var cases =
        new ArrayList<>(
            round.cases().stream().filter(it -> COUNCILS.contains(it.council())).toList());
    return new PublishedRound(
        round.id(), round.from(), round.publication(), round.source(), round.criteria(), cases);
  }
}
