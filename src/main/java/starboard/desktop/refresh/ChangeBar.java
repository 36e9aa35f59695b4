package starboard.desktop.refresh;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import starboard.casework.refresh.ChangeTally;

/// How the stars of some councils moved, as parts of a thin bar.
final class ChangeBar extends Region {
  private final Map<Kind, Region> parts = new EnumMap<>(Kind.class);
  private final ChangeTally tally;

  /// What a part of the bar stands for.
  enum Kind {
    UP("up"),
    SAME("the same"),
    DOWN("down"),
    TO_CONFIRM("carried, to confirm"),
    OPEN("no star yet");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /// The style class of its parts and swatches.
    String look() {
      return "change-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    int of(ChangeTally tally) {
      return switch (this) {
        case UP -> tally.settled().up();
        case SAME -> tally.settled().same();
        case DOWN -> tally.settled().down();
        case TO_CONFIRM -> tally.toConfirm().all();
        case OPEN -> tally.open();
      };
    }
  }

  ChangeBar(ChangeTally tally) {
    this.tally = tally;
    getStyleClass().add("change-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        java.util.Arrays.stream(Kind.values())
            .filter(it -> it.of(tally) > 0)
            .map(it -> it.of(tally) + " " + it.words())
            .collect(Collectors.joining(", ")));
    for (var kind : Kind.values()) {
      if (kind.of(tally) == 0) continue;
      var part = new Region();
      part.getStyleClass().add(kind.look());
      parts.put(kind, part);
      getChildren().add(part);
    }
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (var part : parts.entrySet()) {
      double width = getWidth() * part.getKey().of(tally) / tally.councils();
      double left = snapPositionX(x);
      part.getValue().resizeRelocate(left, 0, snapPositionX(x + width) - left, getHeight());
      x += width;
    }
  }
}
