package starboard.desktop.rules;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.frame.Certainties;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Tag;
import starboard.rating.RuleBook;

/// What a rule book is called, how sure it is, and what one must know of it as a whole.
final class BookHead extends VBox {
  BookHead(RuleBook book) {
    getStyleClass().add("book-head");
    var title = new Label(book.title());
    title.getStyleClass().add(Looks.TITLE);
    title.setWrapText(true);
    var force = new Label("In force from " + Dates.words(book.inForce()) + " · " + book.id());
    force.getStyleClass().add(Looks.QUIET);
    var tags =
        new FlowPane(
            new Tag(Tag.Tone.GOOD, "proved", Feather.CHECK),
            Certainties.tag(Certainties.leastSure(book)),
            force);
    tags.getStyleClass().add("tags");
    var note = new Label(book.note());
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, tags, note);
  }
}
