package starboard.desktop.criteria;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.casework.RoundFile;
import starboard.desktop.criteria.KeyReading.Kind;
import starboard.desktop.criteria.KeyReading.Part;
import starboard.desktop.frame.Chosen;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.Sheet;
import starboard.indicators.Indicator;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Certainty;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

/// The sheet in which a key indicator is written. What was typed stays until it is set or the
/// person leaves it.
final class KeyForm {
  private final KeyIndicators others;
  private final Optional<KeyIndicator> before;
  private final TextField name = new TextField();
  private final TextField title = new TextField();
  private final ComboBox<Optional<Service>> service;
  private final ComboBox<Kind> kind;
  private final ComboBox<Optional<Indicator>> indicator;
  private final TextField level = new TextField();
  private final ComboBox<Serving> judged;
  private final ComboBox<Optional<Serving>> highest;
  private final TextField exemptUnder = new TextField();
  private final ComboBox<Certainty> certainty;
  private final TextField source = new TextField();
  private final TextField note = new TextField();
  private final Map<Part, FormRow> rows = new EnumMap<>(Part.class);
  private final FormRow judgedRow;
  private final Label preview = new Label();
  private final VBox form = new VBox();
  private final Sheet sheet;
  private final Button set;

  /// @param before the key indicator that is changed; empty for a new one
  /// @param tried is told the key indicator as it is being written, to say what it would do; empty
  ///   while that cannot be worked out
  /// @param done takes the key indicator and what to run where it is refused
  KeyForm(
      RoundFile round,
      Optional<KeyIndicator> before,
      BiConsumer<Optional<KeyIndicator>, Label> tried,
      BiConsumer<KeyIndicator, KeyForm> done) {
    this.before = before;
    others =
        new KeyIndicators(
            round.criteria().keys().list().stream()
                .filter(it -> !before.equals(Optional.of(it)))
                .toList());
    service = optional(List.of(Service.values()), Service::title);
    kind = choice(List.of(Kind.values()), Kind::words);
    indicator =
        optional(round.criteria().indicators().indicators(), it -> it.code() + "  " + it.title());
    judged = choice(List.of(Serving.NO, Serving.SOME, Serving.MOST), Serving::word);
    highest = optional(List.of(Serving.SOME, Serving.MOST), Serving::word);
    certainty = choice(List.of(Certainty.values()), Certainty::word);
    judgedRow = new FormRow("Grade", judged, "");
    lay();
    fill();
    sheet = new Sheet(before.isPresent() ? "Change a key indicator" : "Add a key indicator", form);
    sheet.button("Cancel", "", sheet::close);
    set = sheet.button("Set it for the round", Looks.MAIN_BUTTON, () -> submit(done));
    Stream.of(name, title, level, exemptUnder)
        .forEach(it -> it.textProperty().subscribe((_, _) -> changed(tried)));
    Stream.of(service, kind, indicator, judged, highest)
        .forEach(it -> it.valueProperty().subscribe((_, _) -> changed(tried)));
    changed(tried);
  }

  Sheet sheet() {
    return sheet;
  }

  /// Says why it was not set.
  void refuse(String why) {
    set.setDisable(false);
    form.getChildren().removeIf(Notice.class::isInstance);
    form.getChildren().addFirst(new Notice(Notice.Weight.WARN, why));
  }

  private void lay() {
    name.setId("key-name");
    title.setId("key-title");
    level.setId("key-level");
    indicator.setId("key-indicator");
    rows.put(Part.NAME, new FormRow("Name", name, "As on the star card, for example A1."));
    rows.put(Part.TITLE, new FormRow("Title", title, ""));
    rows.put(Part.INDICATOR, new FormRow("Indicator", indicator, ""));
    rows.put(Part.LEVEL, new FormRow("Level or band", level, ""));
    rows.put(
        Part.EXEMPT_UNDER,
        new FormRow("Not applied under", exemptUnder, "Counted from fewer; blank: no such rule."));
    preview.setWrapText(true);
    preview.setMinHeight(Label.USE_PREF_SIZE);
    preview.getStyleClass().add(Looks.STRONG);
    form.getStyleClass().add("key-form");
    form.getChildren()
        .addAll(
            pair(row(Part.NAME), row(Part.TITLE)),
            pair(new FormRow("Fails when", kind, ""), row(Part.INDICATOR)),
            pair(row(Part.LEVEL), judgedRow),
            pair(
                new FormRow("Limits", service, ""), new FormRow("Highest grade then", highest, "")),
            pair(row(Part.EXEMPT_UNDER), new FormRow("How sure", certainty, "")),
            pair(new FormRow("Source", source, ""), new FormRow("Note", note, "")),
            preview);
  }

  private FormRow row(Part part) {
    var row = rows.get(part);
    if (row == null) throw new IllegalStateException("no row for " + part);
    return row;
  }

  private static HBox pair(FormRow one, FormRow other) {
    var pair = new HBox(one, other);
    pair.getStyleClass().add("pair");
    return pair;
  }

  private void fill() {
    var first = before;
    name.setText(first.map(KeyIndicator::key).orElse(""));
    title.setText(first.map(KeyIndicator::title).orElse(""));
    service.setValue(first.flatMap(KeyIndicator::service));
    kind.setValue(first.map(it -> Kind.of(it.condition())).orElse(Kind.ABOVE));
    var code = first.flatMap(it -> it.condition().indicator());
    indicator.setValue(
        indicator.getItems().stream()
            .filter(it -> it.map(Indicator::code).equals(code))
            .findFirst()
            .orElse(Optional.empty()));
    level.setText(first.map(it -> level(it.condition())).orElse(""));
    judged.setValue(
        first.map(KeyIndicator::condition).orElse(new KeyCondition.NotKnown(""))
                instanceof KeyCondition.JudgedAtMost(var grade)
            ? grade
            : Serving.SOME);
    highest.setValue(first.map(KeyIndicator::highest).orElse(Optional.of(Serving.SOME)));
    exemptUnder.setText(
        first.flatMap(KeyIndicator::exemptUnder).map(BigDecimal::toPlainString).orElse(""));
    var origin = first.map(KeyIndicator::origin).orElse(Origin.own(""));
    certainty.setValue(origin.certainty());
    source.setText(origin.source());
    note.setText(origin.note());
  }

  private static String level(KeyCondition condition) {
    return switch (condition) {
      case KeyCondition.Above(var _, var level) -> level.toPlainString();
      case KeyCondition.Below(var _, var level) -> level.toPlainString();
      case KeyCondition.BandAtMost(var _, var band) -> Integer.toString(band);
      case KeyCondition.JudgedAtMost _ -> "";
      case KeyCondition.NotKnown(var words) -> words;
    };
  }

  private KeyReading reading() {
    return KeyReading.of(
        new KeyReading.Typed(
            name.getText(),
            title.getText(),
            service.getValue(),
            kind.getValue(),
            indicator.getValue().map(Indicator::code),
            level.getText(),
            judged.getValue(),
            highest.getValue(),
            exemptUnder.getText(),
            new Origin(source.getText().strip(), certainty.getValue(), note.getText().strip())),
        others);
  }

  private void changed(BiConsumer<Optional<KeyIndicator>, Label> tried) {
    rows.values().forEach(it -> it.refuse(Optional.empty()));
    row(Part.INDICATOR).setDisable(!kind.getValue().byIndicator());
    row(Part.LEVEL).setDisable(kind.getValue() == Kind.JUDGED);
    judgedRow.setDisable(kind.getValue() != Kind.JUDGED);
    tried.accept(limiting(reading()), preview);
  }

  /// A key indicator that says what it limits and how far; without, it does nothing to count.
  private static Optional<KeyIndicator> limiting(KeyReading reading) {
    return reading instanceof KeyReading.Ready(var key)
            && key.service().isPresent()
            && key.highest().isPresent()
        ? Optional.of(key)
        : Optional.empty();
  }

  private void submit(BiConsumer<KeyIndicator, KeyForm> done) {
    switch (reading()) {
      case KeyReading.NotYet(var part, var sentence) -> row(part).refuse(Optional.of(sentence));
      case KeyReading.Ready(var key) -> {
        set.setDisable(true);
        done.accept(key, this);
      }
    }
  }

  private static <T> ComboBox<T> choice(List<T> values, Function<T, String> words) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setConverter(new Chosen<>(words));
    return box;
  }

  private static <T> ComboBox<Optional<T>> optional(List<T> values, Function<T, String> words) {
    var all =
        Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of)).toList();
    return choice(all, it -> it.map(words).orElse("not known"));
  }
}
