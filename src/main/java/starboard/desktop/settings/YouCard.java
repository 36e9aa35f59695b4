package starboard.desktop.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Nodes;
import starboard.desktop.people.PeopleSheet;
import starboard.desktop.people.SigningIn;

/// Who the person is: a name and a role of their own choice, or one of the people of the register.
final class YouCard extends VBox {
  private final PersonLine person;
  private final TextField name = new TextField();
  private final ComboBox<Role> role = new ComboBox<>();
  private final FormRow nameRow =
      new FormRow("Your name", name, "It stands beside everything that you record.");
  private final FormRow roleRow =
      new FormRow(
          "You work as", role, "A reader and a data officer see everything and judge nothing.");

  YouCard(Office office, PersonLine person) {
    this.person = person;
    getStyleClass().add("you");
    name.setId("your-name");
    name.setOnAction(_ -> keepName());
    name.focusedProperty()
        .subscribe(it -> {
          if (!it) keepName();
        });
    role.setId("your-role");
    role.getItems().setAll(Role.values());
    role.setConverter(new Chosen<>(Role::word));
    role.valueProperty()
        .subscribe(it ->
            Optional.ofNullable(it)
                .filter(next -> next != person.get().role())
                .ifPresent(next -> person.set(new Person(person.get().name(), next))));
    var signIn =
        Nodes.button(
            "Sign in as somebody else …", () -> office.dialogs().show(SigningIn.sheet(person)));
    var people =
        Nodes.button("People …", () -> office.dialogs().show(PeopleSheet.sheet(office, person)));
    people.setId("open-people");
    var buttons = new FlowPane(signIn, people);
    buttons.getStyleClass().add("choices");
    var who = Nodes.wrapped("");
    getChildren().addAll(who, nameRow, roleRow, buttons);
    person.personProperty().subscribe(_ -> show(who, signIn));
    person.registerProperty().subscribe(_ -> show(who, signIn));
  }

  /// The work on the screen begins here.
  void enter() {
    if (!person.isByRegister()) name.requestFocus();
  }

  /// What was typed is kept.
  void left() {
    keepName();
  }

  private void show(Label who, Button signIn) {
    var now = person.get();
    boolean chosen = person.isByRegister();
    Nodes.show(
        who,
        chosen
            ? "You are signed in as %s, %s. The role comes from the register of people."
                .formatted(now.name(), now.role().word())
            : "");
    Nodes.present(nameRow, !chosen);
    Nodes.present(roleRow, !chosen);
    Nodes.present(signIn, chosen);
    name.setText(now.name());
    role.setValue(now.role());
  }

  private void keepName() {
    var now = person.get();
    if (person.isByRegister() || name.getText().isBlank()) name.setText(now.name());
    else if (!name.getText().strip().equals(now.name()))
      person.set(new Person(name.getText().strip(), now.role()));
  }
}
