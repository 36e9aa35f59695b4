package starboard.desktop.judging;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import starboard.application.CaseView;
import starboard.desktop.kit.ArrowMark;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.StarsNode;
import starboard.rating.Stars;

/// The star ratings of a council in its latest earlier rounds, the oldest first, each with an arrow
/// where it had moved; how many rounds lie before them, with their ratings in the tooltip.
final class EarlierStars extends HBox {
  EarlierStars() {
    getStyleClass().add("earlier-stars");
  }

  void show(CaseView view) {
    getChildren().clear();
    var before = LatestRounds.before(view);
    if (!before.isEmpty()) getChildren().add(more(before));
    var rounds = view.earlier().reversed();
    for (int i = before.size(); i < rounds.size(); i++) {
      var stars = rounds.get(i).stars();
      if (stars.isEmpty()) continue;
      var name = new Label(RoundNames.brief(rounds.get(i).round().id()));
      name.getStyleClass().add(Looks.QUIET);
      var one = new HBox(name, StarsNode.of(stars.get()));
      one.getStyleClass().add("round");
      if (i > 0) {
        var last = rounds.get(i - 1);
        last.stars()
            .map(it -> ArrowMark.Way.from(it.count(), stars.get().count()))
            .filter(it -> it != ArrowMark.Way.SAME)
            .map(it -> new ArrowMark(it, RoundNames.brief(last.round().id())))
            .ifPresent(one.getChildren()::add);
      }
      getChildren().add(one);
    }
    Nodes.present(this, !getChildren().isEmpty());
  }

  private static Label more(List<CaseView.Earlier> before) {
    var more = new Label(before.size() + " before");
    more.getStyleClass().add(Looks.QUIET);
    var told =
        before.stream()
            .map(it ->
                RoundNames.brief(it.round().id())
                    + ": "
                    + it.stars().map(Stars::words).orElse("not rated"))
            .collect(Collectors.joining("\n"));
    more.setTooltip(new Tooltip(told));
    more.setAccessibleText(before.size() + " rounds before. " + told.replace("\n", ". "));
    return more;
  }
}
