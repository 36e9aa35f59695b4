package starboard.desktop.agreement;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.AgreementList;
import starboard.application.AgreementList.Line;
import starboard.application.AgreementSheet;
import starboard.application.Written;
import starboard.casework.RegisteredPerson;
import starboard.casework.RoundId;
import starboard.consistency.agreement.SubjectAgreement;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Sentences;

/// The second judgements of a round, and how far they agree with the first.
public final class AgreementScreen implements Screen {
  private final Office office;
  private final Latest asking = new Latest();
  private final Label heading = new Label("Second judgement");
  private final Label counted = new Label();
  private final Label moves = Nodes.wrapped("", Looks.STRONG);
  private final Button save;
  private final SampleForm sample;
  private final WordTable<SubjectAgreement> figures;
  private final WordTable<Line> cases;
  private final PageScroll view;
  private Optional<RoundId> round = Optional.empty();
  private Optional<AgreementList> list = Optional.empty();
  private boolean inView;

  /// What one look at the store brings.
  private record Look(Optional<AgreementList> list, List<RegisteredPerson> people) {}

  public AgreementScreen(Office office) {
    this.office = office;
    var em = new Em();
    sample = new SampleForm(office);
    figures = figures(em);
    cases =
        new WordTable<Line>(
                "Cases that are judged twice",
                em,
                it -> it.council().name(),
                it -> office.navigator().openCase(it.id()))
            .column("Council", 13, it -> it.council().name())
            .column("Second inspector", 12, Line::inspector)
            .column("Second judgement", 9, it -> it.in() ? "handed in" : "not in yet")
            .column("Differ on", 6, AgreementScreen::differences);
    cases.setId("agreement-cases");
    cases.setPlaceholder(
        new EmptyState(
            Feather.USERS,
            "No case is judged twice",
            "Draw a sample above, or ask for one case under its “Second judgement”."));
    heading.getStyleClass().add(Looks.TITLE);
    counted.getStyleClass().add(Looks.QUIET);
    counted.setId("agreement-counted");
    moves.setId("agreement-moves");
    var export = new AgreementExport(office);
    save = Nodes.button("Save as CSV …", () -> list.ifPresent(export::save));
    save.setId("agreement-save");
    VBox.setVgrow(cases, Priority.ALWAYS);
    var head = new FlowPane(heading, counted, save);
    head.getStyleClass().add("bar");
    var page = new VBox(head, sample, figures, moves, cases, em);
    page.getStyleClass().addAll(Looks.PAGE, "agreement-screen");
    view = new PageScroll("Second judgement", page);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  private static WordTable<SubjectAgreement> figures(Em em) {
    var table =
        new WordTable<SubjectAgreement>(
                "How far first and second judgements agree, with 95 % intervals",
                em, it -> Sentences.title(it.subject()), _ -> {})
            .column("Judgement", 10, it -> Sentences.title(it.subject()))
            .column("Cases", 4, it -> Integer.toString(it.cases()))
            .column("Alike", 4, it -> Integer.toString(it.same()))
            .column("Kappa, steps", 11, it -> AgreementSheet.words(it.linear()))
            .column("Kappa, squared steps", 11, it -> AgreementSheet.words(it.quadratic()))
            .column("Krippendorff’s alpha", 11, it -> AgreementSheet.words(it.alpha()));
    table.setId("agreement-figures");
    return table;
  }

  private static String differences(Line line) {
    if (!line.in()) return "";
    return line.differences() == 0 ? "none of 4" : line.differences() + " of 4";
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    if (round.filter(next::equals).isEmpty()) list = Optional.empty();
    round = Optional.of(next);
    sample.show(next);
  }

  @Override
  public String title() {
    return round.map(it -> "Second judgement " + it).orElse("Second judgement");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void entered() {
    inView = true;
    cases.requestFocus();
    sample.allow();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    asking.forget();
    sample.left();
  }

  private void ask() {
    if (round.isEmpty()) return;
    var queries = office.workbench().queries();
    asking.await(
        queries.agreement(round.get()).thenCombine(queries.people(), Look::new),
        this::show,
        fault -> office.saves().follow(CompletableFuture.failedFuture(fault)));
  }

  private void show(Look look) {
    sample.offer(look.people());
    list = look.list();
    list.ifPresent(it -> {
      heading.setText("Second judgement " + it.round().id());
      counted.setText(AgreementSheet.counted(it));
      moves.setText(AgreementSheet.moves(it) + ".");
      figures.show(List.copyOf(it.agreement().by().values()));
      cases.show(it.lines());
    });
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (inView && round.filter(written::touches).isPresent()) ask();
  }
}
