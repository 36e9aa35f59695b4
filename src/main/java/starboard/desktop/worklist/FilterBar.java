package starboard.desktop.worklist;

import static starboard.desktop.worklist.WorklistFilter.toggled;

import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.CaseStage;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;

/// What narrows the worklist, and how many councils are left; it wraps where there is little room.
final class FilterBar extends FlowPane {
  private final WorklistModel model;
  private final SearchField name = new SearchField("Filter by name");

  FilterBar(WorklistModel model) {
    this.model = model;
    getStyleClass().add("filter-bar");
    name.setId("filter");
    name.textProperty().subscribe(text -> change(it -> it.withText(text)));
    var regions =
        new ChoiceMenu<>(
            "All regions",
            "regions",
            Region.values(),
            Region::title,
            one -> change(it -> it.withRegions(toggled(it.regions(), one))));
    var types =
        new ChoiceMenu<>(
            "All types",
            "types",
            CouncilType.values(),
            CouncilType::title,
            one -> change(it -> it.withTypes(toggled(it.types(), one))));
    var stars =
        new ChoiceMenu<>(
            "All stars",
            "star ratings",
            StarKind.values(),
            StarKind::words,
            one -> change(it -> it.withStars(toggled(it.stars(), one))));
    var stages =
        new ChoiceMenu<>(
            "All states",
            "states",
            CaseStage.values(),
            CaseStage::word,
            one -> change(it -> it.withStages(toggled(it.stages(), one))));
    var marks =
        new ChoiceMenu<>(
            "Any mark",
            "marks",
            Mark.values(),
            Mark::words,
            one -> change(it -> it.withMarks(toggled(it.marks(), one))));
    var clear = new Button("Clear filters", Icons.of(Feather.X));
    clear.getStyleClass().add(Looks.PLAIN_BUTTON);
    clear.setOnAction(_ -> clear());
    var count = new Label();
    count.getStyleClass().addAll(Looks.QUIET, "count");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, regions, types, stars, stages, marks, count, clear);
    model
        .filterProperty()
        .subscribe(it -> {
          if (!name.getText().equals(it.text())) name.setText(it.text());
          regions.show(it.regions());
          types.show(it.types());
          stars.show(it.stars());
          stages.show(it.stages());
          marks.show(it.marks());
          clear.setVisible(!it.showsAll());
        });
    InvalidationListener counting = _ -> count.setText(model.count());
    model.matching().addListener(counting);
    model.worklistProperty().addListener(counting);
  }

  void clear() {
    model.filterProperty().set(WorklistFilter.ALL);
  }

  SearchField name() {
    return name;
  }

  /// The person began to type elsewhere: it goes on here.
  void typeOn(String characters) {
    name.requestFocus();
    name.setText(characters);
    name.end();
  }

  private void change(UnaryOperator<WorklistFilter> how) {
    model.filterProperty().set(how.apply(model.filterProperty().get()));
  }
}
