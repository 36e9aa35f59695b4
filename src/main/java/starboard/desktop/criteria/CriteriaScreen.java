package starboard.desktop.criteria;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.RoundValues;
import starboard.application.StoreFault;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.CriteriaDesk;
import starboard.casework.CriteriaRulings;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;
import starboard.indicators.IndicatorCode;

/// The screen of what a round judges by.
public final class CriteriaScreen implements Screen {
  private final Office office;
  private final Optional<RoundFiles> files;
  private final Latest asking = new Latest();
  private final Label heading = new Label("Indicators");
  private final Label closed = new Label();
  private final Tabs tabs = new Tabs();
  private final SetView set;
  private final KeysView keys;
  private final AreasView areas = new AreasView();
  private final ValuesView values;
  private final LoadsView loads;
  private final VBox page = new VBox();
  private final StackPane node = new StackPane(page);
  private final List<Button> loading;
  private Optional<RoundId> round = Optional.empty();
  private Optional<RoundFile> shown = Optional.empty();
  private boolean inView;

  /// @param files what is done with files; empty where nothing is
  public CriteriaScreen(Office office, Optional<RoundFiles> files) {
    this.office = office;
    this.files = files;
    set = new SetView(office.dialogs());
    keys = new KeysView(new KeyEditing(office, () -> shown));
    values = new ValuesView(this::open);
    loads = new LoadsView(ZoneId.systemDefault());
    loading =
        files
            .map(it ->
                List.of(
                    button("Load values …", Feather.UPLOAD, () -> round.ifPresent(it.loadValues())),
                    button(
                        "Load criteria …",
                        Feather.UPLOAD,
                        () -> round.ifPresent(it.loadCriteria()))))
            .orElse(List.of());
    tabs.add("Indicators", exported(set, CriteriaExport.Part.INDICATORS));
    tabs.add("Key indicators", exported(keys, CriteriaExport.Part.KEYS));
    tabs.add("Standards areas", exported(areas, CriteriaExport.Part.STANDARDS));
    tabs.add("Values", values);
    tabs.add("Files", loads);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    page.getStyleClass().addAll(Looks.PAGE, "criteria-screen");
    page.getChildren().addAll(head(), closed, tabs);
    closed.setWrapText(true);
    closed.setMinHeight(Region.USE_PREF_SIZE);
    closed.getStyleClass().add(Looks.QUIET);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> written(it)));
  }

  /// Shows a round.
  public void show(RoundId next) {
    round = Optional.of(next);
    if (inView) ask();
  }

  @Override
  public String title() {
    return round.map(it -> "Indicators " + it).orElse("Indicators");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, this::filter);
  }

  @Override
  public void entered() {
    inView = true;
    ask();
    tabs.lookupAll(".sb-tab").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  @Override
  public void left() {
    inView = false;
    asking.forget();
  }

  private void open(CaseId id, Optional<IndicatorCode> indicator) {
    indicator.ifPresentOrElse(
        it -> office.navigator().openIndicator(id, it), () -> office.navigator().openCase(id));
  }

  private void filter() {
    if (values.getScene() != null) values.search().requestFocus();
    else {
      tabs.select(0);
      set.search().requestFocus();
    }
  }

  private void ask() {
    round.ifPresent(
        it -> asking.await(office.workbench().queries().values(it), this::arrived, this::unread));
  }

  private void written(Written files) {
    if (inView && round.filter(files::touches).isPresent()) ask();
  }

  private void arrived(Optional<RoundValues> read) {
    if (read.isEmpty()) return;
    var file = read.get().round();
    shown = Optional.of(file);
    heading.setText("Indicators of round " + file.id());
    var refusal =
        CriteriaRulings.refusal(new CriteriaDesk(file, office.workbench().person().get()))
            .map(Refusal::words);
    closed.setText(refusal.orElse(""));
    closed.setManaged(refusal.isPresent());
    loading.forEach(it -> Nodes.allow(it, refusal));
    var criteria = file.criteria();
    set.show(criteria);
    keys.show(file, refusal);
    areas.show(criteria);
    values.show(read.get());
    loads.show(file.loads());
    tabs.rename(0, counted("Indicators", criteria.indicators().indicators().size()));
    tabs.rename(1, counted("Key indicators", criteria.keys().list().size()));
    tabs.rename(2, counted("Standards areas", criteria.standards().areas().size()));
    tabs.rename(4, counted("Files", file.loads().size()));
    node.getChildren().setAll(page);
  }

  private static String counted(String name, int count) {
    return count == 0 ? name : name + " " + count;
  }

  private void unread(Throwable fault) {
    var why = fault instanceof StoreFault known ? known.sentence() : "What happened is in the log.";
    node.getChildren()
        .setAll(
            new EmptyState(Feather.ALERT_TRIANGLE, "The indicators cannot be shown", why)
                .with("Try again", this::ask));
  }

  private FlowPane head() {
    heading.getStyleClass().add(Looks.TITLE);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    var head = new FlowPane(heading);
    head.getChildren().addAll(loading);
    head.getStyleClass().add("head");
    return head;
  }

  /// A part with a button above that saves it.
  private Region exported(VBox part, CriteriaExport.Part which) {
    if (files.isEmpty()) return part;
    var export = new CriteriaExport(office.dialogs(), files.get().criteria());
    var button =
        button(
            "Save as CSV …", Feather.DOWNLOAD, () -> shown.ifPresent(it -> export.save(it, which)));
    var foot = new FlowPane(button);
    foot.getStyleClass().add("bar");
    part.getChildren().add(foot);
    return part;
  }

  private static Button button(String does, Feather icon, Runnable action) {
    var button = new Button(does, Icons.of(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
