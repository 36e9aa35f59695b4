package starboard.desktop.people;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.Outcome;
import starboard.casework.Command;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.frame.Trouble;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Sheet;
import starboard.desktop.kit.Tag;

/// The sheet of the register of people: who works here in what role. The chief inspector adds
/// people, changes roles and says who left; for others it only lists them, and says why.
public final class PeopleSheet {
  private final Office office;
  private final PersonLine person;
  private final Label words = Nodes.wrapped("", Looks.QUIET);
  private final Label closed = Nodes.wrapped("", Looks.STRONG);
  private final Label trouble = Nodes.wrapped("", "people-trouble");
  private final WordTable<RegisteredPerson> table;
  private final ComboBox<Role> role = roles("people-role");
  private final Button change = Nodes.button("Change the role", this::changeRole);
  private final Button leave = Nodes.button("Has left", this::leave);
  private final TextField name = new TextField();
  private final FormRow nameRow = new FormRow("Name", name, "");
  private final ComboBox<Role> newRole = roles("people-new-role");
  private final Button add = Nodes.button("Add", this::add);
  private final Sheet sheet;

  private PeopleSheet(Office office, PersonLine person) {
    this.office = office;
    this.person = person;
    var em = new Em();
    table =
        new WordTable<RegisteredPerson>("People", em, RegisteredPerson::name, _ -> {})
            .column("Name", 16, RegisteredPerson::name)
            .column("Role", 9, it -> it.role().word())
            .column("State", 6, it -> it.active() ? "works here" : "has left");
    table.setId("people");
    table.setPlaceholder(
        new EmptyState(
            Feather.USERS, "Nobody is registered", "Add the chief inspector first, below."));
    VBox.setVgrow(table, Priority.ALWAYS);
    name.setId("people-name");
    name.setOnAction(_ -> add());
    add.setId("people-add");
    var content = new VBox(em, words, closed, table, onChosen(), adding(), trouble);
    content.getStyleClass().add("people-sheet");
    sheet = new Sheet("People", content);
    sheet.button("Close", "", sheet::close);
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
    newRole.setValue(Role.INSPECTOR);
    var shown = person.registerProperty().subscribe(_ -> show());
    var signed = person.personProperty().subscribe(_ -> show());
    FxThread.deliver(
        sheet.closed(),
        _ -> {
          shown.unsubscribe();
          signed.unsubscribe();
        },
        _ -> {});
  }

  /// The sheet, to be shown over the window.
  public static Sheet sheet(Office office, PersonLine person) {
    return new PeopleSheet(office, person).sheet;
  }

  private PeopleModel model() {
    return new PeopleModel(person.registerProperty().get(), person.get());
  }

  private HBox onChosen() {
    change.setId("people-change");
    leave.setId("people-leave");
    return bar(new FormRow("Role of the one chosen", role, ""), change, leave);
  }

  private HBox adding() {
    HBox.setHgrow(nameRow, Priority.ALWAYS);
    return bar(nameRow, new FormRow("Role", newRole, ""), add);
  }

  private static HBox bar(javafx.scene.Node... parts) {
    var bar = new HBox(parts);
    bar.getStyleClass().add("bar");
    return bar;
  }

  private static ComboBox<Role> roles(String id) {
    var roles = new ComboBox<Role>();
    roles.setId(id);
    roles.getItems().setAll(Role.values());
    roles.setConverter(new Chosen<>(Role::word));
    return roles;
  }

  private void show() {
    var model = model();
    words.setText(model.words());
    var before = chosenOne().map(RegisteredPerson::name);
    table.show(model.everybody());
    table.getItems().stream()
        .filter(it -> before.filter(it.name()::equals).isPresent())
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
    if (model.register().people().isEmpty()) {
      name.setText(person.get().name());
      newRole.setValue(Role.CHIEF_INSPECTOR);
    }
    var why = model.closed();
    Nodes.show(closed, why.orElse(""));
    name.setDisable(why.isPresent());
    newRole.setDisable(why.isPresent());
    Nodes.allow(add, why);
    chosen();
  }

  /// What can be done to the one that is chosen.
  private void chosen() {
    var one = chosenOne();
    one.ifPresent(it -> role.setValue(it.role()));
    var why =
        model()
            .closed()
            .or(() ->
                one.isEmpty() ? Optional.of("Choose a person in the list.") : Optional.empty());
    leave.setText(one.filter(it -> !it.active()).isPresent() ? "Works here again" : "Has left");
    role.setDisable(why.isPresent());
    Nodes.allow(change, why);
    Nodes.allow(leave, why);
    Nodes.show(trouble, "");
  }

  private Optional<RegisteredPerson> chosenOne() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private void changeRole() {
    chosenOne()
        .ifPresent(it -> register(new RegisteredPerson(it.name(), role.getValue(), it.active())));
  }

  private void leave() {
    chosenOne().ifPresent(it -> register(new RegisteredPerson(it.name(), it.role(), !it.active())));
  }

  private void add() {
    var why = model().whyNotAdded(name.getText(), newRole.getValue());
    nameRow.refuse(why);
    if (why.isPresent()) return;
    register(new RegisteredPerson(name.getText().strip(), newRole.getValue(), true));
    name.clear();
    newRole.setValue(Role.INSPECTOR);
    name.requestFocus();
  }

  private void register(RegisteredPerson next) {
    var outcome = office.workbench().commands().execute(new Command.RegisterPerson(next));
    office.saves().follow(outcome);
    FxThread.deliver(
        outcome,
        it -> {
          switch (it) {
            case Outcome.Done _ -> Nodes.show(trouble, "");
            case Outcome.Refused(var refusal) -> tell(Trouble.of(refusal));
          }
        },
        fault -> tell(Trouble.of(fault)));
  }

  private void tell(Trouble why) {
    Nodes.show(trouble, why.words());
    trouble.setGraphic(new Tag(Tag.Tone.BAD, "Not changed"));
  }
}
