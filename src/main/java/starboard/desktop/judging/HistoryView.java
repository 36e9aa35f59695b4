package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.rating.Subject;

/// Everything said on the case, the newest first, and the case as it stood on a day.
final class HistoryView extends VBox {
  private final CaseModel model;
  private final Moments moments;
  private final DatePicker day = new DatePicker();
  private final Label stood = Nodes.wrapped("", "stood");
  private final VBox lines = new VBox();
  private List<History.Line> said = List.of();
  private String refused = "";

  /// @param asOn asks for the case as it stood at the end of a day
  HistoryView(CaseModel model, Moments moments, Consumer<LocalDate> asOn) {
    this.model = model;
    this.moments = moments;
    getStyleClass().addAll(Looks.CARD, "history");
    day.setAccessibleText("As it stood on, day");
    day.setPromptText("day/month/year");
    day.setConverter(new Days(this::refuse));
    day.valueProperty()
        .subscribe(it -> {
          if (it == null) Nodes.show(stood, refused);
          else {
            refused = "";
            asOn.accept(it);
          }
        });
    var copy = new Button("Copy as text", Icons.of(Feather.COPY));
    copy.setOnAction(_ -> copy());
    var label = new Label("As it stood on");
    label.setLabelFor(day);
    var tools = new FlowPane(copy, new HBox(label, day));
    tools.getStyleClass().add("tools");
    lines.getStyleClass().add("lines");
    getChildren().addAll(tools, stood, lines);
    Nodes.present(stood, false);
    model.viewProperty().subscribe(it -> it.ifPresent(this::write));
  }

  /// Shows how the case stood on the chosen day, or nothing.
  void show(Optional<CaseView> then) {
    Nodes.show(stood, then.map(it -> stood(it)).orElse(""));
  }

  /// No day is chosen any more.
  void forgetDay() {
    refused = "";
    day.setValue(null);
    day.getEditor().clear();
    Nodes.show(stood, "");
  }

  private void refuse(String why) {
    refused = why;
    Nodes.show(stood, why);
  }

  private String stood(CaseView then) {
    if (then.said().isEmpty()) return nothingBy();
    var judgements =
        Arrays.stream(Subject.values())
            .map(it ->
                it.phrase()
                    + " "
                    + then.state()
                        .judgement(it)
                        .answer()
                        .value()
                        .map(answer -> answer.words())
                        .orElse("open"))
            .collect(Collectors.joining(", "));
    var star = then.star();
    var told = star.stars().map(it -> it.words()).orElseGet(star::word);
    return "At the end of %s: %s. %s. The star card shows the present."
        .formatted(Days.words(day.getValue()), told, capital(judgements));
  }

  /// Nothing was entered by the chosen day: says when the first entry was.
  private String nothingBy() {
    var entries = model.viewProperty().get().map(CaseView::said).orElse(List.of());
    if (entries.isEmpty()) return "Nothing has been entered on this case.";
    var first = entries.getFirst();
    var on = Days.words(LocalDate.ofInstant(first.entry().at(), moments.zone()));
    var what =
        first.act() instanceof Act.RatingRecorded
            ? "the published record was transcribed on "
            : "the first entry was made on ";
    return "Nothing had been entered by %s; %s%s. The star card shows the present."
        .formatted(Days.words(day.getValue()), what, on);
  }

  private void write(CaseView view) {
    var now = History.of(view.said(), moments);
    if (now.equals(said) && !lines.getChildren().isEmpty()) return;
    said = now;
    lines.getChildren().setAll(now.stream().map(HistoryView::row).toList());
    if (now.isEmpty())
      lines
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.CLOCK,
                  "Nothing has been said on this case yet",
                  "Every grade and reason that is recorded will stand here, with who and when."));
  }

  private static VBox row(History.Line line) {
    var when = Nodes.wrapped(line.when(), Looks.SMALL, Looks.STRONG);
    var who = Nodes.wrapped(line.who(), Looks.SMALL, Looks.QUIET);
    var hash = Nodes.wrapped("entry " + line.entry(), Looks.SMALL, Looks.QUIET, "hash");
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMaxWidth(Double.MAX_VALUE);
    when.setMinWidth(USE_PREF_SIZE);
    hash.setMinWidth(USE_PREF_SIZE);
    var row = new VBox(new HBox(when, who, hash), Nodes.wrapped(line.what()));
    if (!line.change().isEmpty()) row.getChildren().add(Nodes.wrapped(line.change(), Looks.STRONG));
    if (!line.why().isEmpty()) row.getChildren().add(Nodes.wrapped(line.why()));
    if (!line.was().isEmpty()) row.getChildren().add(Nodes.wrapped(line.was(), Looks.QUIET));
    row.getStyleClass().add("line");
    return row;
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(
        said.stream().map(History.Line::text).collect(Collectors.joining(System.lineSeparator())));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
