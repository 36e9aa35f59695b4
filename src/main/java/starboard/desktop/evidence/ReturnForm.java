package starboard.desktop.evidence;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.DraftPlace;
import starboard.application.Drafts.Draft;
import starboard.application.Ids;
import starboard.casework.Act;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;

/// Asks the council for a return: what kind, what, and by when. The title is kept while it is
/// typed.
final class ReturnForm extends VBox {
  private static final DraftPlace TITLE = new DraftPlace("evidence/return-title");

  private final EvidenceController controller;
  private final DraftKeeper drafts;
  private final StringProperty kind = new SimpleStringProperty(SourceKind.MONITORING_RETURN.word());
  private final TextField title = new TextField();
  private final DateField due = new DateField();
  private final FormRow titleRow = new FormRow("What is asked for", title, "");
  private final FormRow dueRow = new FormRow("Due", due, "");
  private final Button ask = Nodes.main("Ask for it", this::ask);

  ReturnForm(EvidenceController controller, DraftKeeper drafts) {
    this.controller = controller;
    this.drafts = drafts;
    getStyleClass().addAll(Looks.CARD, "return-form");
    title.setId("return-title");
    due.setId("return-due");
    var kinds = WordChoice.ofKinds(kind);
    kinds.setId("return-kind");
    var fields = new FlowPane(new FormRow("Kind of source", kinds, ""), titleRow, dueRow);
    fields.getStyleClass().add("small-fields");
    getChildren().addAll(Nodes.wrapped("Ask for a return", Looks.SUBHEADING), fields, ask);
    title.textProperty().subscribe(this::typed);
    due.onText(() -> dueRow.refuse(Optional.empty()));
    Shortcut.SAVE_ITEM.on(this, this::ask);
  }

  /// Another case is opened.
  void open() {
    title.setText(drafts.find(TITLE).map(Draft::text).orElse(""));
    titleRow.refuse(Optional.empty());
    dueRow.refuse(Optional.empty());
  }

  void show(Rights rights) {
    ask.setDisable(!rights.recording().isEmpty());
    ask.setAccessibleHelp(rights.recording());
  }

  private void typed(String text) {
    titleRow.refuse(Optional.empty());
    if (text.isBlank()) drafts.drop(TITLE);
    else drafts.typed(TITLE, text);
  }

  private void ask() {
    var words = title.getText().strip();
    var day = Dates.read(due.text());
    if (words.isEmpty()) titleRow.refuse(Optional.of("Say what is asked for."));
    if (day.isEmpty()) dueRow.refuse(Optional.of(whyNoDay()));
    if (words.isEmpty() || day.isEmpty() || ask.isDisabled()) return;
    var terms =
        new ReturnTerms(SourceKind.of(kind.get()).orElse(SourceKind.OTHER), words, day.get());
    controller.say(
        List.of(new Act.ReturnAsked(Ids.asked(), Optional.of(terms))), () -> asked(words));
  }

  /// What was typed meanwhile stays.
  private void asked(String words) {
    if (title.getText().strip().equals(words)) title.clear();
  }

  private String whyNoDay() {
    return due.text().isBlank()
        ? "Say by when, for example 30 June 2004."
        : Dates.noSuchDay(due.text())
            .map("There is no %s."::formatted)
            .orElse("Write a date like 30 June 2004.");
  }
}
