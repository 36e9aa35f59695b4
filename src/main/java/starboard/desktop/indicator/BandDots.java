package starboard.desktop.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import starboard.indicators.BandRange;
import starboard.indicators.BandWords;

/// A band as one to five filled dots, with its name for a screen reader.
public final class BandDots extends HBox {
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

  private final List<Region> dots = new ArrayList<>();

  public BandDots() {
    getStyleClass().add("band-dots");
    setAccessibleRole(AccessibleRole.TEXT);
    for (int i = 0; i < BandRange.BEST; i++) {
      var dot = new Region();
      dot.getStyleClass().add("dot");
      dots.add(dot);
    }
    getChildren().addAll(dots);
  }

  /// Shows a band; nothing where there is none.
  public void show(OptionalInt band) {
    setVisible(band.isPresent());
    setManaged(band.isPresent());
    for (int i = 0; i < dots.size(); i++)
      dots.get(i).pseudoClassStateChanged(FILLED, i < band.orElse(0));
    setAccessibleText(band.isPresent() ? BandWords.named(band.getAsInt()) : "");
  }
}
