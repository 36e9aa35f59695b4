package starboard.desktop.frame;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.journal.Field;
import starboard.journal.Write;

/// Both sides of a conflict with who and when, and a button for each.
public final class ConflictView<V> extends VBox {
  private final String question;
  private final Function<V, String> words;
  private final Consumer<V> chosen;
  private final Moments moments;

  /// @param question what is to be chosen
  /// @param chosen is told what the person chose
  public ConflictView(
      String question, Function<V, String> words, Consumer<V> chosen, Moments moments) {
    this.question = question;
    this.words = words;
    this.chosen = chosen;
    this.moments = moments;
    getStyleClass().add("conflict");
    Nodes.present(this, false);
  }

  /// Shows the sides where there is a conflict, else nothing.
  public void show(Field<V> field, boolean open) {
    boolean there = open && field instanceof Field.Conflict;
    Nodes.present(this, there);
    getChildren().clear();
    if (there && field instanceof Field.Conflict<V>(var writes)) show(writes);
  }

  private void show(List<Write<V>> writes) {
    getChildren().add(Nodes.wrapped(question, Looks.STRONG));
    writes.forEach(it -> getChildren().add(side(it)));
  }

  private HBox side(Write<V> write) {
    var value = words.apply(write.value());
    var who = write.by().author().person() + ", " + moments.brief(write.by().at());
    var button = take(write.value(), "Take this", "Take " + value + " of " + who);
    var said = Nodes.wrapped(value + "  —  " + who);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    var side = new HBox(said, button);
    side.getStyleClass().add("side");
    return side;
  }

  private Button take(V value, String does, String name) {
    var button = Nodes.small(does, () -> chosen.accept(value));
    button.setAccessibleText(name);
    return button;
  }
}
