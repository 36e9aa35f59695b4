package starboard.desktop.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import starboard.rating.Stars;

/// A star rating as three stars. What is given is filled, what is not is an outline, what is still
/// possible is a filled outline: shape says it, colour only helps. Its size is that of its text:
/// set `-fx-font-size` to enlarge it.
public final class StarsNode extends HBox {
  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
  private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
  private static final PseudoClass POSSIBLE = PseudoClass.getPseudoClass("possible");

  private final ObjectProperty<StarsShown> shown = new SimpleObjectProperty<>();
  private final List<Region> stars = List.of(star(), star(), star());
  private final Label sign = new Label();

  public StarsNode() {
    this(new StarsShown.NotYetRated());
  }

  public StarsNode(StarsShown first) {
    getStyleClass().add("stars");
    sign.getStyleClass().add("sign");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(stars);
    getChildren().add(sign);
    sign.managedProperty().bind(sign.visibleProperty());
    shown.set(first);
    shown.subscribe(this::draw);
  }

  /// The rating as three filled or outlined stars.
  public static StarsNode of(Stars stars) {
    return new StarsNode(new StarsShown.Rated(stars));
  }

  public ObjectProperty<StarsShown> shownProperty() {
    return shown;
  }

  public void show(StarsShown what) {
    shown.set(what);
  }

  private void draw(StarsShown what) {
    setAccessibleText(what.words());
    pseudoClassStateChanged(CONFLICT, what instanceof StarsShown.InConflict);
    switch (what) {
      case StarsShown.Rated rated -> draw(rated.stars().count(), rated.stars().count(), "");
      case StarsShown.Incomplete open -> draw(open.sure(), open.most(), "?");
      case StarsShown.InConflict() -> draw(-1, -1, "in conflict");
      case StarsShown.NotYetRated() -> draw(-1, -1, "–");
    }
  }

  /// Below 0 there are no stars to show, only the sign.
  private void draw(int given, int possible, String said) {
    for (int i = 0; i < stars.size(); i++) {
      var star = stars.get(i);
      star.pseudoClassStateChanged(GIVEN, i < given);
      star.pseudoClassStateChanged(POSSIBLE, i >= given && i < possible);
      star.setVisible(given >= 0);
      star.setManaged(given >= 0);
    }
    sign.setText(said);
    sign.setVisible(!said.isEmpty());
  }

  private static Region star() {
    var star = new Region();
    star.getStyleClass().add("star");
    return star;
  }
}
