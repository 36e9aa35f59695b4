package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.casework.Evidence;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.journal.Field;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// What the chosen item says to each of the four judgements; the name of a judgement leads to it.
final class BearingsView extends VBox {
  private final Map<Subject, Line> lines = new EnumMap<>(Subject.class);

  /// @param say weighs the item
  /// @param judgement leads to a judgement
  BearingsView(Consumer<Act.Weighed> say, Consumer<Subject> judgement) {
    getStyleClass().add("bearings");
    getChildren().add(Nodes.wrapped("What it says to the judgements", Looks.SUBHEADING));
    for (var subject : Subject.values()) {
      var line = new Line(subject, say, judgement);
      lines.put(subject, line);
      getChildren().add(line);
    }
  }

  void show(CaseView view, Evidence evidence, Rights rights) {
    lines.values().forEach(it -> it.show(view, evidence, rights));
  }

  private static final class Line extends FlowPane {
    private final Subject subject;
    private final Hyperlink name = new Hyperlink();
    private final BearingChoice choice;
    private final Label conflict = Nodes.wrapped("", Looks.SMALL, "warned");
    private List<EvidenceId> item = List.of();

    Line(Subject subject, Consumer<Act.Weighed> say, Consumer<Subject> judgement) {
      this.subject = subject;
      getStyleClass().add("bearing-line");
      name.setOnAction(_ -> judgement.accept(subject));
      choice =
          new BearingChoice(
              subject, it -> item.forEach(id -> say.accept(new Act.Weighed(id, subject, it))));
      getChildren().addAll(name, choice, conflict);
    }

    void show(CaseView view, Evidence evidence, Rights rights) {
      item = List.of(evidence.id());
      var grade = view.state().judgement(subject).grade().map(Grade::word).orElse("not judged yet");
      var phrase = subject.phrase();
      name.setText(
          "%s%s: %s"
              .formatted(
                  phrase.substring(0, 1).toUpperCase(java.util.Locale.UK),
                  phrase.substring(1),
                  grade));
      name.setAccessibleText("Go to the judgement: " + name.getText());
      var field = evidence.bearings().get(subject);
      boolean settled = !(field instanceof Field.Conflict);
      choice.show(evidence.bearing(subject), settled, rights.judging());
      Nodes.show(
          conflict,
          field instanceof Field.Conflict<Bearing>(var writes)
              ? "in conflict, choose one: "
                  + writes.stream()
                      .map(it -> it.by().author().person() + ": " + it.value().word())
                      .collect(Collectors.joining(", "))
              : "");
    }
  }
}
