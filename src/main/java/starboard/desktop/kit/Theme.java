package starboard.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// How the windows look: light or dark, and the size of text and everything measured in it.
///
/// One theme serves all windows; every scene is dressed by it once. To be used on the JavaFX
/// thread.
public final class Theme {
  /// Light, dark, or as the system has it, also when the system changes while the program runs.
  public enum Mode {
    LIGHT,
    DARK,
    SYSTEM
  }

  /// The sizes in percent between which [#larger()] and [#smaller()] step.
  public static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private static final double TEXT_PIXELS = 13;

  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);

  public Theme() {
    Fonts.load();
    var system = Platform.getPreferences().colorSchemeProperty();
    dark.bind(mode.flatMap(it -> it == Mode.SYSTEM ? system.map(Theme::isDark) : fixed(it)));
    dark.subscribe(Theme::use);
  }

  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /// Whether the windows are dark now, whichever way that came about.
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /// The size of text in percent, 80 to 200.
  public ReadOnlyIntegerProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// A length in pixels that follows the text size, for what no style sheet reaches:
  /// `theme.em(14).subscribe(column::setPrefWidth)`.
  public ObservableValue<Double> em(double many) {
    return zoom.map(it -> many * TEXT_PIXELS * it.doubleValue() / 100);
  }

  /// Sets the size of text; a percentage outside 80 to 200 becomes the nearest of these.
  public void setZoom(int percent) {
    zoom.set(Math.clamp(percent, ZOOMS.getFirst(), ZOOMS.getLast()));
  }

  public void larger() {
    ZOOMS.stream().filter(it -> it > zoom.get()).findFirst().ifPresent(this::setZoom);
  }

  public void smaller() {
    ZOOMS.reversed().stream().filter(it -> it < zoom.get()).findFirst().ifPresent(this::setZoom);
  }

  /// Turns light to dark and dark to light, and stays there whatever the system does.
  public void toggle() {
    mode.set(dark.get() ? Mode.LIGHT : Mode.DARK);
  }

  /// Gives a scene its style sheets and text size and keeps them up to date until unsubscribed.
  ///
  /// Pop-ups take over the sheets of the window they belong to.
  ///
  /// @param own the addresses of further style sheets, those of a screen
  public Subscription dress(Scene scene, String... own) {
    var sheets = scene.getStylesheets();
    sheets.setAll(sheet("light.css"), sheet("starboard.css"), sheet("kit.css"));
    sheets.addAll(sheet("ratings.css"), sheet("controlsfx.css"));
    sheets.addAll(own);
    return Subscription.combine(
        dark.subscribe(it -> sheets.set(0, sheet(it ? "dark.css" : "light.css"))),
        zoom.subscribe(it -> scene.getRoot().setStyle(style(it.intValue()))),
        scene.rootProperty().subscribe(it -> it.setStyle(style(zoom.get()))));
  }

  private static String style(int percent) {
    return "-fx-font-size: " + TEXT_PIXELS * percent / 100 + "px;";
  }

  private static ObservableValue<Boolean> fixed(Mode mode) {
    return new SimpleObjectProperty<>(mode == Mode.DARK);
  }

  private static boolean isDark(ColorScheme scheme) {
    return scheme == ColorScheme.DARK;
  }

  /// The compiled sheets of AtlantaFX load faster than their text.
  private static void use(boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
