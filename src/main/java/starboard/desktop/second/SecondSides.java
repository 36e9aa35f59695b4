package starboard.desktop.second;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Judgement;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Grade;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// The first and the second judgement side by side; where they differ they say so.
final class SecondSides extends VBox {
  private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

  SecondSides() {
    getStyleClass().addAll(Looks.CARD, "sides");
  }

  void show(CaseView view) {
    var grid = new GridPane();
    grid.getStyleClass().add("grid");
    for (var share : new int[] {24, 38, 38}) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    var second = view.state().deliberation().second();
    grid.addRow(
        0,
        new Label(""),
        Nodes.wrapped("First judgement", Looks.STRONG),
        Nodes.wrapped("Second judgement, " + second.asked().orElse(""), Looks.STRONG));
    var different = 0;
    for (var subject : Subject.values()) {
      var one = view.state().judgement(subject);
      var other = second.judgement(subject);
      var differ = !one.grade().equals(other.grade());
      if (differ) different++;
      var name = Nodes.wrapped(Sentences.title(subject) + (differ ? "\nthey differ" : ""));
      grid.addRow(grid.getRowCount(), name, side(one, differ), side(other, differ));
    }
    getChildren()
        .setAll(
            Nodes.wrapped(
                different == 0
                    ? "Both judgements agree on all four."
                    : "They differ on %d of 4.".formatted(different),
                Looks.HEADING),
            grid);
  }

  private static VBox side(Judgement judgement, boolean differ) {
    var grade = Nodes.wrapped(judgement.grade().map(Grade::word).orElse("no grade"), Looks.STRONG);
    grade.getStyleClass().add("grade");
    grade.pseudoClassStateChanged(DIFFERENT, differ);
    var reason = judgement.reason().isBlank() ? "no reason" : judgement.reason();
    return new VBox(grade, Nodes.wrapped(reason, Looks.SMALL));
  }
}
