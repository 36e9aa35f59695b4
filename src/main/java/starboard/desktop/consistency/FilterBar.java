package starboard.desktop.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.Region;
import starboard.consistency.CheckName;
import starboard.consistency.queue.QueueFilter;
import starboard.desktop.frame.Chosen;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;
import starboard.rating.Service;

/// What narrows the queue; it wraps where there is little room.
final class FilterBar extends FlowPane {
  private final QueueModel model;
  private final SearchField words = new SearchField("Council, reason or finding");
  private final ComboBox<Optional<String>> inspector;

  FilterBar(QueueModel model) {
    this.model = model;
    getStyleClass().add("filter-bar");
    words.setId("queue-words");
    words.textProperty().bindBidirectional(model.typedProperty());
    var check =
        choice(
            "check",
            "Every check",
            List.of(CheckName.values()),
            CheckName::title,
            QueueFilter::check,
            (it, one) ->
                new QueueFilter(one, it.region(), it.inspector(), it.service(), it.settled()));
    var region =
        choice(
            "region",
            "Every region",
            List.of(Region.values()),
            Region::title,
            QueueFilter::region,
            (it, one) ->
                new QueueFilter(it.check(), one, it.inspector(), it.service(), it.settled()));
    inspector =
        choice(
            "inspector",
            "Every inspector",
            List.<String>of(),
            it -> it,
            QueueFilter::inspector,
            (it, one) -> new QueueFilter(it.check(), it.region(), one, it.service(), it.settled()));
    var service =
        choice(
            "service",
            "Both services",
            List.of(Service.values()),
            Service::title,
            QueueFilter::service,
            (it, one) ->
                new QueueFilter(it.check(), it.region(), it.inspector(), one, it.settled()));
    var settled =
        choice(
            "settled",
            "Open and settled",
            List.of(false, true),
            it -> it ? "Settled findings" : "Open findings",
            QueueFilter::settled,
            (it, one) ->
                new QueueFilter(it.check(), it.region(), it.inspector(), it.service(), one));
    var clear = new Button("Clear filters", Icons.of(Feather.X));
    clear.getStyleClass().add(Looks.PLAIN_BUTTON);
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(_ -> model.clear());
    model.rowsProperty().subscribe(_ -> Nodes.present(clear, model.narrowed()));
    model.listProperty().subscribe(_ -> fillInspectors());
    getChildren().addAll(words, check, region, inspector, service, settled, clear);
  }

  SearchField words() {
    return words;
  }

  /// The person began to type elsewhere: it goes on here.
  void typeOn(String characters) {
    words.requestFocus();
    words.setText(characters);
    words.end();
  }

  private <T> ComboBox<Optional<T>> choice(
      String name,
      String all,
      List<T> values,
      Function<T, String> title,
      Function<QueueFilter, Optional<T>> part,
      BiFunction<QueueFilter, Optional<T>, QueueFilter> with) {
    var box = new ComboBox<Optional<T>>();
    box.setId("queue-" + name);
    box.setAccessibleText(all + ", to be narrowed by " + name);
    box.setConverter(new Chosen<>(it -> it.map(title).orElse(all)));
    box.getItems().add(Optional.empty());
    values.forEach(it -> box.getItems().add(Optional.of(it)));
    box.setVisibleRowCount(15);
    box.setValue(Optional.empty());
    box.valueProperty()
        .subscribe((_, next) -> {
          if (next != null)
            model.filterProperty().set(with.apply(model.filterProperty().get(), next));
        });
    model
        .filterProperty()
        .subscribe(it -> {
          if (!part.apply(it).equals(box.getValue())) box.setValue(part.apply(it));
        });
    return box;
  }

  private void fillInspectors() {
    var people = new ArrayList<Optional<String>>();
    people.add(Optional.empty());
    model.inspectors().forEach(it -> people.add(Optional.of(it)));
    if (people.equals(inspector.getItems())) return;
    var before = inspector.getValue();
    inspector.getItems().setAll(people);
    inspector.setValue(people.contains(before) ? before : Optional.empty());
  }
}
