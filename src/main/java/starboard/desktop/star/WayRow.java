package starboard.desktop.star;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Tag;
import starboard.rating.Grade;

/// One set of changes, its grades in bold.
final class WayRow extends VBox {
  private static final int TOP_LEVEL = 3;

  private final TextFlow words = new TextFlow();
  private final Tag closed = new Tag(Tag.Tone.WARN, "");
  private Optional<StarCard.Way> shown = Optional.empty();

  WayRow() {
    getStyleClass().add("way");
    getChildren().addAll(words, closed);
  }

  void show(StarCard.Way way) {
    if (shown.filter(way::equals).isPresent()) return;
    shown = Optional.of(way);
    var texts = new ArrayList<Text>();
    way.to()
        .forEach((subject, grade) -> {
          var phrase =
              texts.isEmpty() ? StarCards.capital(subject.phrase()) : " with " + subject.phrase();
          texts.add(Parts.text(phrase + (atLeast(way, grade) ? " at least " : " ")));
          texts.add(Parts.text(grade.word(), Looks.STRONG));
        });
    if (!way.note().isEmpty()) texts.add(Parts.text(" " + way.note()));
    words.getChildren().setAll(texts);
    Parts.show(closed, way.closedBy());
    var said = new StringBuilder();
    texts.forEach(it -> said.append(it.getText()));
    if (!way.closedBy().isEmpty())
      said.append(", ").append(way.closedBy().toLowerCase(Locale.ROOT));
    words.setAccessibleText(said.toString());
  }

  private static boolean atLeast(StarCard.Way way, Grade grade) {
    return way.atLeast() && grade.level() < TOP_LEVEL;
  }
}
