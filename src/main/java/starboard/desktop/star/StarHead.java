package starboard.desktop.star;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.PointsRuler;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.Tag;

/// The top of the card: the stars, what they are, and the points on the ruler.
final class StarHead extends VBox {
  private final Label caption = Parts.wrapped("caption");
  private final StarsNode stars = new StarsNode();
  private final Label headline = Parts.wrapped("headline", Looks.STRONG);
  private final Tag open =
      new Tag(Tag.Tone.WARN, "Not fixed by the record", Feather.ALERT_TRIANGLE);
  private final Label remark = Parts.wrapped(Looks.QUIET);
  private final Label decision = Parts.wrapped(Looks.QUIET);
  private final PointsRuler ruler;
  private final VBox edges = new VBox();
  private final Rows<Label, String> edgeRows =
      new Rows<>(edges, () -> Parts.wrapped(Looks.QUIET, Looks.SMALL), Label::setText);

  StarHead(StarCard first) {
    getStyleClass().add("star-head");
    ruler = new PointsRuler(first.ruler());
    stars.getStyleClass().add("large");
    getChildren().addAll(caption, stars, headline, open, decision, remark, ruler, edges);
    show(first);
  }

  void show(StarCard card) {
    caption.setText(card.caption());
    stars.show(card.stars());
    headline.setText(card.headline());
    open.setVisible(card.isNotFixed());
    open.setManaged(card.isNotFixed());
    decision.setText(card.decision());
    Parts.show(remark, StarCards.capital(card.remark()));
    ruler.show(card.ruler());
    edgeRows.show(card.edges());
    edges.setManaged(!card.edges().isEmpty());
  }
}
