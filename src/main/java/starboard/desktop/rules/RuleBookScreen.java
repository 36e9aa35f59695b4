package starboard.desktop.rules;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;
import starboard.rating.ProvedRuleBook;

/// The rule books: a list of them, and the chosen one with the table of its pairs.
public final class RuleBookScreen implements Screen {
  private final RuleBookModel model;
  private final PairsView pairs;
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final VBox list = new VBox();
  private final BorderPane view = new BorderPane();

  public RuleBookScreen(Office office) {
    model = new RuleBookModel(office.workbench().rules());
    pairs = new PairsView(model);
    list.getStyleClass().add("book-list");
    var heading = new Label("Rule books");
    heading.getStyleClass().add(Looks.HEADING);
    list.getChildren().add(heading);
    for (var book : model.books()) list.getChildren().add(button(book, office));
    page.getStyleClass().addAll(Looks.PAGE, "rules-page");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    view.setLeft(list);
    view.setCenter(scroll);
    view.getStyleClass().add(Looks.PAGE);
    model.shownProperty().subscribe(this::tell);
  }

  /// Shows the rule book of an id.
  public void show(String id) {
    model.show(id);
  }

  @Override
  public String title() {
    return model.shownProperty().get().book().title();
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, () -> pairs.search().requestFocus());
  }

  @Override
  public void entered() {
    list.getChildren().stream()
        .filter(it -> it instanceof ToggleButton button && button.isSelected())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  @Override
  public void left() {}

  private void tell(ProvedRuleBook book) {
    page.getChildren().setAll(new BookView(book), pairs);
    pairs.refresh();
    scroll.setVvalue(0);
    for (var node : list.getChildren())
      if (node instanceof ToggleButton button) button.setSelected(book == button.getUserData());
  }

  private static ToggleButton button(ProvedRuleBook book, Office office) {
    var button = new ToggleButton(book.book().title());
    button.getStyleClass().setAll(Looks.NAVIGATION);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setUserData(book);
    button.setId("book-" + book.book().id());
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          office.navigator().ruleBook(book.book().id());
        });
    return button;
  }
}
