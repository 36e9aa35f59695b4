package starboard.desktop.rules;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.StarsShown;
import starboard.desktop.kit.Tag;
import starboard.rating.Profile;
import starboard.rating.Stars;

/// The table of the pairs.
final class PairTable extends TableView<PairLine> {
  private final TableColumn<PairLine, PairLine> here;
  private final TableColumn<PairLine, PairLine> there;
  private final Em em;

  PairTable(RuleBookModel model, Em em) {
    this.em = em;
    setId("pairs");
    setAccessibleText("Pairs of service judgements");
    here = stars("Here", PairLine::here);
    there = stars("There", PairLine::there);
    getColumns().add(words("One service", PairLine::first, byPair(PairLine::pair)));
    getColumns().add(words("The other", PairLine::second, byPair(it -> it.pair().swapped())));
    var points =
        words(
            "Points",
            it -> Integer.toString(it.points()),
            Comparator.comparingInt(PairLine::points));
    points.getStyleClass().add("figure");
    getColumns().add(points);
    getColumns().add(here);
    getColumns().add(there);
    getColumns().add(standing());
    getColumns()
        .add(words("In the record", PairLine::detail, Comparator.comparing(PairLine::detail)));
    var sorted = new SortedList<>(model.matching());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
  }

  /// Names the columns of the two rule books.
  void name(String shown, String other) {
    here.setText(shown);
    there.setText(other);
  }

  private void fit() {
    double[] ems = {10.5, 10.5, 4.6, 9.5, 9, 12, 13.5};
    double all = 0;
    for (double it : ems) all += it;
    double stretch = Math.max(1, (getWidth() / em.pixels() - 1.6) / all);
    for (int i = 0; i < ems.length; i++)
      getColumns().get(i).setPrefWidth(Math.floor(ems[i] * stretch * em.pixels()));
  }

  private static Comparator<PairLine> byPair(Function<PairLine, Profile> side) {
    return Comparator.comparingInt(it -> side.apply(it).index());
  }

  private static TableColumn<PairLine, PairLine> words(
      String title, Function<PairLine, String> words, Comparator<PairLine> order) {
    return column(
        title,
        order,
        () ->
            new TableCell<>() {
              @Override
              protected void updateItem(PairLine item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
              }
            });
  }

  private static TableColumn<PairLine, PairLine> stars(
      String title, Function<PairLine, Stars> stars) {
    return column(title, Comparator.comparing(stars), () -> new StarCell(stars));
  }

  private static final class StarCell extends TableCell<PairLine, PairLine> {
    private final StarsNode node = new StarsNode();
    private final Function<PairLine, Stars> stars;

    StarCell(Function<PairLine, Stars> stars) {
      this.stars = stars;
      node.setAccessibleRole(AccessibleRole.NODE); // the cell itself says it
    }

    @Override
    protected void updateItem(PairLine item, boolean empty) {
      super.updateItem(item, empty);
      boolean none = empty || item == null;
      setGraphic(none ? null : node);
      setAccessibleText(none ? null : stars.apply(item).words());
      if (!none) node.show(new StarsShown.Rated(stars.apply(item)));
    }
  }

  private static TableColumn<PairLine, PairLine> standing() {
    return column(
        "Standing",
        Comparator.comparing(PairLine::standing),
        () ->
            new TableCell<>() {
              private final Tag tag = new Tag(Tag.Tone.NEUTRAL, "");

              @Override
              protected void updateItem(PairLine item, boolean empty) {
                super.updateItem(item, empty);
                boolean none = empty || item == null;
                setGraphic(none ? null : tag);
                if (none) return;
                tag.setText(item.standing().title().toLowerCase(java.util.Locale.UK));
                tag.getStyleClass().setAll("label", "tag", look(item.standing()));
              }
            });
  }

  private static String look(PairLine.Standing standing) {
    return switch (standing) {
      case PUBLISHED, QUOTED_RULE, WORKED_EXAMPLE -> "good";
      case SAME_IN_EVERY_SCHEME -> "info";
      case NOT_FIXED -> "warn";
    };
  }

  private static TableColumn<PairLine, PairLine> column(
      String title,
      Comparator<PairLine> order,
      java.util.function.Supplier<TableCell<PairLine, PairLine>> cell) {
    var column = new TableColumn<PairLine, PairLine>(title);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(_ -> cell.get());
    column.setComparator(order);
    column.setReorderable(false);
    return column;
  }
}
