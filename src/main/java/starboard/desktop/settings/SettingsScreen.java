package starboard.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Columns;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.PersonLine;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.kit.ShortcutHelp;
import starboard.desktop.kit.Theme;

/// Looks, person, store, and what the program says of itself. Every choice holds at once.
public final class SettingsScreen implements Screen {
  private final Office office;
  private final Theme theme;
  private final YouCard you;
  private final PageScroll view;

  public SettingsScreen(Office office, Theme theme, PersonLine person) {
    this.office = office;
    this.theme = theme;
    you = new YouCard(office, person);
    var title = new Label("Settings");
    title.getStyleClass().add(Looks.TITLE);
    var left = new VBox(looks(), you());
    var right = new VBox(store(), about());
    for (var column : List.of(left, right)) column.getStyleClass().add("column");
    var page = new VBox(title, new Columns(26, left, right));
    page.getStyleClass().addAll(Looks.PAGE, "settings-screen");
    view = new PageScroll("Settings", page);
  }

  @Override
  public String title() {
    return "Settings";
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void entered() {
    you.enter();
  }

  @Override
  public void left() {
    you.left();
  }

  private Node looks() {
    var modes = new FlowPane();
    modes.getStyleClass().add("choices");
    var group = new ToggleGroup();
    for (var mode : List.of(Theme.Mode.SYSTEM, Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      var button = new RadioButton(words(mode));
      button.setToggleGroup(group);
      button.setOnAction(_ -> theme.modeProperty().set(mode));
      theme.modeProperty().subscribe(it -> button.setSelected(it == mode));
      modes.getChildren().add(button);
    }
    var zoom = new ComboBox<Integer>();
    zoom.setId("zoom");
    zoom.getItems().setAll(Theme.ZOOMS);
    zoom.setConverter(new Chosen<>(it -> it + " %"));
    zoom.valueProperty().subscribe(it -> Optional.ofNullable(it).ifPresent(theme::setZoom));
    theme.zoomProperty().subscribe(it -> zoom.setValue(it.intValue()));
    var keys =
        Shortcut.LARGER.words() + " and " + Shortcut.SMALLER.words() + " do the same everywhere.";
    return card("Looks", named("Light or dark", modes), new FormRow("Text size", zoom, keys));
  }

  private Node you() {
    return card("You", you);
  }

  private Node store() {
    var place = new TextField(office.workbench().store().place());
    place.setEditable(false);
    place.setId("store-place");
    var copy = new Button("Copy", Icons.of(Feather.COPY));
    copy.setAccessibleText("Copy the place of the store");
    copy.setOnAction(_ -> {
      var content = new ClipboardContent();
      content.putString(place.getText());
      Clipboard.getSystemClipboard().setContent(content);
    });
    return card(
        "Store",
        new FormRow(
            "Where everything that is recorded lies",
            place,
            "To back it up, close Starboard and copy this folder."),
        copy);
  }

  private Node about() {
    var shortcuts = new Button("Show all shortcuts", Icons.of(Feather.COMMAND));
    shortcuts.setOnAction(_ -> office.dialogs().show(ShortcutHelp.sheet()));
    var licence = new Button("Licence of the fonts");
    licence.setOnAction(_ -> office.dialogs().show(FontLicence.sheet()));
    var version = Optional.ofNullable(SettingsScreen.class.getPackage().getImplementationVersion());
    var buttons = new FlowPane(shortcuts, licence);
    buttons.getStyleClass().add("choices");
    return card(
        "Starboard",
        text(
            "Version: "
                + version.orElse("in development")
                + ", on Java "
                + Runtime.version().feature()),
        text(
            "The published ratings of 2002 and 2003 come with it. Nothing leaves this computer"
                + " unless you export it."),
        buttons);
  }

  private static String words(Theme.Mode mode) {
    return switch (mode) {
      case SYSTEM -> "As the system";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }

  private static VBox card(String title, Node... parts) {
    var heading = new Label(title);
    heading.getStyleClass().add(Looks.HEADING);
    var card = new VBox(heading);
    card.getChildren().addAll(Arrays.asList(parts));
    card.getStyleClass().add(Looks.CARD);
    return card;
  }

  private static Node named(String name, Node node) {
    var label = new Label(name);
    label.getStyleClass().add(Looks.STRONG);
    var box = new VBox(label, node);
    box.getStyleClass().add("form-row");
    return box;
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
