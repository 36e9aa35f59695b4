package starboard.desktop.star;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the published record says of the grades, and the way to the rule book.
final class RecordView extends VBox {
  private final VBox sentences = new VBox();
  private final Rows<Label, String> told = new Rows<>(sentences, Parts::wrapped, Label::setText);
  private final VBox councils = new VBox();
  private final Rows<CouncilsView, StarCard.Councils> named =
      new Rows<>(councils, CouncilsView::new, CouncilsView::show);
  private final Hyperlink book = new Hyperlink();

  /// @param openRuleBook opens the rule book of that id
  RecordView(Consumer<String> openRuleBook) {
    getStyleClass().add("record");
    sentences.getStyleClass().add("list");
    councils.getStyleClass().add("list");
    book.setWrapText(true);
    book.setOnAction(_ -> openRuleBook.accept(String.valueOf(book.getUserData())));
    getChildren().addAll(sentences, councils, book);
  }

  void show(StarCard card) {
    var says = card.says();
    told.show(says.sentences());
    named.show(says.councils());
    councils.setManaged(!says.councils().isEmpty());
    book.setUserData(card.ruleBook().id());
    book.setText("Rule book: " + card.ruleBook().title());
  }
}
