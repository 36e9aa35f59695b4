package starboard.desktop.loading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.application.SheetProblems;
import starboard.application.loading.Preview;
import starboard.desktop.kit.Looks;

/// What was found in a file, with its places: problems or remarks.
final class FoundList extends ListView<FoundList.Line> {
  /// One finding.
  record Line(String place, String sentence) {}

  private FoundList(String name, List<Line> lines) {
    getItems().setAll(lines);
    setAccessibleText(name);
    getStyleClass().add("found");
    setCellFactory(_ -> new Cell());
  }

  static FoundList of(SheetProblems problems) {
    var lines = new ArrayList<Line>();
    for (var it : problems.first()) lines.add(new Line(it.place().words(), it.sentence()));
    var more = problems.total() - lines.size();
    if (more > 0) lines.add(new Line("further on", "and %,d more problems".formatted(more)));
    return new FoundList("Problems", lines);
  }

  static FoundList of(List<Preview.Remark> remarks) {
    return new FoundList(
        "Remarks", remarks.stream().map(it -> new Line(place(it), it.sentence())).toList());
  }

  private static String place(Preview.Remark remark) {
    return remark.times() == 1
        ? remark.first().words()
        : "%,d times, first in %s".formatted(remark.times(), remark.first().words());
  }

  /// As wide as the list, so that sentences are wrapped and never cut.
  private static final class Cell extends ListCell<Line> {
    private final Label place = new Label();
    private final Label sentence = new Label();
    private final VBox box = new VBox(place, sentence);

    Cell() {
      setPrefWidth(0);
      place.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
      for (var label : List.of(place, sentence)) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
      }
    }

    @Override
    protected void updateItem(Line item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      setGraphic(empty || item == null ? null : box);
      if (item == null) return;
      place.setText(item.place());
      sentence.setText(item.sentence());
      setAccessibleText(item.place() + ": " + item.sentence());
    }
  }
}
