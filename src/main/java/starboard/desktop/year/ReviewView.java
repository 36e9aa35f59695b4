package starboard.desktop.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.application.DraftPlace;
import starboard.casework.year.ReviewPart;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.Columns;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.FormDesk;

/// The annual review: its day, who attended, strengths and areas for development side by side, and
/// the priorities.
final class ReviewView extends VBox {
  private static final double LEAST = 22;

  private final Map<ReviewPart, PartView> parts = new EnumMap<>(ReviewPart.class);
  private final List<YearField> fields = new ArrayList<>();
  private final DayView day;
  private final Label how =
      Nodes.wrapped(
          "Each line is one point. What you write is kept as you type and recorded when you leave"
              + " the field.",
          Looks.QUIET,
          Looks.SMALL);

  ReviewView(FormDesk desk, CaseSteps steps, Moments moments) {
    getStyleClass().addAll(Looks.CARD, "review");
    var meeting =
        new YearField(
            desk,
            DraftPlace.MEETING,
            Meeting::meaning,
            year -> year.reviewed().map(Meeting::words));
    day = new DayView(meeting, moments);
    fields.add(meeting);
    for (var part : ReviewPart.values()) {
      var field = YearField.of(desk, part);
      fields.add(field);
      parts.put(part, new PartView(part, field, steps, moments));
    }
    var title = new Label("Annual review");
    title.getStyleClass().add(Looks.HEADING);
    getChildren()
        .addAll(
            title,
            how,
            new Columns(LEAST, day, part(ReviewPart.ATTENDED)),
            pair(
                "Children’s services",
                ReviewPart.CHILDREN_STRENGTHS,
                ReviewPart.CHILDREN_DEVELOPMENT),
            pair("Adults’ services", ReviewPart.ADULTS_STRENGTHS, ReviewPart.ADULTS_DEVELOPMENT),
            pair(
                "Capacity for improvement",
                ReviewPart.CAPACITY_STRENGTHS,
                ReviewPart.CAPACITY_DEVELOPMENT),
            part(ReviewPart.PRIORITIES));
  }

  /// What is written here.
  List<YearField> fields() {
    return List.copyOf(fields);
  }

  void setEditable(boolean editable) {
    Nodes.present(how, editable);
    day.setEditable(editable);
    parts.values().forEach(it -> it.setEditable(editable));
  }

  private PartView part(ReviewPart part) {
    return Objects.requireNonNull(parts.get(part));
  }

  private Node pair(String about, ReviewPart strengths, ReviewPart development) {
    var heading = new Label(about);
    heading.getStyleClass().add(Looks.STRONG);
    var pair = new VBox(heading, new Columns(LEAST, part(strengths), part(development)));
    pair.getStyleClass().add("pair");
    return pair;
  }
}
