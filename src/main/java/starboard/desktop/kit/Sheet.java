package starboard.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question or form that lies over the window until it is answered; [SheetPane] shows it.
public final class Sheet extends VBox {
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final ScrollPane scroll = new ScrollPane();
  private final HBox buttons = new HBox();
  private Runnable leaving = this::close;
  private double limitWidth = Double.MAX_VALUE;
  private double limitHeight = Double.MAX_VALUE;

  /// @param title what it is about, also its name for a screen reader
  public Sheet(String title, Node content) {
    getStyleClass().add("sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    heading.setWrapText(true);
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setAccessibleText(title);
    scroll.viewportBoundsProperty().subscribe(this::enterWhereWordsAreLong);
    scroll.getStyleClass().add("sheet-content");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    buttons.getStyleClass().add("sheet-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, scroll, buttons);
    Shortcut.DO_SHEET.on(this, this::doMain);
  }

  /// Also from a field of many lines, in which Enter begins a line.
  private void doMain() {
    buttons.getChildren().stream()
        .filter(Sheet::isDefault)
        .map(Button.class::cast)
        .findFirst()
        .ifPresent(Button::fire);
  }

  /// Adds a button at the right end of those that are there.
  ///
  /// @param look a style class of [Looks], or nothing
  /// @param action what it does; it closes the sheet itself where it is done
  public Button button(String does, String look, Runnable action) {
    var button = new Button(does);
    if (!look.isEmpty()) button.getStyleClass().add(look);
    button.setDefaultButton(look.equals(Looks.MAIN_BUTTON));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    buttons.getChildren().add(button);
    return button;
  }

  /// Says something beside the buttons, for example why one cannot be pressed.
  public void beside(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL, "beside");
    HBox.setHgrow(label, Priority.ALWAYS);
    buttons.getChildren().addFirst(label);
  }

  /// Where the focus is at first: in the form, else on the button that Enter presses, else on the
  /// first, which is the one that does nothing.
  Optional<Node> entry() {
    var form = fields().stream().findFirst();
    var main = buttons.getChildren().stream().filter(Sheet::isDefault).findFirst();
    return form.or(() -> main).or(() -> buttons.getChildren().stream().findFirst());
  }

  private static boolean isDefault(Node node) {
    return node instanceof Button button && button.isDefaultButton();
  }

  private List<Node> fields() {
    return scroll.getContent() instanceof Parent parent ? Focusables.in(parent) : List.of();
  }

  /// Words that are too long for the window must be scrolled by keys too.
  private void enterWhereWordsAreLong(Bounds seen) {
    double all = scroll.getContent().getLayoutBounds().getHeight();
    scroll.setFocusTraversable(fields().isEmpty() && all > seen.getHeight() + 1);
  }

  /// How large it may become at the most.
  void limit(double width, double height) {
    limitWidth = width;
    limitHeight = height;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(super.computePrefWidth(height), limitWidth);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(super.computePrefHeight(width) + wrapped(width), limitHeight);
  }

  /// How much higher the content is at the width that it gets than the pane around it takes it to
  /// be: that does not ask how words wrap.
  private double wrapped(double width) {
    var content = scroll.getContent();
    if (content.getContentBias() != Orientation.HORIZONTAL) return 0;
    double room = width < 0 ? computePrefWidth(-1) : width;
    var rim = scroll.getInsets();
    room -= snappedLeftInset() + snappedRightInset() + rim.getLeft() + rim.getRight();
    return Math.max(0, Math.ceil(content.prefHeight(room)) - Math.floor(content.prefHeight(-1)));
  }

  /// Has something else done than to put it away when the person turns from it, by Esc or Cancel:
  /// for example to ask first, where something is typed.
  public void onLeave(Runnable instead) {
    leaving = instead;
  }

  /// The person turns from it.
  public void leave() {
    leaving.run();
  }

  /// Puts the sheet away.
  public void close() {
    closed.complete(null);
  }

  /// Completes when the sheet is put away, on the thread that does it.
  public CompletionStage<Void> closed() {
    return closed;
  }
}
