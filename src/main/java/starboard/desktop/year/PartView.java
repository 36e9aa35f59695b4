package starboard.desktop.year;

import java.util.Locale;
import javafx.scene.layout.VBox;
import starboard.casework.year.ReviewPart;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.ConflictView;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.ProseView;
import starboard.desktop.prose.ProseWords;

/// One part of the record of the annual review, with its name above.
final class PartView extends VBox {
  private final ProseView prose;

  PartView(ReviewPart part, YearField field, CaseSteps steps, Moments moments) {
    getStyleClass().add("part");
    prose = new ProseView(words(part), field.controller(), steps, moments);
    var conflict =
        new ConflictView<String>(
            "Two people wrote this without seeing each other’s words. Choose, or write anew below:",
            it -> "“" + it + "”",
            it -> {
              field.model().textProperty().set(it);
              field.controller().record();
            },
            moments);
    field.model().standsProperty().subscribe(it -> conflict.show(it, true));
    getChildren().addAll(Nodes.wrapped(heading(part), Looks.SUBHEADING), conflict, prose);
  }

  void setEditable(boolean editable) {
    prose.setEditable(editable, editable);
  }

  private static ProseWords words(ReviewPart part) {
    var title = part.title();
    return new ProseWords(
        "review-" + part.word(),
        title,
        hint(part),
        title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1),
        title,
        "nothing is recorded");
  }

  /// Beside the others of its kind the part needs no more than this.
  private static String heading(ReviewPart part) {
    return switch (part) {
      case ATTENDED, PRIORITIES -> part.title();
      case CHILDREN_STRENGTHS, ADULTS_STRENGTHS, CAPACITY_STRENGTHS -> "Strengths";
      case CHILDREN_DEVELOPMENT, ADULTS_DEVELOPMENT, CAPACITY_DEVELOPMENT ->
          "Areas for development";
    };
  }

  private static String hint(ReviewPart part) {
    return part == ReviewPart.ATTENDED ? "One person a line" : "One point a line";
  }
}
