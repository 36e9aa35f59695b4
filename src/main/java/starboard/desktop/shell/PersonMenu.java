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
import starboard.desktop.frame.PersonLine;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Sheet;

/// Who is signed in, and in what capacity.
final class PersonMenu extends MenuButton {
  private final PersonLine person;
  private final Dialogs dialogs;

  PersonMenu(PersonLine person, Dialogs dialogs) {
    this.person = person;
    this.dialogs = dialogs;
    setId("person");
    setGraphic(Icons.of(Feather.USER));
    getStyleClass().add("plain-menu");
    person.personProperty().subscribe(this::fill);
  }

  private void fill(Person now) {
    setText(now.name() + " · " + now.role().word());
    setAccessibleText("Signed in: " + now.name() + ", " + now.role().word());
    var name = new MenuItem("Set your name …");
    name.setOnAction(_ -> askName());
    getItems().setAll(name, new SeparatorMenuItem());
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
    dialogs.show(sheet);
  }
}
