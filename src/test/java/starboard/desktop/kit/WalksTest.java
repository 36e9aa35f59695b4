package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The walks find what they are there to find.
class WalksTest {
  @RegisterExtension final FxTest fx = new FxTest();

  @Test
  void aNamelessControlIsFound() {
    assertEquals(1, unnamed(new TextField()).size());
    assertEquals(1, unnamed(new Button("", new Region())).size());
    assertEquals(1, unnamed(new Button("×")).size());
    var pane = new Pane();
    pane.setOnMouseClicked(_ -> {});
    assertEquals(1, unnamed(pane).size());
  }

  @Test
  void aNamedControlPasses() {
    var field = new TextField();
    var label = new Label("Round");
    label.setLabelFor(field);
    assertEquals(List.of(), unnamed(label, field));
    assertEquals(List.of(), unnamed(new Button("Save"), new Label("–")));
  }

  @Test
  void paleTextIsFoundAndReadableTextPasses() {
    assertEquals(0, pale("-fx-text-fill: #767676; -fx-background-color: white").size());
    assertEquals(1, pale("-fx-text-fill: #7a7a7a; -fx-background-color: white").size());
    assertEquals(1, pale("-fx-text-fill: white; -fx-background-color: white").size());
    assertEquals(1, pale("-fx-text-fill: black; -fx-opacity: 0.4").size());
    assertEquals(
        0, pale("-fx-text-fill: #949494; -fx-background-color: white; -fx-font-size: 24px").size());
  }

  @Test
  void theWorstOfAPatternedGroundCounts() {
    var stripes = "linear-gradient(from 0px 0px to 8px 0px, repeat, white 50%, #888888 50%)";
    assertEquals(1, pale("-fx-text-fill: #404040; -fx-background-color: " + stripes).size());
  }

  @Test
  void coveredAndBlurredTextIsNoPass() {
    var cover = new Region();
    cover.setStyle("-fx-background-color: white");
    assertEquals(1, pale(new StackPane(new Label("beneath"), cover)).size());
    var blurred = new Label("blurred beyond reading");
    blurred.setEffect(new GaussianBlur(20));
    assertEquals(1, pale(new StackPane(blurred)).size());
  }

  @Test
  void theBlinkingCaretIsNoGroundBehindTheTextButWhatIsChosenIs() {
    var field = new TextField("Ii");
    var other = new TextField();
    var driver = fx.open(600, 300, () -> new VBox(field, other));
    for (int at = 0; at <= 2; at++) {
      int place = at;
      FxTest.run(() -> {
        other.requestFocus();
        field.requestFocus();
        field.positionCaret(place);
      });
      driver.settle(); // the caret is seen from the next frame on, for half a second
      assertEquals(List.of(), ContrastWalk.faults(driver.scene()));
    }
    FxTest.run(() -> {
      field.setStyle("-fx-highlight-fill: #333333; -fx-highlight-text-fill: #333333");
      field.selectAll();
    });
    assertEquals(1, ContrastWalk.faults(driver.scene()).size());
  }

  @Test
  void aFieldThatKeepsTabIsFound() {
    var trap = fx.open(600, 300, () -> new VBox(new TextField(), new TextArea(), new TextField()));
    var faults = FocusWalk.faults(trap);
    assertEquals(1, faults.size());
    assertTrue(faults.getFirst().startsWith("Tab does not leave TextArea"), faults::toString);
  }

  @Test
  void theDriverReachesWhatLiesBeyondTheHeadlessScreen() {
    var clicked = new ArrayList<String>();
    var driver =
        fx.open(() -> {
          var far = new Button("Far");
          far.setOnAction(_ -> clicked.add("far"));
          far.relocate(1300, 730);
          var near = new Button("Near");
          near.setOnAction(_ -> clicked.add("near"));
          return new Pane(near, far);
        });
    driver.click(driver.named("Far"));
    driver.click(driver.named("Near"));
    assertEquals(List.of("far", "near"), clicked);
  }

  private List<String> unnamed(Node... nodes) {
    return AccessibilityWalk.faults(fx.open(600, 300, () -> new VBox(nodes)).scene().getRoot());
  }

  private List<String> pale(String style) {
    var label = new Label("Exampleshire");
    label.setStyle(style);
    return pale(new StackPane(label));
  }

  private List<String> pale(StackPane pane) {
    return ContrastWalk.faults(fx.open(600, 300, () -> pane).scene());
  }
}
