package starboard.desktop.shell;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Sheet;
import starboard.desktop.people.PeopleSheet;
import starboard.desktop.people.SigningIn;

/// Who is signed in, and in what capacity.
final class PersonMenu extends MenuButton {
  private final PersonLine person;
  private final Office office;

  PersonMenu(PersonLine person, Office office) {
    this.person = person;
    this.office = office;
    setId("person");
    setGraphic(Icons.of(Feather.USER));
    getStyleClass().add("plain-menu");
    person.personProperty().subscribe(_ -> fill());
    person.registerProperty().subscribe(_ -> fill());
  }

  private void fill() {
    var now = person.get();
    setText(now.name() + " · " + now.role().word());
    setAccessibleText("Signed in: " + now.name() + ", " + now.role().word());
    if (person.isByRegister()) getItems().setAll(item("Sign in as somebody else …", this::signIn));
    else freely(now);
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("People …", () -> office.dialogs().show(PeopleSheet.sheet(office, person))));
  }

  /// Asks who works now: a person of the register or, where nobody is registered, any name.
  void signIn() {
    if (person.isByRegister()) office.dialogs().show(SigningIn.sheet(person));
    else askName();
  }

  private static MenuItem item(String does, Runnable action) {
    var item = new MenuItem(does);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Nobody is registered: any name in any role.
  private void freely(Person now) {
    getItems().setAll(item("Set your name …", this::askName), new SeparatorMenuItem());
    var group = new ToggleGroup();
    for (var role : Role.values()) {
      var item = new RadioMenuItem("Work as " + role.word());
      item.setToggleGroup(group);
      item.setSelected(role == now.role());
      item.setOnAction(_ -> person.set(new Person(person.get().name(), role)));
      getItems().add(item);
    }
  }

  private void askName() {
    var field = new TextField(person.get().name());
    field.setId("person-name");
    var row = new FormRow("Your name", field, "It stands beside everything that you record.");
    var sheet = new Sheet("Your name", row);
    sheet.button("Cancel", "", sheet::close);
    sheet.button(
        "Set the name",
        Looks.MAIN_BUTTON,
        () -> {
          if (field.getText().isBlank()) {
            row.refuse(Optional.of("Write a name: what is recorded has an author."));
            return;
          }
          person.set(new Person(field.getText().strip(), person.get().role()));
          sheet.close();
        });
    office.dialogs().show(sheet);
  }
}
