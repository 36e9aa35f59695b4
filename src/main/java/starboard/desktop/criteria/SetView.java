package starboard.desktop.criteria;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.Criteria;
import starboard.desktop.frame.Certainties;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FactList;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Sheet;
import starboard.indicators.BandWords;
import starboard.indicators.Indicator;
import starboard.rating.Origin;

/// The indicators of a round.
final class SetView extends VBox {
  private final Dialogs dialogs;
  private final SearchField search = new SearchField("Filter indicators");
  private final WordTable<Indicator> table;

  SetView(Dialogs dialogs) {
    this.dialogs = dialogs;
    getStyleClass().add("part");
    var em = new Em();
    table =
        new WordTable<Indicator>("Indicators", em, it -> it.code() + " " + it.title(), this::open)
            .column("Code", 5, it -> it.code().text(), Comparator.comparing(Indicator::code))
            .column("Title", 22, Indicator::title)
            .column("Service", 8, SetView::services)
            .column("Unit", 6, Indicator::unit)
            .column("Better", 9, it -> it.direction().words())
            .column("Bands", 13, it -> String.join("; ", BandWords.lines(it.banding())))
            .column("How sure", 7, it -> it.origin().certainty().word());
    table.setId("set");
    table.setPlaceholder(
        new EmptyState(
            Feather.BAR_CHART_2,
            "No indicators",
            "The round has none, or none has every word of the filter."));
    setVgrow(table, Priority.ALWAYS);
    search.setId("filter-set");
    search.textProperty().subscribe(it -> table.filter(it, SetView::words));
    getChildren().addAll(em, search, table);
  }

  SearchField search() {
    return search;
  }

  void show(Criteria criteria) {
    table.show(criteria.indicators().indicators());
  }

  private static String services(Indicator it) {
    return it.services().isEmpty()
        ? "not known"
        : it.services().stream()
            .map(one -> one.word().toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
  }

  private static String words(Indicator it) {
    return String.join(
        " ",
        it.code().text(),
        it.title(),
        services(it),
        it.unit(),
        it.direction().words(),
        String.join(" ", BandWords.lines(it.banding())),
        it.origin().certainty().word());
  }

  private void open(Indicator it) {
    var facts =
        new FactList()
            .add("Definition", it.definition().isBlank() ? "not found" : it.definition())
            .add("Service", services(it))
            .add("Unit", it.unit().isBlank() ? "not known" : it.unit())
            .add("Better", it.direction().words())
            .add("Bands", BandWords.lines(it.banding()));
    dialogs.show(sheet(it.code() + "  " + it.title(), facts, it.origin()));
  }

  /// A sheet of facts that ends with where they come from.
  static Sheet sheet(String title, FactList facts, Origin origin) {
    facts
        .add("How sure", Certainties.tag(origin.certainty()))
        .add("Source", origin.source())
        .add("Note", origin.note());
    facts.getStyleClass().add("criteria-facts");
    var sheet = new Sheet(title, facts);
    sheet.button("Close", Looks.MAIN_BUTTON, sheet::close);
    return sheet;
  }
}
