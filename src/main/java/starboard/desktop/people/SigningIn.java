package starboard.desktop.people;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.RegisteredPerson;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Sheet;

/// The sheet in which one signs in as a person of the register: names are found as one types,
/// arrows move among them, Enter signs in.
public final class SigningIn {
  private final PersonLine person;
  private final PeopleModel model;
  private final SearchField search = new SearchField("Search people");
  private final ListView<RegisteredPerson> list = new ListView<>();
  private final Sheet sheet;

  private SigningIn(PersonLine person) {
    this.person = person;
    model = new PeopleModel(person.registerProperty().get(), person.get());
    search.setId("sign-in-search");
    list.setId("sign-in-list");
    list.setAccessibleText("People");
    list.setCellFactory(_ -> new PersonCell());
    list.setPlaceholder(
        new EmptyState(
            Feather.USER_X,
            "Nobody of that name",
            "The chief inspector registers the people who work here."));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) signIn();
    });
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    var words =
        Nodes.wrapped(
            "Everything that you record stands under your name. Your role comes with it.",
            Looks.QUIET);
    var content = new VBox(words, search, list);
    content.getStyleClass().add("sign-in");
    sheet = new Sheet("Sign in", content);
    sheet.button("Cancel", "", sheet::close);
    var sign = sheet.button("Sign in", Looks.MAIN_BUTTON, this::signIn);
    sign.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    search.textProperty().subscribe(this::find);
  }

  /// The sheet, to be shown over the window; there must be people in the register.
  public static Sheet sheet(PersonLine person) {
    return new SigningIn(person).sheet;
  }

  private void find(String text) {
    list.getItems().setAll(model.found(text));
    var own =
        list.getItems().stream().filter(it -> it.name().equals(person.get().name())).findFirst();
    own.filter(_ -> text.isBlank())
        .ifPresentOrElse(
            list.getSelectionModel()::select, () -> list.getSelectionModel().selectFirst());
  }

  /// Arrows in the field move among the names.
  private void move(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
    else if (event.getCode() == KeyCode.UP) list.getSelectionModel().selectPrevious();
    else return;
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    event.consume();
  }

  private void signIn() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) return;
    sheet.close();
    person.set(chosen.person());
  }

  private static final class PersonCell extends ListCell<RegisteredPerson> {
    @Override
    protected void updateItem(@Nullable RegisteredPerson item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.name() + " · " + item.role().word());
    }
  }
}
