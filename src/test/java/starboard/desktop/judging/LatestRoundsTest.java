package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.desktop.kit.FxTest;
import starboard.rating.Subject;

/// However many rounds there were, the latest three stand beside the case and the others are told.
class LatestRoundsTest {
  private static final CaseId CASE = CaseDesk.open("Barnet");

  @RegisterExtension final FxTest fx = new FxTest();
  private final CaseView view = manyRounds(new CaseDesk(new SlowStore()).view(CASE));

  /// Its earlier rounds ten times over.
  private static CaseView manyRounds(CaseView it) {
    var earlier = new ArrayList<CaseView.Earlier>();
    for (int i = 0; i < 10; i++) earlier.addAll(it.earlier());
    return new CaseView(
        it.council(),
        it.round(),
        it.asAt(),
        it.state(),
        it.rules(),
        it.record(),
        it.criteria(),
        it.keys(),
        it.undo(),
        earlier,
        it.drafts(),
        it.said(),
        it.changes());
  }

  @Test
  void theStarsOfTheLatestAreShownAndTheOthersCounted() {
    var shown =
        FxTest.call(() -> {
          var stars = new EarlierStars();
          stars.show(view);
          return List.copyOf(stars.getChildren());
        });
    assertEquals(LatestRounds.SHOWN + 1, shown.size());
    var more = (Label) shown.getFirst();
    assertEquals(view.earlier().size() - LatestRounds.SHOWN + " before", more.getText());
    assertTrue(more.getAccessibleText().contains("2002: one star"), more.getAccessibleText());
  }

  @Test
  void theGradesOfTheLatestAreShownAndAllAreTold() {
    var line =
        FxTest.call(() -> {
          var it = new EarlierLine(Subject.CHILDREN_SERVING);
          it.show(view, new Answer.Open());
          return it;
        });
    var words =
        line.getChildren().stream().map(LatestRoundsTest::words).collect(Collectors.joining());
    assertEquals(LatestRounds.SHOWN, words.split("  ·  ").length - 1, words);
    assertTrue(words.endsWith(view.earlier().size() - LatestRounds.SHOWN + " before"), words);
    assertEquals(view.earlier().size(), line.getAccessibleText().split("\\. ").length);
  }

  private static String words(Node node) {
    return node instanceof Text text ? text.getText() : "";
  }
}
