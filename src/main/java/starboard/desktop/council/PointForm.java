package starboard.desktop.council;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.casework.moderation.Representation.Dispute;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.ItemChoice;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.prose.ProseController;
import starboard.desktop.prose.ProseModel;
import starboard.desktop.prose.ProseState;
import starboard.desktop.prose.ProseWords;
import starboard.journal.Field;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// Takes down a point of the council. What is typed is kept as a draft until it is recorded.
final class PointForm extends VBox {
  private final ProseModel model = new ProseModel();
  private final ProseController controller;
  private final ComboBox<Dispute> dispute = new ComboBox<>();
  private final Map<Subject, CheckBox> subjects = new EnumMap<>(Subject.class);
  private final ProseArea point = new ProseArea("The point", "What does the council say?");
  private final DateField received = new DateField();
  private final ItemChoice items = new ItemChoice("point", this::typed);
  private final ProseState state;
  private boolean filling;

  /// @param today the day on which a point came where none is typed
  PointForm(FormDesk desk, Moments moments, Supplier<LocalDate> today) {
    controller =
        new ProseController(
            model, desk.at(DraftPlace.POINT, it -> PointTyped.meaning(it, today.get())));
    getStyleClass().add("council-form");
    dispute.setId("point-dispute");
    dispute.setAccessibleText("What it disputes");
    dispute.setConverter(new Chosen<>(Dispute::word));
    dispute.getItems().setAll(Dispute.values());
    dispute.valueProperty().subscribe((_, _) -> typed());
    point.setId("point-text");
    point.grow();
    point.textProperty().subscribe((_, _) -> typed());
    received.setId("point-received");
    received.setAccessibleText("Received");
    received.onText(this::typed);
    state =
        new ProseState(
            new ProseWords("point", "A point of the council", "", "the point", "the point", ""),
            controller,
            moments,
            ProseState.Recorded.WHEN_ASKED);
    var about = new FlowPane();
    about.getStyleClass().add("choices");
    for (var subject : Subject.values()) about.getChildren().add(box(subject));
    getChildren()
        .addAll(
            Nodes.wrapped("A point of the council", Looks.HEADING),
            new FormRow("What it disputes", dispute, ""),
            Nodes.wrapped("The judgements it is about", Looks.STRONG),
            about,
            new FormRow("The point", point, ""),
            new FormRow("Received", received, "Empty: today."),
            Nodes.wrapped("Evidence that came with it or that it points to", Looks.STRONG),
            items,
            state);
    Shortcut.SAVE_ITEM.on(this, controller::record);
    model.textProperty().subscribe(this::fill);
  }

  private CheckBox box(Subject subject) {
    var box = new CheckBox(Sentences.title(subject));
    box.setId("point-" + subject.word());
    box.selectedProperty().subscribe((_, _) -> typed());
    subjects.put(subject, box);
    return box;
  }

  /// A case is opened; a draft that is found is offered. Whether there is one.
  boolean open(CaseView view) {
    read(view);
    var draft =
        view.drafts().stream().filter(it -> it.place().equals(DraftPlace.POINT)).findFirst();
    model.open(new Field.Unset<>(), draft);
    return draft.isPresent();
  }

  /// The same case was read anew.
  void read(CaseView view) {
    items.offer(view.state().evidence().items(), _ -> Optional.empty());
  }

  /// Whether everything that was typed is on disk, or nothing was.
  boolean isRecorded() {
    return !model.isUnrecorded();
  }

  /// A point was taken down: the form is empty for the next.
  void clear() {
    model.open(new Field.Unset<>(), Optional.empty());
  }

  void setEditable(boolean editable) {
    state.setEditable(editable);
    setDisable(!editable);
  }

  void keep() {
    controller.keep();
  }

  /// Puts the focus where the form begins.
  void enter() {
    dispute.requestFocus();
  }

  private PointTyped shown() {
    return new PointTyped(
        point.getText(),
        Optional.ofNullable(dispute.getValue()),
        chosen(),
        received.text(),
        items.chosen());
  }

  private Set<Subject> chosen() {
    var chosen = EnumSet.noneOf(Subject.class);
    subjects.forEach((subject, box) -> {
      if (box.isSelected()) chosen.add(subject);
    });
    return chosen;
  }

  private void typed() {
    if (!filling) model.textProperty().set(shown().text());
  }

  private void fill(String text) {
    if (text.equals(shown().text())) return;
    filling = true;
    var typed = PointTyped.read(text);
    point.setText(typed.point());
    dispute.setValue(typed.dispute().orElse(null));
    subjects.forEach((subject, box) -> box.setSelected(typed.subjects().contains(subject)));
    received.setValue(Dates.read(typed.received()).orElse(null));
    received.getEditor().setText(typed.received());
    items.choose(typed.items());
    filling = false;
  }
}
