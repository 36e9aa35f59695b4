package starboard.desktop.star;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.StarsNode;

/// The star card in one line, for a narrow window, with a button that goes to the whole of it.
public final class StarStrip extends HBox {
  private static final PseudoClass WHAT_IF = PseudoClass.getPseudoClass("what-if");

  private final StarsNode stars = new StarsNode();
  private final Label caption = Parts.wrapped("caption", Looks.SMALL);
  private final Label headline = Parts.wrapped(Looks.STRONG);

  /// @param why shows the whole card
  public StarStrip(StarCard first, Runnable why) {
    getStyleClass().add("star-strip");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("star.css")).toExternalForm());
    var words = new VBox(caption, headline);
    HBox.setHgrow(words, Priority.ALWAYS);
    var button = new Button("Why");
    button.setAccessibleText("Why this rating");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> why.run());
    stars.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(stars, words, button);
    show(first);
  }

  /// Shows another card.
  public void show(StarCard card) {
    pseudoClassStateChanged(WHAT_IF, card.tried());
    stars.show(card.stars());
    caption.setText(card.caption());
    headline.setText(
        card.isNotFixed() ? card.headline() + ", not fixed by the record" : card.headline());
  }
}
