package starboard.desktop.frame;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// A page that scrolls where it is higher than its room. Whatever gets the focus in it comes into
/// view, and where it is too high Tab comes to the page itself, so that keys can scroll it.
public final class PageScroll extends ScrollPane {
  /// @param name what the page is, for a screen reader
  public PageScroll(String name, Node page) {
    super(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setAccessibleText(name);
    setFocusTraversable(false);
    getStyleClass().add("page-scroll");
    viewportBoundsProperty().subscribe(_ -> enterWhereHigh());
    page.layoutBoundsProperty().subscribe(_ -> enterWhereHigh());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
  }

  private double room() {
    return getViewportBounds().getHeight();
  }

  private double high() {
    return getContent().getLayoutBounds().getHeight();
  }

  private void enterWhereHigh() {
    setFocusTraversable(high() > room() + 1);
  }

  /// Scrolls so that a part of the page stands at the top, as far as the page goes.
  public void toTop(Node part) {
    if (!isInside(part) || high() <= room()) return;
    Bounds place = getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    setVvalue(Math.clamp(place.getMinY() / (high() - room()), 0, 1));
  }

  private void reveal(@Nullable Node focus) {
    if (focus == null || !isInside(focus) || high() <= room()) return;
    Bounds place = getContent().sceneToLocal(focus.localToScene(focus.getLayoutBounds()));
    double top = getVvalue() * (high() - room());
    double next = top;
    if (place.getMaxY() > top + room()) next = place.getMaxY() - room();
    if (place.getMinY() < next) next = place.getMinY();
    setVvalue(Math.clamp(next / (high() - room()), 0, 1));
  }

  private boolean isInside(Node focus) {
    for (Node it = focus; it != null; it = it.getParent()) if (it.equals(getContent())) return true;
    return false;
  }
}
