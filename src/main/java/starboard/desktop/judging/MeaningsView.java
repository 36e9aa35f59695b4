package starboard.desktop.judging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Grade;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Question;

/// What each grade of a question means, one line a grade, the one that counts or is pointed at in
/// full ink. All stand there always, so that choosing moves nothing.
final class MeaningsView extends VBox {
  private static final PseudoClass REGARDED = PseudoClass.getPseudoClass("regarded");

  private final Map<Grade, Label> lines = new LinkedHashMap<>();

  MeaningsView(Question question) {
    getStyleClass().add("meanings");
    for (var grade : Grade.of(question))
      lines.put(grade, Nodes.wrapped("", Looks.SMALL, "meaning"));
    getChildren().addAll(lines.values());
  }

  /// @param regarded the grade that counts or is pointed at
  void show(ProvedRuleBook rules, Optional<Grade> regarded) {
    lines.forEach((grade, line) -> {
      Nodes.show(line, AnswerWords.meaning(rules, grade));
      line.pseudoClassStateChanged(REGARDED, regarded.equals(Optional.of(grade)));
      Nodes.tip(line, AnswerWords.source(rules, grade));
    });
  }
}
