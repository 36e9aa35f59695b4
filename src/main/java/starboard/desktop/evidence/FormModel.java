package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What stands in the form of an item, beside what the record holds of it.
final class FormModel {
  private final Map<FormField, StringProperty> texts = new EnumMap<>(FormField.class);
  private final ReadOnlyObjectWrapper<FormTarget> target =
      new ReadOnlyObjectWrapper<>(FormTarget.NEW);
  private final BooleanProperty saving = new SimpleBooleanProperty();
  private Map<FormField, String> record = ItemTexts.blank();

  FormModel() {
    for (var field : FormField.values()) texts.put(field, new SimpleStringProperty(""));
  }

  StringProperty text(FormField field) {
    return Objects.requireNonNull(texts.get(field));
  }

  ReadOnlyObjectProperty<FormTarget> targetProperty() {
    return target.getReadOnlyProperty();
  }

  FormTarget target() {
    return target.get();
  }

  /// Whether it is on its way to the record.
  BooleanProperty savingProperty() {
    return saving;
  }

  /// Begins with an item as the record holds it, and what was typed over it before.
  void open(FormTarget about, Map<FormField, String> held, Map<FormField, String> typed) {
    record = Map.copyOf(held);
    target.set(about);
    saving.set(false);
    texts.forEach((field, text) -> text.set(typed.getOrDefault(field, held(field))));
  }

  /// The record was read anew, or holds what was saved: fields that nobody changed follow it.
  void read(FormTarget about, Map<FormField, String> held) {
    var untouched = new EnumMap<FormField, Boolean>(FormField.class);
    for (var field : FormField.values()) untouched.put(field, !isChanged(field));
    record = Map.copyOf(held);
    target.set(about);
    texts.forEach((field, text) -> {
      if (untouched.getOrDefault(field, false)) text.set(held(field));
    });
  }

  /// What stands in the form now.
  Map<FormField, String> now() {
    var now = new EnumMap<FormField, String>(FormField.class);
    texts.forEach((field, text) -> now.put(field, text.get()));
    return now;
  }

  boolean isChanged(FormField field) {
    return !text(field).get().equals(held(field));
  }

  boolean isChanged() {
    return texts.keySet().stream().anyMatch(this::isChanged);
  }

  private String held(FormField field) {
    return record.getOrDefault(field, "");
  }
}
