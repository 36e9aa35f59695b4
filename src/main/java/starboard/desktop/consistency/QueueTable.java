package starboard.desktop.consistency;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import starboard.application.FindingWords;
import starboard.casework.CouncilId;
import starboard.casework.refresh.Ranked;
import starboard.consistency.queue.Placed;
import starboard.desktop.frame.CouncilTable;
import starboard.desktop.frame.Em;

/// The table of the queue, worked by keys as much as by mouse: Enter opens, letters begin to
/// search.
final class QueueTable {
  private QueueTable() {}

  /// @param em stands near the table
  /// @param open told which council to open
  /// @param typed told what was typed while the table had the focus
  static CouncilTable<Placed> of(
      QueueModel model, Em em, Consumer<CouncilId> open, Consumer<String> typed) {
    var table =
        new CouncilTable<Placed>(
                "Councils that need another look", em, it -> it.look().facts().council(), open)
            .figures("Place", 3.8, it -> Integer.toString(it.place()))
            .words("Council", 12.8, it -> it.look().facts().name())
            .stars("Star", 4.6, it -> it.look().facts().stars())
            .figures("Points", 4, it -> FindingWords.points(it.look()))
            .figures("Margin", 4.8, it -> FindingWords.margin(it.look()))
            .figures("Score", 4, it -> Ranked.words(it.score()))
            .cells("Why", 14, () -> new Chips.Why(model))
            .cells("Findings", 5.4, Chips.Standing::new);
    table.setId("queue");
    table.getStyleClass().add("queue");
    table.addEventHandler(
        KeyEvent.KEY_TYPED,
        event ->
            text(event)
                .ifPresent(it -> {
                  event.consume();
                  typed.accept(it);
                }));
    return table;
  }

  private static Optional<String> text(KeyEvent event) {
    var text = event.getCharacter();
    if (event.isShortcutDown() || event.isAltDown() || text.isBlank()) return Optional.empty();
    return text.codePoints().anyMatch(Character::isISOControl)
        ? Optional.empty()
        : Optional.of(text);
  }
}
