package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The two judgements of one service and below them the key indicators of it that are judged. Its
/// rows can be made as tall as those of the card beside it, so that the same questions stand side
/// by side.
final class ServiceCard extends Region {
  private static final double GAP = 0.6;

  private final List<Region> rows = new ArrayList<>();
  private final Em em = new Em();
  private List<Double> least = List.of();
  private double reckonedFor = Double.NaN;
  private List<Double> reckoned = List.of();

  ServiceCard(
      Service service, CaseModel model, CaseController controller, Moments moments, CaseWays ways) {
    getStyleClass().addAll(Looks.CARD, "service");
    var wording = Nodes.wrapped("", Looks.SMALL, Looks.QUIET);
    model
        .viewProperty()
        .subscribe(it ->
            Nodes.show(wording, it.map(view -> AnswerWords.wording(view.rules())).orElse("")));
    var head = new FlowPane(Nodes.wrapped(service.title(), Looks.HEADING), wording);
    head.getStyleClass().add("head");
    rows.add(head);
    for (var question : Question.values())
      rows.add(new JudgementView(Subject.of(service, question), model, controller, moments, ways));
    rows.add(new KeyJudgementsView(service, model, controller, moments));
    getChildren().addAll(rows);
    getChildren().add(em);
  }

  /// How tall the rows want to be in a card of that width. Every box above asks several times in
  /// one layout, and each time all the words of the card would be broken into lines anew.
  List<Double> heights(double width) {
    if (width == reckonedFor) return reckoned;
    double inner = width - sides();
    reckoned =
        rows.stream().map(it -> it.isManaged() ? snapSizeY(it.prefHeight(inner)) : 0).toList();
    reckonedFor = width;
    return reckoned;
  }

  /// Called whenever anything in the card changes its size.
  @Override
  public void requestLayout() {
    reckonedFor = Double.NaN;
    super.requestLayout();
  }

  /// How tall the card is with such rows.
  double height(List<Double> heights) {
    double all = heights.stream().mapToDouble(it -> it).sum();
    long there = heights.stream().filter(it -> it > 0).count();
    return all + gap() * (there - 1) + snappedTopInset() + snappedBottomInset();
  }

  /// No row is lower than these.
  void align(List<Double> heights) {
    if (least.equals(heights)) return;
    least = heights;
    requestLayout();
  }

  private double gap() {
    return snapSizeY(GAP * em.pixels());
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return rows.stream().mapToDouble(it -> it.minWidth(-1)).max().orElse(0) + sides();
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(heights(width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double y = snappedTopInset();
    var own = heights(getWidth());
    for (int i = 0; i < rows.size(); i++) {
      double height = least.isEmpty() ? own.get(i) : Math.max(own.get(i), least.get(i));
      rows.get(i).resizeRelocate(snappedLeftInset(), y, getWidth() - sides(), height);
      if (height > 0) y += height + gap();
    }
  }
}
