package starboard.desktop.year;

import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.prose.ProseModel;

/// The text in a date field: as it was typed, also where it is no date.
final class DayText {
  private DayText() {}

  /// Puts a text into a field, with the day that it says where it says one.
  static void put(DateField field, String text) {
    field.setValue(Dates.read(text).orElse(null));
    field.getEditor().setText(text);
  }

  /// Keeps a field and a model on the same text.
  static void bind(DateField field, ProseModel model) {
    new Bond(field, model).tie();
  }

  private static final class Bond {
    private final DateField field;
    private final ProseModel model;
    private boolean filling;

    Bond(DateField field, ProseModel model) {
      this.field = field;
      this.model = model;
    }

    void tie() {
      field.onText(() -> {
        if (!filling) model.textProperty().set(field.text());
      });
      model.textProperty().subscribe(this::fill);
    }

    private void fill(String text) {
      if (text.equals(field.text())) return;
      filling = true;
      put(field, text);
      filling = false;
    }
  }
}
