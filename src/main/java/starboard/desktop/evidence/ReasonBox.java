package starboard.desktop.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.application.DraftPlace;
import starboard.application.Drafts.Draft;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;

/// Asks for a reason, and does something with it. What is typed is kept until it is done or given
/// up.
final class ReasonBox extends VBox {
  private final DraftKeeper drafts;
  private final Consumer<String> act;
  private final Runnable away;
  private final ProseArea area;
  private Optional<DraftPlace> place = Optional.empty();

  /// @param question what is asked, for example `Why is it withdrawn?`
  /// @param does what the button does, as a verb
  /// @param act told the reason
  /// @param away puts the question away
  ReasonBox(DraftKeeper drafts, String question, String does, Consumer<String> act, Runnable away) {
    this.drafts = drafts;
    this.act = act;
    this.away = away;
    getStyleClass().add("reason-box");
    area = new ProseArea(question, question);
    area.textProperty().subscribe(this::typed);
    Button main = Nodes.main(does, this::finish);
    main.disableProperty().bind(area.textProperty().map(String::isBlank));
    var buttons = new HBox(Nodes.button("Cancel", this::cancel), main);
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(area, buttons);
    Shortcut.SAVE_ITEM.on(this, this::finish);
  }

  /// Asks about something, with what was typed before.
  void open(DraftPlace where) {
    place = Optional.empty();
    area.setText(drafts.find(where).map(Draft::text).orElse(""));
    place = Optional.of(where);
  }

  void enter() {
    area.requestFocus();
    area.end();
  }

  /// The reason is in the record.
  void done() {
    place.ifPresent(drafts::drop);
    away.run();
  }

  private void finish() {
    if (!area.getText().isBlank()) act.accept(area.getText().strip());
  }

  private void cancel() {
    place.ifPresent(drafts::drop);
    away.run();
  }

  private void typed(String text) {
    place.ifPresent(it -> {
      if (text.isBlank()) drafts.drop(it);
      else drafts.typed(it, text);
    });
  }
}
