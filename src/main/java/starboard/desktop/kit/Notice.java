package starboard.desktop.kit;

import static javafx.geometry.HPos.LEFT;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A banner across a screen that says something and may offer one thing to do about it.
///
/// It never covers anything: it stands above what it is about.
public final class Notice extends Region {
  /// How much it matters.
  public enum Weight {
    /// Good to know.
    INFO(Feather.INFO),
    /// To be looked at, but work goes on.
    WARN(Feather.ALERT_TRIANGLE),
    /// Nothing goes on until it is dealt with, for example because nothing can be saved.
    FAILURE(Feather.ALERT_OCTAGON),
    /// What is on the screen is only tried, not recorded.
    WHAT_IF(Feather.HELP_CIRCLE);

    private final Feather icon;

    Weight(Feather icon) {
      this.icon = icon;
    }
  }

  /// The least room for the words with the buttons beside them, in em; alone they take two thirds.
  private static final double WORDS_BESIDE = 12;

  private static final double GAP = 0.75;

  private final Node icon;
  private final Label words;
  private final HBox buttons = new HBox();

  public Notice(Weight weight, String text) {
    icon = Icons.of(weight.icon);
    words = new Label(text);
    Unbroken.keep(words);
    words.setWrapText(true);
    getStyleClass().addAll("notice", weight.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    buttons.getStyleClass().add("buttons");
    buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    getChildren().addAll(icon, words, buttons);
  }

  /// With a button at its end, or below the words where there is little room.
  ///
  /// @param does what the button does, as a verb
  public Notice with(String does, Runnable action) {
    var button = new Button(does);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    buttons.getChildren().add(button);
    return this;
  }

  /// With a button that puts it away.
  public Notice dismissed(Runnable action) {
    var button = new Button(null, Icons.of(Feather.X));
    button.getStyleClass().add(Looks.PLAIN_BUTTON);
    button.setAccessibleText("Put this notice away");
    button.setOnAction(_ -> action.run());
    buttons.getChildren().add(button);
    return this;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snapSizeX(start() + em(WORDS_BESIDE * 2 / 3) + snappedRightInset());
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(start() + words.prefWidth(-1) + end() + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = (width < 0 ? prefWidth(-1) : width) - start() - snappedRightInset();
    double inner =
        isWide(room)
            ? Math.max(words.prefHeight(room - end()), buttons.prefHeight(-1))
            : words.prefHeight(room) + em(GAP) + buttons.prefHeight(-1);
    return snapSizeY(snappedTopInset() + inner + snappedBottomInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double inner = getHeight() - top - snappedBottomInset();
    double room = getWidth() - start() - snappedRightInset();
    boolean wide = isWide(room);
    double below = wide ? 0 : em(GAP) + buttons.prefHeight(-1);
    double width = wide ? room - end() : room;
    layoutInArea(
        icon, snappedLeftInset(), top, icon.prefWidth(-1), inner - below, 0, LEFT, VPos.CENTER);
    layoutInArea(words, start(), top, width, inner - below, 0, LEFT, VPos.CENTER);
    layoutInArea(
        buttons,
        start(),
        top,
        room,
        inner,
        0,
        wide ? HPos.RIGHT : LEFT,
        wide ? VPos.CENTER : VPos.BOTTOM);
  }

  private boolean isWide(double room) {
    return buttons.getChildren().isEmpty() || room - end() >= em(WORDS_BESIDE);
  }

  /// Where the words start.
  private double start() {
    return snapSizeX(snappedLeftInset() + icon.prefWidth(-1) + em(GAP));
  }

  /// The room that the buttons take beside the words.
  private double end() {
    return buttons.getChildren().isEmpty() ? 0 : snapSizeX(em(GAP) + buttons.prefWidth(-1));
  }

  private double em(double many) {
    return many * words.getFont().getSize();
  }
}
