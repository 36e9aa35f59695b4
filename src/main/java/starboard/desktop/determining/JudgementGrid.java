package starboard.desktop.determining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.rating.Grade;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// The four judgements as the inspector had them, what was changed in moderation, and what each is
/// to be determined as: another grade than the one that stands needs a reason.
final class JudgementGrid extends GridPane {
  private static final String HAD = "The inspector had";
  private static final String MODERATION = "In moderation";

  /// From so many em on a judgement has room on one line.
  private static final double WIDE = 42;

  private final Em em = new Em();
  private final Map<Subject, Row> rows = new EnumMap<>(Subject.class);
  private final Consumer<Choices> chosen;
  private Optional<Choices> choices = Optional.empty();
  private Optional<Boolean> arranged = Optional.empty();
  private boolean filling;

  private record Row(
      Label name, Label had, Label now, Label why, ComboBox<Grade> grade, TextField reason) {}

  /// @param chosen told when the person chooses another grade or types a reason
  JudgementGrid(Consumer<Choices> chosen) {
    this.chosen = chosen;
    getStyleClass().add("judgement-grid");
    for (var subject : Subject.values()) rows.put(subject, row(subject));
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
  }

  private void fit() {
    boolean wide = getWidth() == 0 || getWidth() >= WIDE * em.pixels();
    if (arranged.equals(Optional.of(wide))) return;
    arranged = Optional.of(wide);
    getChildren().setAll(em);
    getColumnConstraints().clear();
    if (wide) side();
    else below();
  }

  /// A judgement on one line, under titles.
  private void side() {
    var names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    var free = new ColumnConstraints();
    var fields = new ColumnConstraints();
    fields.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(names, free, wide, fields);
    int at = 0;
    for (var title : List.of("Judgement", HAD, MODERATION, "Determine")) add(quiet(title), at++, 0);
    at = 1;
    for (var row : rows.values()) {
      addRow(at, row.name(), row.had(), row.now(), row.grade());
      for (var node : List.of(row.name(), row.had(), row.now(), row.grade()))
        setValignment(node, VPos.TOP);
      add(row.why(), 0, at + 1, 4, 1);
      add(row.reason(), 0, at + 2, 4, 1);
      at += 3;
    }
  }

  /// Where there is little room: what is said of a judgement below each other.
  private void below() {
    var all = new ColumnConstraints();
    all.setPercentWidth(100);
    all.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(all);
    int at = 0;
    for (var row : rows.values()) {
      add(line(row.name(), row.grade()), 0, at++);
      add(line(quiet(HAD), row.had()), 0, at++);
      add(line(quiet(MODERATION), row.now()), 0, at++);
      add(row.why(), 0, at++);
      add(row.reason(), 0, at++);
    }
  }

  private static HBox line(Region... parts) {
    var line = new HBox(parts);
    line.getStyleClass().add("said");
    return line;
  }

  private static Label quiet(String words) {
    var label = new Label(words);
    label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Row row(Subject subject) {
    var grade = new ComboBox<Grade>();
    grade.setId("determine-" + subject.word());
    grade.setAccessibleText("Determine %s as".formatted(subject.phrase()));
    grade.setConverter(new Chosen<>(Grade::word));
    grade.getItems().setAll(Grade.of(subject.question()));
    var reason = new TextField();
    reason.setId("determine-why-" + subject.word());
    reason.setAccessibleText("Why %s is determined otherwise".formatted(subject.phrase()));
    reason.setPromptText("Why otherwise than it stands?");
    var name = new Label(Sentences.title(subject));
    name.getStyleClass().add(Looks.STRONG);
    name.setMinWidth(Region.USE_PREF_SIZE);
    grade.valueProperty().subscribe((_, _) -> typed(subject));
    reason.textProperty().subscribe((_, _) -> typed(subject));
    return new Row(
        name,
        Nodes.wrapped(""),
        Nodes.wrapped(""),
        Nodes.wrapped("", Looks.QUIET, Looks.SMALL),
        grade,
        reason);
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
