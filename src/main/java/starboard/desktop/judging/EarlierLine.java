package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.casework.Standing;
import starboard.desktop.kit.ArrowMark;
import starboard.desktop.kit.Looks;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// The same judgement in earlier rounds, the newest first: each with an arrow where it had moved
/// since the round before it, and with how sure it is where it is not quoted.
final class EarlierLine extends TextFlow {
  private final Subject subject;

  EarlierLine(Subject subject) {
    this.subject = subject;
    getStyleClass().addAll("earlier", Looks.SMALL);
  }

  /// @param now the answer on the screen
  void show(CaseView view, Answer now) {
    var nodes = new ArrayList<Node>();
    var said = new ArrayList<String>();
    var rounds = view.earlier();
    if (!rounds.isEmpty())
      arrow(now.given(), grade(rounds.getFirst()), name(rounds.getFirst()))
          .ifPresent(it -> {
            add(nodes, "now ");
            nodes.add(it);
            add(nodes, "   ");
            said.add("now " + it.getAccessibleText());
          });
    for (int i = 0; i < rounds.size(); i++) {
      var words = name(rounds.get(i)) + ": " + words(rounds.get(i));
      add(nodes, (i == 0 ? "" : "   ") + words + " ");
      said.add(words);
      if (i + 1 < rounds.size())
        arrow(grade(rounds.get(i)), grade(rounds.get(i + 1)), name(rounds.get(i + 1)))
            .ifPresent(it -> {
              nodes.add(it);
              said.add(it.getAccessibleText());
            });
    }
    getChildren().setAll(nodes);
    setAccessibleText(String.join(", ", said));
    Nodes.present(this, !nodes.isEmpty());
  }

  private static void add(List<Node> nodes, String words) {
    var text = new Text(words);
    text.getStyleClass().add(Looks.QUIET);
    nodes.add(text);
  }

  private static Optional<ArrowMark> arrow(
      Optional<Grade> now, Optional<Grade> before, String since) {
    return now.flatMap(it -> before.map(then -> ArrowMark.Way.from(then.level(), it.level())))
        .filter(it -> it != ArrowMark.Way.SAME)
        .map(it -> new ArrowMark(it, since));
  }

  private static String name(CaseView.Earlier earlier) {
    return RoundNames.brief(earlier.round().id());
  }

  private Optional<Grade> grade(CaseView.Earlier earlier) {
    return earlier.state().judgement(subject).grade();
  }

  private String words(CaseView.Earlier earlier) {
    var judgement = earlier.state().judgement(subject);
    if (judgement.inConflict()) return "in conflict";
    var answer = judgement.answer().value().orElseGet(Answer.Open::new);
    if (answer instanceof Answer.Given(var _, Standing.Recorded(var certainty, var note))
        && certainty != Certainty.QUOTED)
      return "%s, %s (%s)".formatted(answer.words(), certainty.word(), note);
    return answer.words();
  }
}
