package starboard.desktop.rules;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;
import starboard.rating.ProvedRuleBook;

/// The rule books: a list of them, and the chosen one with the table of its pairs.
public final class RuleBookScreen implements Screen {
  private final RuleBookModel model;
  private final PairsView pairs;
  private final VBox head = new VBox();
  private final VBox parts = new VBox();
  private final Tabs tabs = new Tabs();
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
    tabs.add("What it says", parts);
    tabs.add("The 136 pairs", pairs);
    var page = new VBox(head, tabs);
    page.getStyleClass().addAll(Looks.PAGE, "rules-page");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    view.setLeft(list);
    view.setCenter(new PageScroll("Rule book", page));
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
    return Map.of(Shortcut.FILTER, this::filter);
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

  private void filter() {
    tabs.select(1);
    pairs.search().requestFocus();
  }

  private void tell(ProvedRuleBook book) {
    head.getChildren().setAll(new BookHead(book.book()));
    parts.getChildren().setAll(new BookView(book));
    pairs.refresh();
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
    button.setOnAction(_ -> {
      button.setSelected(true);
      office.navigator().ruleBook(book.book().id());
    });
    return button;
  }
}
