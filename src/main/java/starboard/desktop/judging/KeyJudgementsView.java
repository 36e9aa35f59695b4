package starboard.desktop.judging;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.rating.Service;

/// The key indicators of one service that inspectors judge themselves, as the audit of child
/// protection services of 2003.
final class KeyJudgementsView extends VBox {
  private final Service service;
  private final CaseModel model;
  private final CaseController controller;
  private final Moments moments;
  private List<KeyIndicator> shown = List.of();

  KeyJudgementsView(Service service, CaseModel model, CaseController controller, Moments moments) {
    this.service = service;
    this.model = model;
    this.controller = controller;
    this.moments = moments;
    getStyleClass().add("key-judgements");
    model.viewProperty().subscribe(this::show);
  }

  private void show(Optional<CaseView> view) {
    var keys =
        view.map(it -> it.criteria().keys().list()).orElse(List.of()).stream()
            .filter(it -> it.service().equals(Optional.of(service)))
            .filter(it -> it.condition() instanceof KeyCondition.JudgedAtMost)
            .toList();
    Nodes.present(this, !keys.isEmpty());
    if (keys.equals(shown)) return;
    shown = keys;
    getChildren().clear();
    if (!keys.isEmpty())
      getChildren().add(Nodes.wrapped("Key indicators that are judged", Looks.SUBHEADING));
    for (var key : keys)
      getChildren().add(new KeyJudgementView(key, service, model, controller, moments));
  }
}
