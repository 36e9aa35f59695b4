package starboard.desktop.judging;

import javafx.scene.control.Label;
import starboard.desktop.kit.Looks;

/// The line below the header that always has its place, so that nothing moves when it speaks: what
/// was done last, else what must be known of the case as a whole.
final class CaseLine extends Label {
  private static final String WHAT_IF = "what-if";
  private static final String READ_ONLY = "read-only";

  CaseLine(CaseModel model) {
    getStyleClass().addAll("case-line", Looks.SMALL);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    model.saidProperty().subscribe(_ -> show(model));
    model.whatIfProperty().subscribe(_ -> show(model));
    model.readOnlyProperty().subscribe(_ -> show(model));
    model.asAtProperty().subscribe(_ -> show(model));
  }

  private void show(CaseModel model) {
    var said = model.saidProperty().get();
    setText(said.isEmpty() ? standing(model) : said);
    getStyleClass().removeAll(WHAT_IF, READ_ONLY);
    if (model.isWhatIf()) getStyleClass().add(WHAT_IF);
    else if (!model.readOnlyProperty().get().isEmpty() && !model.isAsAt())
      getStyleClass().add(READ_ONLY);
  }

  private static String standing(CaseModel model) {
    if (model.isAsAt() && !model.isWhatIf()) return ""; // the banner says it
    if (model.isWhatIf())
      return "What-if: try any grades. Nothing is recorded; the recorded grade is underlined. Esc"
          + " leaves.";
    var closed = model.readOnlyProperty().get();
    return closed.isEmpty() ? "" : closed + " What-if (F2) tries grades.";
  }
}
