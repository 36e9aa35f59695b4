package starboard.desktop.judging;

import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The two judgements of one service.
final class ServiceCard extends VBox {
  ServiceCard(Service service, CaseModel model, CaseController controller, Moments moments) {
    getStyleClass().addAll(Looks.CARD, "service");
    getChildren().add(Nodes.wrapped(service.title(), Looks.HEADING));
    for (var question : Question.values())
      getChildren()
          .add(new JudgementView(Subject.of(service, question), model, controller, moments));
  }
}
