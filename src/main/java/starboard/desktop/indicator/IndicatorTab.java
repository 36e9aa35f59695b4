package starboard.desktop.indicator;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseIndicators;
import starboard.application.CaseView;
import starboard.application.StoreFault;
import starboard.casework.Beforehand;
import starboard.casework.CriteriaDesk;
import starboard.casework.CriteriaRulings;
import starboard.casework.Doing;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Sheet;
import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyWords;

/// The part of a case that shows its indicators.
public final class IndicatorTab implements CaseTab {
  private final Office office;
  private final CaseActs acts;
  private final ZoneId zone;
  private final IndicatorsModel model = new IndicatorsModel();
  private final Latest reading = new Latest();
  private final SearchField search = new SearchField("Filter indicators");
  private final CheckBox onlyKeys = new CheckBox("Only key indicators");
  private final CheckBox onlyMoved = new CheckBox("Only those that moved");
  private final Label count = new Label();
  private final VBox others = new VBox();
  private final IndicatorList list;
  private final VBox node = new VBox();
  private final List<Region> parts;
  private Optional<CaseView> view = Optional.empty();
  private Optional<IndicatorCode> wanted = Optional.empty();

  /// @param zone in which days are shown
  public IndicatorTab(Office office, CaseActs acts, ZoneId zone) {
    this.office = office;
    this.acts = acts;
    this.zone = zone;
    var em = new Em();
    list = new IndicatorList(model, em, this::open, this::typeOn);
    list.setPlaceholder(
        new EmptyState(
                Feather.SEARCH, "No indicator matches", "None has everything that you chose above.")
            .with("Show all indicators", () -> model.filterProperty().set(IndicatorFilter.ALL)));
    search.setId("filter-indicators");
    search.textProperty().subscribe(it -> filter(f -> f.withText(it)));
    onlyKeys.setOnAction(_ -> filter(f -> f.withOnlyKeys(onlyKeys.isSelected())));
    onlyMoved.setOnAction(_ -> filter(f -> f.withOnlyMoved(onlyMoved.isSelected())));
    count.getStyleClass().add(Looks.QUIET);
    count.setMinWidth(Region.USE_PREF_SIZE);
    var bar = new FlowPane(search, onlyKeys, onlyMoved, count);
    bar.getStyleClass().add("bar");
    others.getStyleClass().add("other-keys");
    var head = new HeadRow();
    node.getStyleClass().addAll(Looks.CARD, "indicator-tab");
    node.getChildren().add(em);
    parts = List.of(others, bar, head, list);
    model.filterProperty().subscribe(this::show);
    InvalidationListener counting = _ -> count.setText(model.count());
    model.items().addListener(counting);
  }

  /// Puts the focus on an indicator as soon as the case is read, also where a filter hid it.
  public void open(IndicatorCode indicator) {
    model.filterProperty().set(IndicatorFilter.ALL);
    wanted = Optional.of(indicator);
    view.ifPresent(this::show);
  }

  @Override
  public String title(CaseView shown) {
    int values = shown.state().values().standing().size();
    return values == 0 ? "Indicators" : "Indicators " + values;
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(CaseView next) {
    view = Optional.of(next);
    reading.await(
        office.workbench().queries().indicators(next.state().id()),
        it -> it.ifPresent(this::arrived),
        this::unread);
  }

  @Override
  public void left() {
    reading.forget();
    wanted = Optional.empty();
  }

  private void arrived(CaseIndicators read) {
    model.show(read);
    count.setText(model.count());
    others.getChildren().clear();
    for (var key : read.otherKeys()) {
      var label =
          new Label("Key indicator %s, %s".formatted(key.key().key(), KeyWords.result(key)));
      label.setWrapText(true);
      label.getStyleClass().add(Looks.SMALL);
      others.getChildren().add(label);
    }
    if (read.lines().isEmpty()) put(none(read));
    else if (read.lines().stream().noneMatch(it -> it.value().value().isPresent()))
      put(new Notice(Notice.Weight.INFO, noValues(read)), parts);
    else put(parts);
    wanted.ifPresent(list::focusOn);
    wanted = Optional.empty();
  }

  private static EmptyState none(CaseIndicators read) {
    return new EmptyState(
        Feather.BAR_CHART_2,
        "Round %s has no indicators".formatted(read.round().id()),
        "A data officer loads them into the round, on the screen “Indicators” of the menu.");
  }

  private static String noValues(CaseIndicators read) {
    return "No values of %s are loaded in round %s yet; a data officer loads them."
        .formatted(read.council().name(), read.round().id());
  }

  private void put(Region only) {
    node.getChildren().setAll(node.getChildren().getFirst(), only);
  }

  private void put(List<Region> all) {
    node.getChildren().remove(1, node.getChildren().size());
    node.getChildren().addAll(all);
  }

  private void put(Region first, List<Region> all) {
    put(first);
    node.getChildren().addAll(all);
  }

  private void unread(Throwable fault) {
    var why = fault instanceof StoreFault known ? known.sentence() : "What happened is in the log.";
    put(
        new EmptyState(Feather.ALERT_TRIANGLE, "The indicators cannot be shown", why)
            .with("Try again", () -> view.ifPresent(this::show)));
  }

  private void filter(UnaryOperator<IndicatorFilter> how) {
    model.filterProperty().set(how.apply(model.filterProperty().get()));
  }

  private void show(IndicatorFilter filter) {
    if (!search.getText().equals(filter.text())) search.setText(filter.text());
    onlyKeys.setSelected(filter.onlyKeys());
    onlyMoved.setSelected(filter.onlyMoved());
  }

  /// The person began to type in the list: it goes on in the filter.
  private void typeOn(String characters) {
    search.requestFocus();
    search.setText(characters);
    search.end();
  }

  private void open(IndicatorLine line) {
    view.ifPresent(it -> open(line, it));
  }

  private void open(IndicatorLine line, CaseView of) {
    var story = ValueStory.of(line.indicator(), of.said(), zone);
    var sheet =
        new Sheet(
            line.indicator().code() + "  " + line.indicator().title(),
            new IndicatorDetails(line, story));
    var put =
        sheet.button(
            "Put the value right …",
            "",
            () -> {
              sheet.close();
              ValueForm.show(office.dialogs(), line, of.council().name(), acts);
            });
    sheet.button("Close", Looks.MAIN_BUTTON, sheet::close);
    mayNot(of)
        .ifPresent(it -> {
          var why = it.words();
          put.setDisable(true);
          put.setAccessibleHelp(why);
          sheet.beside(why);
        });
    office.dialogs().show(sheet);
  }

  private Optional<Refusal> mayNot(CaseView of) {
    var round = new RoundFile(of.round(), of.criteria(), List.of());
    var person = office.workbench().person().get();
    return CriteriaRulings.refusal(new CriteriaDesk(round, person))
        .or(() -> Beforehand.ground(Doing.VALUING, person, of.round(), of.state()));
  }
}
