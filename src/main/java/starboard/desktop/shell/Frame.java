package starboard.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import starboard.casework.Refusal;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.SaveState;
import starboard.desktop.kit.Theme;

/// What stands around a screen: the bar along the top, the menu at the left, notices above the
/// screen, the line along the foot. Below sixty-eight em of width it keeps to icons.
final class Frame extends StackPane {
  private static final double NARROW = 68;

  private final BorderPane parts = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final VBox notices = new VBox();
  private final VBox stranger = new VBox();
  private final SideMenu menu;
  private final CouncilSearch search;
  private final SaveState pill = new SaveState();
  private final HBox top;
  private final Label brand = new Label("Starboard");
  private final Em em = new Em();
  private Optional<PersonMenu> person = Optional.empty();

  Frame(Shell shell, WindowModel model, Saves saves, Theme theme, String store) {
    var layer = new Pane();
    layer.setPickOnBounds(false);
    search =
        new CouncilSearch(
            layer, model.councilsProperty(), it -> shell.open(it.id()), shell::findEvidence);
    menu = new SideMenu(shell::go);
    var mark = new Region();
    mark.getStyleClass().add("mark");
    brand.setGraphic(mark);
    brand.getStyleClass().add("brand");
    brand.setMinWidth(Region.USE_PREF_SIZE);
    var rounds =
        new RoundChooser(
            model, shell::choose, () -> model.chosenProperty().get().ifPresent(shell::openRound));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox.setHgrow(search.field(), Priority.SOMETIMES);
    top = new HBox(brand, rounds, search.field(), gap, pill);
    top.getStyleClass().add(Looks.BAR);
    for (var box : List.of(stranger, notices)) {
      box.getStyleClass().add("window-notices");
      box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
    }
    middle.setTop(new VBox(stranger, notices));
    middle.getStyleClass().add(Looks.PAGE);
    parts.setTop(top);
    parts.setLeft(menu);
    parts.setCenter(middle);
    parts.setBottom(new StatusLine(model, store, theme, shell::openDrafts));
    getChildren().addAll(parts, layer, em);
    model.councilsProperty().subscribe(it -> menu.setCouncils(it.size()));
    saves.stateProperty().subscribe(pill::show);
    pill.onWhy(shell::tellNotSaved);
    saves.troubleProperty().subscribe(it -> tell(it, saves));
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
  }

  void setPerson(PersonMenu next) {
    person = Optional.of(next);
    top.getChildren().add(next);
    next.setMinWidth(Region.USE_PREF_SIZE);
    fit();
  }

  /// Puts a screen in the middle.
  void show(Screen screen, SideMenu.Entry entry) {
    middle.setCenter(screen.node());
    menu.mark(entry);
  }

  void search() {
    search.focus();
  }

  void enterMenu() {
    menu.enter();
  }

  void signIn() {
    person.ifPresent(PersonMenu::signIn);
  }

  Node notices() {
    return notices;
  }

  /// Says why whoever is signed in cannot act, or nothing where they can.
  void tellStranger(Optional<Refusal> why, Runnable signIn) {
    stranger.getChildren().clear();
    why.ifPresent(it ->
        stranger
            .getChildren()
            .add(
                new Notice(Notice.Weight.WARN, it.sentence() + " " + it.remedy())
                    .with("Sign in …", signIn)));
  }

  private void tell(Optional<Saves.Trouble> trouble, Saves saves) {
    notices.getChildren().clear();
    trouble.ifPresent(it ->
        notices.getChildren().add(new Notice(it.weight(), it.text()).dismissed(saves::putAway)));
  }

  private void fit() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROW * em.pixels();
    menu.setNarrow(narrow);
    pill.setNarrow(narrow);
    var display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    brand.setContentDisplay(display);
    person.ifPresent(it -> it.setContentDisplay(display));
  }
}
