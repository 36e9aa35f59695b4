package starboard.desktop.determining;

import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.star.StarCard;
import starboard.desktop.star.StarCardView;
import starboard.desktop.star.StarStrip;

/// Where the star with its explanation stands: beside the determination sheet or, where there is no
/// room for both, in a strip above it, with the whole card at the end of the sheet.
final class StarPlace {
  /// From so many em on there is room for both.
  private static final double WIDE = 62;

  private final BorderPane sheet;
  private final VBox page;
  private final StarCardView card;
  private final StarStrip strip;
  private final StackPane aside = new StackPane();
  private final Em em = new Em();

  /// @param sheet what is as wide as there is room
  /// @param page the content of the sheet
  /// @param scroll what scrolls it
  StarPlace(
      BorderPane sheet,
      VBox page,
      PageScroll scroll,
      StarCard first,
      Consumer<String> openRuleBook) {
    this.sheet = sheet;
    this.page = page;
    card = new StarCardView(first, openRuleBook);
    strip = new StarStrip(first, () -> scroll.toTop(card));
    aside.getStyleClass().add("aside");
    page.getChildren().add(em);
    sheet.widthProperty().subscribe(_ -> arrange());
    em.onChange(this::arrange);
  }

  void show(StarCard next) {
    card.show(next);
    strip.show(next);
  }

  private void arrange() {
    boolean wide = sheet.getWidth() >= WIDE * em.pixels();
    if (wide == (sheet.getRight() != null) && wide == (sheet.getTop() == null)) return;
    card.scrollDetails(wide);
    if (wide) {
      page.getChildren().remove(card);
      aside.getChildren().setAll(card);
    } else {
      aside.getChildren().clear();
      page.getChildren().add(card);
    }
    sheet.setRight(wide ? aside : null);
    sheet.setTop(wide ? null : strip);
  }
}
