package starboard.desktop.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.Outcome;
import starboard.application.ProgressList.Line;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Doing;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// Gives the cases that are chosen in the list to an inspector, all or none. Only the chief
/// inspector may; for others it is greyed and says why.
final class AssignBar extends VBox {
  private final Office office;
  private final Supplier<List<Line>> chosen;
  private final ComboBox<String> inspector = new ComboBox<>();
  private final Button assign = Nodes.main("Assign", () -> say(typed()));
  private final Button take = Nodes.button("Take back", () -> say(""));
  private final Label why = Nodes.wrapped("", Looks.QUIET);
  private final Runnable back;
  private List<CaseId> given = List.of();
  private String done = "";

  /// @param chosen the cases that are chosen
  /// @param back where the focus goes when they are given, because the button is then closed
  AssignBar(Office office, Supplier<List<Line>> chosen, Runnable back) {
    this.office = office;
    this.chosen = chosen;
    this.back = back;
    getStyleClass().add("assign-bar");
    inspector.setId("assign-to");
    inspector.setAccessibleText("Inspector");
    inspector.setPromptText("Inspector");
    inspector.getEditor().setAccessibleText("Inspector");
    assign.setId("assign");
    inspector.valueProperty().subscribe(_ -> allow());
    inspector.getEditor().textProperty().subscribe(_ -> allow());
    // A flow pane is as wide as its widest node, which a sentence on one line would be.
    var buttons = new FlowPane(inspector, assign, take);
    buttons.getStyleClass().add("bar");
    getChildren().addAll(buttons, why);
  }

  /// These people are registered; while nobody is, any name can be typed.
  void offer(List<RegisteredPerson> people, List<String> names) {
    inspector.setEditable(people.isEmpty());
    var offered =
        people.isEmpty()
            ? names
            : people.stream().filter(AssignBar::inspects).map(RegisteredPerson::name).toList();
    if (!offered.equals(inspector.getItems())) inspector.getItems().setAll(offered);
    allow();
  }

  private static boolean inspects(RegisteredPerson person) {
    return person.active()
        && (person.role() == Role.INSPECTOR || person.role() == Role.CHIEF_INSPECTOR);
  }

  /// Other cases are chosen, or somebody else is signed in.
  void allow() {
    var lines = chosen.get();
    var closed =
        Doing.DETERMINING
            .refuse(office.workbench().person().get())
            .map(it -> it.sentence() + " " + it.remedy())
            .or(() ->
                lines.isEmpty() ? Optional.of("Choose councils in the list.") : Optional.empty());
    Nodes.allow(take, closed.or(() -> given(lines)));
    Nodes.allow(
        assign,
        closed.or(
            () -> typed().isBlank() ? Optional.of("Choose an inspector.") : Optional.empty()));
    assign.setText(lines.size() < 2 ? "Assign" : "Assign %d councils".formatted(lines.size()));
    inspector.setDisable(closed.isPresent());
    if (!lines.isEmpty() && !ids(lines).equals(given)) done = "";
    Nodes.show(why, (done + " " + closed.orElse("")).strip());
  }

  private static List<CaseId> ids(List<Line> lines) {
    return lines.stream().map(Line::id).toList();
  }

  private static Optional<String> given(List<Line> lines) {
    return lines.stream().anyMatch(it -> it.row().inspector().isPresent())
        ? Optional.empty()
        : Optional.of("None of them has an inspector.");
  }

  private String typed() {
    var text = inspector.isEditable() ? inspector.getEditor().getText() : inspector.getValue();
    return text == null ? "" : text.strip();
  }

  private void say(String name) {
    var commands =
        chosen.get().stream()
            .<Command.OnCase>map(it -> new Command.Say(it.id(), new Deciding.Assigned(name)))
            .toList();
    if (commands.isEmpty()) return;
    var outcome = office.workbench().commands().execute(new Command.Together(commands));
    office.saves().follow(outcome);
    FxThread.deliver(
        outcome,
        it -> {
          switch (it) {
            case Outcome.Done _ -> tell(commands, name);
            case Outcome.Refused(var refusal) -> Nodes.show(why, Trouble.of(refusal).words());
          }
        },
        fault -> Nodes.show(why, Trouble.of(fault).words()));
  }

  private void tell(List<Command.OnCase> commands, String name) {
    given = commands.stream().map(Command.OnCase::id).toList();
    var cases = given.size() == 1 ? "1 case" : given.size() + " cases";
    done = cases + (name.isBlank() ? " without an inspector now." : " given to " + name + ".");
    back.run();
    allow();
  }
}
