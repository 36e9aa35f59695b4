package starboard.desktop.star;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;

/// The whole star card. Beside a case its head stays in sight while the details scroll. A new card
/// is written into the nodes that are there.
public final class StarCardView extends VBox {
  private static final PseudoClass WHAT_IF = PseudoClass.getPseudoClass("what-if");

  private final StarHead head;
  private final HowView how = new HowView();
  private final VBox changes = new VBox();
  private final Rows<WaysView, StarCard.Ways> ways =
      new Rows<>(changes, WaysView::new, WaysView::show);
  private final Label changing = Parts.label("What would change it", Looks.SUBHEADING);
  private final RecordView record;
  private final VBox details = new VBox();
  private final ScrollPane scroll = new ScrollPane();

  /// @param openRuleBook opens the rule book of that id
  public StarCardView(StarCard first, Consumer<String> openRuleBook) {
    getStyleClass().add("star-card");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("star.css")).toExternalForm());
    head = new StarHead(first);
    record = new RecordView(openRuleBook);
    changes.getStyleClass().add("changes");
    details.getStyleClass().add("details");
    details
        .getChildren()
        .addAll(
            part(Parts.label("How", Looks.SUBHEADING), how),
            part(changing, changes),
            part(Parts.label("The record", Looks.SUBHEADING), record));
    getChildren().addAll(head, details);
    scroll.getStyleClass().add("scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText("Star card");
    setVgrow(scroll, Priority.ALWAYS);
    show(first);
  }

  /// Whether the details scroll below the head; else the card is as tall as all of it.
  public void scrollDetails(boolean scrolls) {
    if (scrolls == getChildren().contains(scroll)) return;
    getChildren().setAll(head);
    scroll.setContent(scrolls ? details : null);
    getChildren().add(scrolls ? scroll : details);
  }

  /// Shows the details from their beginning.
  public void toTop() {
    scroll.setVvalue(0);
  }

  /// Shows another card.
  public void show(StarCard card) {
    pseudoClassStateChanged(WHAT_IF, card.tried());
    head.show(card);
    how.show(card);
    ways.show(card.changes());
    changing.getParent().setManaged(!card.changes().isEmpty());
    changing.getParent().setVisible(!card.changes().isEmpty());
    record.show(card);
  }

  private static VBox part(Label title, javafx.scene.Node content) {
    var part = new VBox(title, content);
    part.getStyleClass().add("part");
    return part;
  }
}
