package starboard.desktop.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.casework.Doing;
import starboard.casework.Refusal;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// Draws a random sample of the cases of a round for second judgements: how many, by which number,
/// and the inspectors who take turns. Only the chief inspector may; for others it is grey and says
/// why.
final class SampleForm extends VBox {
  private static final int USUAL = 30;

  private final Office office;
  private final TextField count = new TextField(Integer.toString(USUAL));
  private final TextField seed = new TextField("1");
  private final FlowPane inspectors = new FlowPane();
  private final Button draw = Nodes.main("Draw a sample …", this::draw);
  private final Label why = Nodes.wrapped("", Looks.QUIET);
  private final Latest drawing = new Latest();
  private Optional<RoundId> round = Optional.empty();

  SampleForm(Office office) {
    this.office = office;
    getStyleClass().addAll(Looks.CARD, "sample-form");
    count.setId("sample-count");
    seed.setId("sample-seed");
    draw.setId("sample-draw");
    why.setId("sample-why");
    inspectors.getStyleClass().add("people");
    var fields = new FlowPane(named("Cases", count), named("Drawn by number", seed), draw);
    fields.getStyleClass().add("bar");
    getChildren()
        .addAll(
            Nodes.wrapped(
                "A random sample of the cases whose four judgements are made, carried ones"
                    + " confirmed. The same number draws the same sample; the inspectors take"
                    + " turns, and nobody judges a case twice.",
                Looks.QUIET),
            inspectors,
            fields,
            why);
  }

  void show(RoundId next) {
    round = Optional.of(next);
  }

  void left() {
    drawing.forget();
  }

  /// These people are registered; whoever was ticked stays so.
  void offer(List<RegisteredPerson> people) {
    var names =
        people.stream()
            .filter(it -> it.active() && it.role() == Role.INSPECTOR)
            .map(RegisteredPerson::name)
            .toList();
    if (!names.equals(boxes().map(CheckBox::getText).toList()))
      inspectors.getChildren().setAll(names.stream().map(this::box).toList());
    allow();
  }

  /// Somebody else may be signed in.
  void allow() {
    var refused = Doing.DETERMINING.refuse(office.workbench().person().get());
    var closed = refused.map(Refusal::words).or(() -> nobody().filter(_ -> ticked().isEmpty()));
    Nodes.allow(draw, closed);
    for (var field : List.of(count, seed)) field.setDisable(refused.isPresent());
    boxes().forEach(it -> it.setDisable(refused.isPresent()));
    why.setText(closed.orElse(""));
  }

  private Optional<String> nobody() {
    return Optional.of(
        inspectors.getChildren().isEmpty()
            ? "No inspector is in the register of people. Name them there first."
            : "Tick who judges a second time.");
  }

  private CheckBox box(String name) {
    var box = new CheckBox(name);
    box.setId("sample-inspector-" + inspectors.getChildren().size());
    box.selectedProperty().subscribe((_, _) -> allow());
    return box;
  }

  private Stream<CheckBox> boxes() {
    return inspectors.getChildren().stream().map(CheckBox.class::cast);
  }

  private List<String> ticked() {
    return boxes().filter(CheckBox::isSelected).map(CheckBox::getText).toList();
  }

  private void draw() {
    var cases = number(count);
    var by = number(seed);
    if (cases.isEmpty() || cases.getAsLong() < 1 || cases.getAsLong() > Integer.MAX_VALUE)
      why.setText("“%s” is no number of cases. Write 1 or more.".formatted(count.getText()));
    else if (by.isEmpty())
      why.setText("“%s” is no whole number to draw by.".formatted(seed.getText()));
    else
      round.ifPresent(it ->
          drawing.await(
              office
                  .workbench()
                  .queries()
                  .sample(it, (int) cases.getAsLong(), by.getAsLong(), ticked()),
              sample -> sample.ifPresent(drawn -> new SampleSheet(office, drawn).show()),
              fault -> why.setText(Trouble.of(fault).words())));
  }

  private static OptionalLong number(TextField field) {
    try {
      return OptionalLong.of(Long.parseLong(field.getText().strip()));
    } catch (NumberFormatException none) {
      return OptionalLong.empty();
    }
  }

  private static VBox named(String name, TextField field) {
    var label = new Label(name);
    label.setLabelFor(field);
    field.setPrefColumnCount(6);
    return new VBox(label, field);
  }
}
