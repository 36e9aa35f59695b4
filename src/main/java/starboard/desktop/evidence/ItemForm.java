package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;
import starboard.evidence.EvidenceId;
import starboard.evidence.Standards;

/// The form in which an item is added or changed. What is typed in it is kept while it is typed,
/// and stays until it is saved or given up.
final class ItemForm extends VBox {
  private final EvidenceModel model;
  private final FormModel form;
  private final FormController controller;
  private final Consumer<Optional<EvidenceId>> left;
  private final Map<FormField, FormRow> rows = new EnumMap<>(FormField.class);
  private final TextField title = new TextField();
  private final DateField day = new DateField();
  private final AreaChoice areas;
  private final VBox trouble = new VBox();

  /// @param left told when the form is put away, with the item where one was saved
  ItemForm(
      EvidenceModel model,
      FormModel form,
      FormController controller,
      Consumer<Optional<EvidenceId>> left) {
    this.model = model;
    this.form = form;
    this.controller = controller;
    this.left = left;
    areas = new AreaChoice(form.text(FormField.AREAS));
    setId("evidence-form");
    getStyleClass().addAll(Looks.CARD, "item-form");
    var heading = Nodes.wrapped("", Looks.HEADING);
    form.targetProperty().subscribe(it -> heading.setText(heading(it)));
    getChildren().addAll(heading, trouble, fields(), texts(), buttons());
    Shortcut.SAVE_ITEM.on(this, this::save);
    day.onText(() -> row(FormField.APPLIES_TO).refuse(Optional.empty()));
    title.textProperty().subscribe(_ -> row(FormField.TITLE).refuse(Optional.empty()));
  }

  /// The form was opened: work begins at the title.
  void enter(Standards standards) {
    areas.show(standards);
    trouble.getChildren().clear();
    rows.values().forEach(it -> it.refuse(Optional.empty()));
    title.requestFocus();
    title.end();
  }

  private VBox fields() {
    title.setId("evidence-title");
    title.textProperty().bindBidirectional(form.text(FormField.TITLE));
    var reference = new TextField();
    reference.setId("evidence-reference");
    reference.textProperty().bindBidirectional(form.text(FormField.REFERENCE));
    day.setId("evidence-day");
    day.onText(() -> form.text(FormField.APPLIES_TO).set(day.text()));
    form.text(FormField.APPLIES_TO).subscribe(this::putDay);
    var kind = WordChoice.ofKinds(form.text(FormField.KIND));
    var weight = WordChoice.ofWeights(form.text(FormField.WEIGHT));
    rows.put(FormField.TITLE, new FormRow("Title", title, ""));
    rows.put(FormField.REFERENCE, new FormRow("Reference", reference, "Its number at the source."));
    rows.put(FormField.APPLIES_TO, new FormRow("Applies to", day, "The day that it tells of."));
    rows.put(FormField.KIND, new FormRow("Kind of source", kind, ""));
    rows.put(FormField.WEIGHT, new FormRow("Weight", weight, "How robust it is."));
    var small = new FlowPane(row(FormField.KIND), row(FormField.REFERENCE));
    small.getChildren().addAll(row(FormField.APPLIES_TO), row(FormField.WEIGHT));
    small.getStyleClass().add("small-fields");
    var services = new ServiceChoice(form.text(FormField.SERVICES));
    return new VBox(row(FormField.TITLE), small, services, areas);
  }

  /// The calendar follows the text, or choosing the day that it had before would change nothing.
  private void putDay(String text) {
    var date = Dates.read(text);
    if (date.isPresent() || text.isBlank()) day.setValue(date.orElse(null));
    if (!day.text().equals(text)) day.getEditor().setText(text);
  }

  private VBox texts() {
    return new VBox(
        prose(FormField.SUMMARY, "Summary", "What it says, in your words."),
        prose(FormField.PASSAGES, "Passages that matter", "As they stand in the source."));
  }

  private FormRow prose(FormField field, String name, String hint) {
    var area = new ProseArea(name, hint);
    area.setId("evidence-" + field.word());
    area.setPrefRowCount(4);
    area.textProperty().bindBidirectional(form.text(field));
    var row = new FormRow(name, area, "");
    rows.put(field, row);
    return row;
  }

  private HBox buttons() {
    Button save = Nodes.main("Save", this::save);
    save.disableProperty().bind(form.savingProperty());
    var discard = Nodes.button("Discard", this::discard);
    var back = Nodes.button("Back to the list", () -> left.accept(Optional.empty()));
    var words = Nodes.wrapped("What you type is kept as a draft.", Looks.QUIET, Looks.SMALL);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    var buttons = new HBox(words, back, discard, save);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  private void save() {
    trouble.getChildren().clear();
    rows.values().forEach(it -> it.refuse(Optional.empty()));
    controller.save(this::saved, this::refuse, this::tell);
  }

  private void saved(EvidenceId id) {
    if (form.isChanged()) tell("Saved. What you typed meanwhile is not: save again.");
    else left.accept(Optional.of(id));
  }

  private void refuse(FormField field, String why) {
    row(field).refuse(Optional.of(why));
    if (field == FormField.TITLE) title.requestFocus();
    else if (field == FormField.APPLIES_TO) day.requestFocus();
  }

  private void tell(String why) {
    trouble.getChildren().setAll(new Notice(Notice.Weight.WARN, why));
  }

  private void discard() {
    controller.discard(form.target());
    left.accept(form.target().item());
  }

  private FormRow row(FormField field) {
    var row = rows.get(field);
    if (row == null) throw new IllegalStateException("no row for " + field);
    return row;
  }

  private String heading(FormTarget target) {
    return target
        .item()
        .flatMap(model::line)
        .map(it -> "Change “" + it.item().title() + "”")
        .orElse("Add an item of evidence");
  }
}
