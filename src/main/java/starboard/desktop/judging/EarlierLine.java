package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.casework.Standing;
import starboard.desktop.kit.ArrowMark;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// The same judgement in the latest earlier rounds on one line, the newest first, for example `2003
/// Some ↓ · 2002 Most ~ reconstructed`: an arrow is the move into that round. The whole standing,
/// and that of all rounds before, is in the tooltip.
final class EarlierLine extends TextFlow {
  private final Subject subject;
  private final TextFlow moved = new TextFlow();
  private final Tooltip whole = new Tooltip();

  EarlierLine(Subject subject) {
    this.subject = subject;
    getStyleClass().addAll("earlier", Looks.SMALL);
    moved.getStyleClass().addAll("earlier", Looks.SMALL);
    Tooltip.install(this, whole);
  }

  /// Where the present judgement has moved from, for example `↑ from Some (2003)`.
  Region moved() {
    return moved;
  }

  /// @param now the answer on the screen
  void show(CaseView view, Answer now) {
    var rounds = view.earlier();
    var nodes = new ArrayList<Node>();
    var said = new ArrayList<String>();
    for (int i = 0; i < rounds.size(); i++) {
      var round = rounds.get(i);
      var shown = i < LatestRounds.SHOWN;
      if (shown) add(nodes, (i == 0 ? "" : "  ·  ") + name(round) + " " + words(round) + " ");
      var from = name(round) + ": " + whole(round);
      if (i + 1 < rounds.size()) {
        var move = arrow(grade(round), rounds.get(i + 1));
        if (shown) move.ifPresent(nodes::add);
        said.add(from + move.map(it -> ", " + it.getAccessibleText()).orElse(""));
      } else said.add(from);
    }
    var before = LatestRounds.before(view).size();
    if (before > 0) add(nodes, "  ·  " + before + " before");
    getChildren().setAll(nodes);
    whole.setText(String.join("\n", said));
    setAccessibleText(String.join(". ", said));
    Nodes.present(this, !nodes.isEmpty());
    if (rounds.isEmpty()) moved.getChildren().clear();
    else move(now, rounds.getFirst());
  }

  private void move(Answer now, CaseView.Earlier last) {
    var nodes = new ArrayList<Node>();
    arrow(now.given(), last)
        .ifPresent(it -> {
          nodes.add(it);
          var sure = unquoted(answer(last)).isPresent() ? " ~" : "";
          add(nodes, " from %s (%s%s)".formatted(answer(last).words(), name(last), sure));
        });
    moved.getChildren().setAll(nodes);
  }

  private static void add(List<Node> nodes, String words) {
    var text = new Text(words);
    text.getStyleClass().add(Looks.QUIET);
    nodes.add(text);
  }

  private Optional<ArrowMark> arrow(Optional<Grade> now, CaseView.Earlier before) {
    return now.flatMap(
            it -> grade(before).map(then -> ArrowMark.Way.from(then.level(), it.level())))
        .filter(it -> it != ArrowMark.Way.SAME)
        .map(it -> new ArrowMark(it, name(before)));
  }

  private static String name(CaseView.Earlier earlier) {
    return RoundNames.brief(earlier.round().id());
  }

  private Optional<Grade> grade(CaseView.Earlier earlier) {
    return earlier.state().judgement(subject).grade();
  }

  /// The grade, and how sure it is in one word where it is not quoted.
  private String words(CaseView.Earlier earlier) {
    if (earlier.state().judgement(subject).inConflict()) return "in conflict";
    var answer = answer(earlier);
    return unquoted(answer)
        .map(it -> answer.words() + " ~ " + it.certainty().word())
        .orElseGet(answer::words);
  }

  /// With the whole standing, for example `Most, reconstructed (one-step reading; 2 readings fit)`.
  private String whole(CaseView.Earlier earlier) {
    if (earlier.state().judgement(subject).inConflict()) return "in conflict";
    var answer = answer(earlier);
    return unquoted(answer)
        .map(it -> "%s, %s (%s)".formatted(answer.words(), it.certainty().word(), it.note()))
        .orElseGet(answer::words);
  }

  private Answer answer(CaseView.Earlier earlier) {
    return earlier.state().judgement(subject).answer().value().orElseGet(Answer.Open::new);
  }

  private static Optional<Standing.Recorded> unquoted(Answer answer) {
    return answer instanceof Answer.Given(var _, Standing.Recorded recorded)
            && recorded.certainty() != Certainty.QUOTED
        ? Optional.of(recorded)
        : Optional.empty();
  }
}
