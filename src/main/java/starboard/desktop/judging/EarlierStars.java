package starboard.desktop.judging;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import starboard.application.CaseView;
import starboard.desktop.kit.ArrowMark;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.StarsNode;

/// The star ratings of a council in earlier rounds, the oldest first, each with an arrow where it
/// had moved.
final class EarlierStars extends HBox {
  EarlierStars() {
    getStyleClass().add("earlier-stars");
  }

  void show(CaseView view) {
    getChildren().clear();
    var rounds = view.earlier().reversed();
    for (int i = 0; i < rounds.size(); i++) {
      var stars = rounds.get(i).stars();
      if (stars.isEmpty()) continue;
      var name = new Label(RoundNames.brief(rounds.get(i).round().id()));
      name.getStyleClass().add(Looks.QUIET);
      var one = new HBox(name, StarsNode.of(stars.get()));
      one.getStyleClass().add("round");
      if (i > 0) {
        var before = rounds.get(i - 1);
        before
            .stars()
            .map(it -> ArrowMark.Way.from(it.count(), stars.get().count()))
            .filter(it -> it != ArrowMark.Way.SAME)
            .map(it -> new ArrowMark(it, RoundNames.brief(before.round().id())))
            .ifPresent(one.getChildren()::add);
      }
      getChildren().add(one);
    }
    Nodes.present(this, !getChildren().isEmpty());
  }
}
