package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.NearestCouncils;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.consistency.comparing.Comparison;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.StarsNode;
import starboard.rating.Grades;
import starboard.rating.Subject;

/// The precedents of a case: the councils of its round that are most like it, and a warning where
/// like was not given alike. Asked anew whenever the case was written to.
final class NearestView extends VBox {
  private static final int SHOWN = 5;
  private static final int WARNED = 3;

  private final Office office;
  private final Latest asking = new Latest();
  private final Hyperlink warned = new Hyperlink();

  /// @param reveal brings this part into view
  NearestView(Office office, CaseModel model, Consumer<Node> reveal) {
    this.office = office;
    warned.getStyleClass().add("precedent-warning");
    warned.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    warned.setWrapText(true);
    warned.setOnAction(_ -> reveal.accept(this));
    Nodes.present(warned, false);
    getStyleClass().addAll(Looks.CARD, "nearest");
    setId("nearest");
    Nodes.present(this, false);
    model
        .viewProperty()
        .subscribe(view ->
            view.filter(_ -> !model.isAsAt())
                .ifPresentOrElse(it -> ask(it.state().id()), this::hide));
  }

  /// A line for the head of the case where like was not judged alike; it leads here.
  Region warned() {
    return warned;
  }

  /// This part below another one.
  VBox below(Node other) {
    var both = new VBox(other, this);
    both.getStyleClass().add("with-nearest");
    return both;
  }

  private void hide() {
    asking.forget();
    Nodes.present(warned, false);
    Nodes.present(this, false);
  }

  private void ask(CaseId id) {
    asking.await(
        office.workbench().queries().neighbours(id, SHOWN),
        it -> it.ifPresentOrElse(this::show, this::hide),
        it -> office.saves().follow(CompletableFuture.failedFuture(it)));
  }

  private void show(NearestCouncils found) {
    getChildren().clear();
    var compare = new Hyperlink("Compare them side by side");
    compare.setOnAction(
        _ -> compare(found, found.nearest().stream().map(NearestCouncils.Near::id).toList()));
    var head = new FlowPane(Nodes.wrapped("Nearest councils", Looks.SUBHEADING), compare);
    head.getStyleClass().add("nearest-head");
    getChildren().add(head);
    warning(found).ifPresent(getChildren()::add);
    Nodes.present(warned, !found.precedents().isEmpty());
    found.precedents().stream()
        .findFirst()
        .ifPresent(it -> warned.setText("Not judged alike: " + it.sentence()));
    for (var it : found.nearest()) getChildren().add(line(it));
    Nodes.present(this, !found.nearest().isEmpty());
  }

  private Optional<Notice> warning(NearestCouncils found) {
    var all = found.precedents();
    if (all.isEmpty()) return Optional.empty();
    var words = new ArrayList<String>();
    words.add("Not judged alike.");
    all.stream().limit(WARNED).forEach(it -> words.add(it.sentence()));
    if (all.size() > WARNED) words.add((all.size() - WARNED) + " more.");
    return Optional.of(
        new Notice(Notice.Weight.WARN, String.join(" ", words))
            .with(
                "Compare with them",
                () -> compare(found, all.stream().map(NearestCouncils.Precedent::other).toList())));
  }

  private void compare(NearestCouncils found, List<CaseId> others) {
    List<CouncilId> councils =
        Stream.concat(Stream.of(found.id()), others.stream())
            .map(CaseId::council)
            .distinct()
            .limit(Comparison.MOST)
            .toList();
    office.navigator().compare(found.id().round(), councils);
  }

  private FlowPane line(NearestCouncils.Near near) {
    var name = new Hyperlink(near.council().name());
    name.setOnAction(_ -> office.navigator().openCase(near.id()));
    var line = new FlowPane(name);
    near.stars().map(StarsNode::of).ifPresent(line.getChildren()::add);
    line.getChildren()
        .addAll(
            Nodes.wrapped(grades(near.grades())),
            Nodes.wrapped(near.why(), Looks.QUIET, Looks.SMALL));
    line.getStyleClass().add("nearest-line");
    return line;
  }

  /// The grades in the order of the judgements, for example `Most, Promising; Some, open`.
  private static String grades(Grades grades) {
    if (grades.count() == 0) return "nothing judged";
    return Stream.of(Subject.values())
        .map(it ->
            grades.get(it).map(grade -> grade.word()).orElse("open")
                + (it == Subject.CHILDREN_CAPACITY ? ";" : ","))
        .collect(Collectors.joining(" "))
        .replaceAll(",$", "");
  }
}
