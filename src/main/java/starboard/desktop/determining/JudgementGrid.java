package starboard.desktop.determining;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import starboard.desktop.frame.Chosen;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Grade;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// The four judgements as the inspector had them, what was changed in moderation, and what each is
/// to be determined as: another grade than the one that stands needs a reason.
final class JudgementGrid extends GridPane {
  private final Map<Subject, Row> rows = new EnumMap<>(Subject.class);
  private final Consumer<Choices> chosen;
  private Optional<Choices> choices = Optional.empty();
  private boolean filling;

  private record Row(Label had, Label now, Label why, ComboBox<Grade> grade, TextField reason) {}

  /// @param chosen told when the person chooses another grade or types a reason
  JudgementGrid(Consumer<Choices> chosen) {
    this.chosen = chosen;
    getStyleClass().add("judgement-grid");
    var names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    var free = new ColumnConstraints();
    var fields = new ColumnConstraints();
    fields.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(names, free, wide, fields);
    int at = 0;
    for (var title : new String[] {"Judgement", "The inspector had", "In moderation", "Determine"})
      add(quiet(title), at++, 0);
    for (var subject : Subject.values()) add(subject);
  }

  private static Label quiet(String words) {
    var label = new Label(words);
    label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    return label;
  }

  private void add(Subject subject) {
    var grade = new ComboBox<Grade>();
    grade.setId("determine-" + subject.word());
    grade.setAccessibleText("Determine %s as".formatted(subject.phrase()));
    grade.setConverter(new Chosen<>(Grade::word));
    grade.getItems().setAll(Grade.of(subject.question()));
    var reason = new TextField();
    reason.setId("determine-why-" + subject.word());
    reason.setAccessibleText("Why %s is determined otherwise".formatted(subject.phrase()));
    reason.setPromptText("Why otherwise than it stands?");
    var row =
        new Row(
            Nodes.wrapped(""),
            Nodes.wrapped(""),
            Nodes.wrapped("", Looks.QUIET, Looks.SMALL),
            grade,
            reason);
    grade.valueProperty().subscribe((_, _) -> typed(subject));
    reason.textProperty().subscribe((_, _) -> typed(subject));
    rows.put(subject, row);
    int at = getRowCount();
    var name = new Label(Sentences.title(subject));
    name.getStyleClass().add(Looks.STRONG);
    addRow(at, name, row.had(), row.now(), grade);
    add(row.why(), 0, at + 1, 4, 1);
    add(reason, 0, at + 2, 4, 1);
    for (var node : new Region[] {name, row.had(), row.now(), grade}) setValignment(node, VPos.TOP);
  }

  /// Goes to the first judgement.
  void enter() {
    rows.values().stream().findFirst().ifPresent(it -> it.grade().requestFocus());
  }

  /// Shows the judgements of a case and what is chosen.
  ///
  /// @param open whether another grade can be chosen
  void show(Dossier dossier, Choices next, boolean open) {
    choices = Optional.of(next);
    filling = true;
    for (var it : dossier.judgements())
      Optional.ofNullable(rows.get(it.subject())).ifPresent(row -> show(row, it, next, open));
    filling = false;
  }

  private static void show(Row row, Provisional it, Choices choices, boolean open) {
    var change = Optional.ofNullable(choices.changes().get(it.subject()));
    row.had().setText(it.had());
    row.now().setText(it.stands());
    row.now().getStyleClass().removeAll(Looks.QUIET, Looks.STRONG);
    row.now().getStyleClass().add(it.changed() ? Looks.STRONG : Looks.QUIET);
    Nodes.show(row.why(), it.reason());
    var shown = change.map(one -> one.grade()).or(it::now);
    if (!Optional.ofNullable(row.grade().getValue()).equals(shown))
      row.grade().setValue(shown.orElse(null));
    row.grade().setDisable(!open);
    var typed = change.map(one -> one.reason()).orElse("");
    if (!row.reason().getText().equals(typed)) row.reason().setText(typed);
    Nodes.present(row.reason(), change.isPresent());
  }

  private void typed(Subject subject) {
    var row = rows.get(subject);
    if (filling || row == null || row.grade().getValue() == null) return;
    choices
        .map(it -> it.with(subject, row.grade().getValue(), row.reason().getText()))
        .filter(it -> !choices.equals(Optional.of(it)))
        .ifPresent(it -> {
          choices = Optional.of(it);
          Nodes.present(row.reason(), it.changes().containsKey(subject));
          chosen.accept(it);
        });
  }
}
