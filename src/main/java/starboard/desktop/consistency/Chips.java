package starboard.desktop.consistency;

import java.util.Comparator;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import starboard.casework.refresh.Ranked;
import starboard.consistency.Finding;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.QueueGround;
import starboard.consistency.queue.QueueWeights;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Tag;

/// The chips of the table: the reasons for a council with what each adds to its score, and how its
/// findings stand.
final class Chips {
  private Chips() {}

  /// A reason with what it adds to the score.
  static Tag reason(QueueGround ground, String name, QueueWeights weights) {
    var adds = adds(ground, weights);
    var chip =
        new Tag(adds == 0 ? Tag.Tone.NEUTRAL : Tag.Tone.INFO, name + " " + Ranked.words(adds));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  private static int adds(QueueGround ground, QueueWeights weights) {
    return ground.strength() * weights.of(ground.reason());
  }

  /// How the findings of a council stand, in a few words; blank where it has none.
  static String standing(Placed placed) {
    var findings = placed.look().findings();
    if (findings.isEmpty()) return "";
    long open = findings.stream().filter(Finding::unsettled).count();
    return open == 0 ? "settled" : open + " open";
  }

  /// The reasons for a council, those that add most first.
  static final class Why extends TableCell<Placed, Placed> {
    private final QueueModel model;
    private final ChipRow chips = new ChipRow();

    Why(QueueModel model) {
      this.model = model;
    }

    @Override
    protected void updateItem(@Nullable Placed item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : chips);
      if (empty || item == null) {
        setAccessibleText(null);
        setTooltip(null);
        return;
      }
      var weights = model.weightsProperty().get();
      chips.show(
          item.look().grounds().stream()
              .sorted(Comparator.comparingInt(it -> -adds(it, weights)))
              .map(it -> reason(it, it.reason().word(), weights))
              .toList());
      var words =
          item.look().grounds().stream().map(QueueGround::words).collect(Collectors.joining("; "));
      setAccessibleText(words.isEmpty() ? "nothing speaks for it" : words);
      Nodes.tip(this, words);
    }
  }

  /// How its findings stand.
  static final class Standing extends TableCell<Placed, Placed> {
    @Override
    protected void updateItem(@Nullable Placed item, boolean empty) {
      super.updateItem(item, empty);
      var words = empty || item == null ? "" : standing(item);
      setGraphic(
          words.isEmpty()
              ? null
              : new Tag(words.equals("settled") ? Tag.Tone.GOOD : Tag.Tone.BAD, words));
      setAccessibleText(empty ? null : words.isEmpty() ? "no finding" : words);
    }
  }
}
