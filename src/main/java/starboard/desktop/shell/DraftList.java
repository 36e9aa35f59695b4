package starboard.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.application.Drafts.Draft;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Sheet;

/// The sheet that lists what was typed and not recorded; each opens its case where it was typed.
final class DraftList {
  private DraftList() {}

  static Sheet sheet(List<Draft> drafts, WindowModel model, Consumer<Draft> open) {
    var list = new VBox();
    list.getStyleClass().add("draft-list");
    var sheet = new Sheet("Typed and not recorded", list);
    for (var draft : drafts) {
      var link = new Hyperlink(where(draft, model));
      link.setOnAction(_ -> {
        sheet.close();
        open.accept(draft);
      });
      var text = new Label("“" + draft.prose().strip() + "”");
      text.setWrapText(true);
      text.getStyleClass().add(Looks.QUIET);
      list.getChildren().add(new VBox(link, text));
    }
    sheet.button("Close", "", sheet::close);
    return sheet;
  }

  /// For example `Barnet, round 2004-11: children’s serving`.
  private static String where(Draft draft, WindowModel model) {
    return "%s, round %s: %s"
        .formatted(model.name(draft.id().council()), draft.id().round(), draft.place().words());
  }
}
