package starboard.desktop.star;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;

/// The councils of one round: the first few, and all of them on request.
final class CouncilsView extends VBox {
  private static final int FEW = 6;

  private final Label title = Parts.wrapped(Looks.STRONG, Looks.SMALL);
  private final Label names = Parts.wrapped(Looks.SMALL);
  private final Hyperlink more = new Hyperlink();
  private List<String> all = List.of();
  private boolean open;

  CouncilsView() {
    getStyleClass().add("councils");
    more.getStyleClass().add(Looks.SMALL);
    more.setOnAction(_ -> {
      open = !open;
      more.setVisited(false);
      write();
    });
    getChildren().addAll(title, names, more);
  }

  void show(StarCard.Councils councils) {
    title.setText(StarCards.capital(councils.title()));
    if (councils.names().equals(all)) return;
    all = councils.names();
    open = false;
    write();
  }

  private void write() {
    boolean many = all.size() > FEW;
    var shown = open || !many ? all : all.subList(0, FEW);
    names.setText(String.join(", ", shown));
    more.setVisible(many);
    more.setManaged(many);
    more.setText(open ? "Show fewer" : "Show all %d councils".formatted(all.size()));
  }
}
