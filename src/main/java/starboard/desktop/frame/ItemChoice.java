package starboard.desktop.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import starboard.casework.Evidence;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.EvidenceId;

/// Items of evidence on the case, to be chosen. One that cannot be chosen is grey, with the reason;
/// one that was chosen before can always be given up.
public final class ItemChoice extends VBox {
  private final String id;
  private final Runnable changed;
  private final Map<EvidenceId, CheckBox> boxes = new LinkedHashMap<>();
  private Optional<List<Evidence>> items = Optional.empty();
  private Map<EvidenceId, String> closed = Map.of();
  private SortedSet<EvidenceId> chosen = new TreeSet<>();

  /// @param changed runs when the person chooses
  public ItemChoice(String id, Runnable changed) {
    this.id = id;
    this.changed = changed;
    getStyleClass().add("item-choice");
  }

  /// Offers these items.
  ///
  /// @param whyNot why an item cannot be chosen
  public void offer(List<Evidence> offered, Function<Evidence, Optional<String>> whyNot) {
    var reasons =
        offered.stream()
            .filter(it -> whyNot.apply(it).isPresent())
            .collect(Collectors.toMap(Evidence::id, it -> whyNot.apply(it).orElse("")));
    if (items.equals(Optional.of(offered)) && reasons.equals(closed)) return;
    items = Optional.of(List.copyOf(offered));
    closed = reasons;
    boxes.clear();
    getChildren().clear();
    if (offered.isEmpty())
      getChildren().add(Nodes.wrapped("There is no evidence on this case yet.", Looks.QUIET));
    offered.forEach(this::add);
    mark();
  }

  /// The items that are chosen.
  public SortedSet<EvidenceId> chosen() {
    return new TreeSet<>(chosen);
  }

  /// Marks these as chosen.
  public void choose(SortedSet<EvidenceId> next) {
    chosen = new TreeSet<>(next);
    mark();
  }

  private void add(Evidence item) {
    var box = new CheckBox(item.shown().title());
    box.setId(id + "-" + item.id());
    var beside = Nodes.wrapped(beside(item), Looks.QUIET, Looks.SMALL);
    box.setAccessibleText(item.shown().title() + ", " + beside.getText());
    box.setOnAction(_ -> {
      if (box.isSelected()) chosen.add(item.id());
      else chosen.remove(item.id());
      mark();
      changed.run();
    });
    boxes.put(item.id(), box);
    var row = new VBox(box, beside);
    row.getStyleClass().add("item");
    getChildren().add(row);
  }

  private void mark() {
    boxes.forEach((item, box) -> {
      box.setSelected(chosen.contains(item));
      box.setDisable(closed.containsKey(item) && !chosen.contains(item));
    });
  }

  /// What tells items apart, and why one cannot be chosen.
  private String beside(Evidence item) {
    var what = item.shown();
    var facts =
        Stream.of(
                item.reference(),
                what.appliesTo().map(Dates::words),
                Optional.of(what.kind().title()),
                what.weight().map(it -> "weighed " + it.word()))
            .flatMap(Optional::stream);
    var reason = closed.get(item.id());
    var all = reason == null ? facts : Stream.of("cannot be named: it " + reason);
    return all.collect(Collectors.joining(" · "));
  }
}
