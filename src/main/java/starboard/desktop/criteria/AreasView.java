package starboard.desktop.criteria;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.Criteria;
import starboard.desktop.frame.Certainties;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.evidence.StandardsArea;

/// The standards areas of a round, with what is known of their text.
final class AreasView extends VBox {
  private final VBox cards = new VBox();

  AreasView() {
    getStyleClass().add("part");
    cards.getStyleClass().add("areas");
    var scroll = new PageScroll("Standards areas", cards);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  void show(Criteria criteria) {
    cards.getChildren().setAll(criteria.standards().areas().stream().map(AreasView::card).toList());
    if (cards.getChildren().isEmpty())
      cards
          .getChildren()
          .add(
              new EmptyState(
                  Feather.LAYERS,
                  "No standards areas",
                  "The round has none; they are loaded with its criteria."));
  }

  private static VBox card(StandardsArea area) {
    var title = wrapped(area.number() + "  " + area.title(), Looks.HEADING);
    var line = new HBox(title, Certainties.tag(area.origin().certainty()));
    line.getStyleClass().add("area-line");
    var text =
        area.criteria().isBlank() ? "The text of its criteria was not found." : area.criteria();
    var card =
        new VBox(
            line, wrapped(text), wrapped("Feeds “" + area.question().title() + "”", Looks.QUIET));
    for (var words : new String[] {area.origin().source(), area.origin().note()})
      if (!words.isBlank()) card.getChildren().add(wrapped(words, Looks.QUIET, Looks.SMALL));
    card.getStyleClass().add(Looks.CARD);
    return card;
  }

  private static Label wrapped(String text, String... looks) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll(looks);
    return label;
  }
}
