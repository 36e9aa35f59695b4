package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.Looks;
import starboard.desktop.star.StarCard;
import starboard.desktop.star.StarCardView;
import starboard.desktop.star.StarStrip;

/// The case in the middle and the star card beside it. Where there is no room for both, the star
/// card goes below, and a strip with the rating stays on top. The heading and the tabs stay in
/// place while what is below them scrolls; in a low window the council's name and the tabs alone.
final class CasePane extends Region {
  private static final PseudoClass WHAT_IF = PseudoClass.getPseudoClass("what-if");
  private static final double WIDE = 64;
  private static final double ASIDE = 22;

  /// From so many em on the whole heading has room to stay.
  private static final double HIGH = 38;

  private final VBox middle = new VBox();
  private final ScrollPane centre = new ScrollPane(middle);
  private final StackPane aside = new StackPane();
  private final StackPane strip = new StackPane();
  private final VBox head = new VBox();
  private final VBox content = new VBox();
  private final List<Region> staying;
  private final List<Region> leaving;
  private final Tabs tabs;
  private final List<StarCardView> cards = new ArrayList<>();
  private final List<StarStrip> strips = new ArrayList<>();
  private final Em em = new Em();
  private final Consumer<String> openRuleBook;

  /// @param openRuleBook opens the rule book of that id
  /// @param staying what always stays in place
  /// @param leaving what scrolls with the part that is shown where the window is low
  CasePane(
      CaseModel model,
      Consumer<String> openRuleBook,
      List<Region> staying,
      List<Region> leaving,
      Tabs tabs) {
    this.openRuleBook = openRuleBook;
    this.staying = List.copyOf(staying);
    this.leaving = List.copyOf(leaving);
    this.tabs = tabs;
    getStyleClass().addAll("case", Looks.PAGE);
    content.getStyleClass().add("case-content");
    head.getStyleClass().add("case-head");
    centre.setFitToWidth(true);
    centre.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    centre.getStyleClass().add("case-scroll");
    centre.setFocusTraversable(false);
    aside.getStyleClass().add("aside");
    getChildren().addAll(em, strip, head, centre, aside);
    seen(false); // until there is a case: an empty form would be taken for one
    tabs.onSelect(() -> centre.setVvalue(0));
    model.card().cardProperty().subscribe(it -> it.ifPresent(this::show));
    model.whatIfProperty().subscribe(it -> pseudoClassStateChanged(WHAT_IF, it));
    em.fontProperty().subscribe(_ -> arrange());
    widthProperty().subscribe(_ -> arrange());
    heightProperty().subscribe(_ -> arrangeHead());
  }

  /// The part that scrolls with the judgements.
  ScrollPane centre() {
    return centre;
  }

  /// Shows everything from its beginning, as when another case is opened.
  void toTop() {
    centre.setVvalue(0);
    cards.forEach(StarCardView::toTop);
  }

  /// Scrolls so far that the whole of a node is seen, or its beginning where it is too tall.
  void reveal(Node node) {
    double room = centre.getViewportBounds().getHeight();
    double rest = middle.getHeight() - room;
    if (rest <= 0) return;
    Bounds place = middle.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = centre.getVvalue() * rest;
    double next = Math.min(Math.max(top, place.getMaxY() - room), place.getMinY());
    centre.setVvalue(Math.clamp(next / rest, 0, 1));
  }

  private boolean isWide() {
    return getWidth() >= WIDE * em.pixels();
  }

  private void show(StarCard card) {
    if (cards.isEmpty()) {
      cards.add(new StarCardView(card, openRuleBook));
      strips.add(new StarStrip(card, this::showCard));
      strip.getChildren().setAll(strips);
      arrange();
      seen(true);
    } else {
      cards.forEach(it -> it.show(card));
      strips.forEach(it -> it.show(card));
    }
  }

  private void seen(boolean seen) {
    head.setOpacity(seen ? 1 : 0);
    centre.setOpacity(seen ? 1 : 0);
  }

  private void arrangeHead() {
    boolean high = getHeight() >= HIGH * em.pixels();
    var above = new ArrayList<Node>(staying);
    var below = new ArrayList<Node>(high ? List.of() : leaving);
    if (high) above.addAll(leaving);
    above.add(tabs.row());
    below.add(tabs);
    if (above.equals(head.getChildren())) return;
    content.getChildren().clear();
    head.getChildren().setAll(above);
    content.getChildren().setAll(below);
  }

  private void arrange() {
    arrangeHead();
    boolean wide = isWide();
    aside.setVisible(wide && !cards.isEmpty());
    strip.setVisible(!wide && !cards.isEmpty());
    if (wide) {
      middle.getChildren().setAll(content);
      cards.forEach(it -> it.scrollDetails(true));
      aside.getChildren().setAll(cards);
    } else {
      aside.getChildren().clear();
      cards.forEach(it -> it.scrollDetails(false));
      var all = new ArrayList<Node>(List.of(content));
      all.addAll(cards);
      middle.getChildren().setAll(all);
    }
    requestLayout();
  }

  private void showCard() {
    cards.forEach(it -> {
      double top = it.getBoundsInParent().getMinY();
      Bounds all = middle.getLayoutBounds();
      double room = all.getHeight() - centre.getViewportBounds().getHeight();
      centre.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    });
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDE * em.pixels();
  }

  @Override
  protected void layoutChildren() {
    double side = aside.isVisible() ? snapSizeX(ASIDE * em.pixels()) : 0;
    double top = strip.isVisible() ? snapSizeY(strip.prefHeight(getWidth())) : 0;
    strip.resizeRelocate(0, 0, getWidth(), top);
    double room = getWidth() - side;
    double high = snapSizeY(head.prefHeight(room));
    head.resizeRelocate(0, top, room, high);
    centre.resizeRelocate(0, top + high, room, Math.max(0, getHeight() - top - high));
    aside.resizeRelocate(getWidth() - side, 0, side, getHeight());
  }
}
