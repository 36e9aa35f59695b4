package starboard.desktop.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import starboard.application.ProgressList.Group;
import starboard.casework.determination.CaseStep;

/// How many cases of a group are at each step, as parts of a bar from the last step to the first:
/// the fuller it is from the left, the further the group. The counts beside it say the same.
final class StepShares extends Region {
  private List<Part> parts = List.of();
  private int all;

  private record Part(Region node, int count) {}

  StepShares() {
    getStyleClass().add("step-shares");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(Group group) {
    all = group.lines().size();
    var next = new ArrayList<Part>();
    for (var step : Arrays.asList(CaseStep.values()).reversed()) {
      int count = group.at(step).size();
      if (count == 0) continue;
      var node = new Region();
      node.getStyleClass().add(look(step));
      next.add(new Part(node, count));
    }
    parts = next;
    getChildren().setAll(next.stream().map(Part::node).toList());
    setAccessibleText(words(group));
  }

  /// For example `2 determined, 5 in moderation`.
  static String words(Group group) {
    return Arrays.asList(CaseStep.values()).reversed().stream()
        .filter(it -> !group.at(it).isEmpty())
        .map(it -> group.at(it).size() + " " + it.word())
        .collect(Collectors.joining(", "));
  }

  private static String look(CaseStep step) {
    return "step-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (var part : parts) {
      double width = getWidth() * part.count() / Math.max(1, all);
      double left = snapPositionX(x);
      part.node().resizeRelocate(left, 0, snapPositionX(x + width) - left, getHeight());
      x += width;
    }
  }
}
