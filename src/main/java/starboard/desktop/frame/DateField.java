package starboard.desktop.frame;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import starboard.desktop.kit.FxThread;

/// A field for a date, with a calendar. What was typed stays as it was typed, also where it is no
/// date: a plain picker would empty the field when it is left.
public final class DateField extends DatePicker {
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
  private boolean emptied;

  public DateField() {
    setConverter(new Reader());
    getEditor()
        .textProperty()
        .subscribe(text -> {
          if (!emptied) typed.set(text);
        });
  }

  /// Reads what was typed when the field is left; what it cannot read is put back.
  private final class Reader extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate date) {
      return date == null ? "" : Dates.words(date);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
      var date = Dates.read(text);
      if (date.isEmpty() && !text.isBlank()) putBack();
      return date.orElse(null);
    }
  }

  private void putBack() {
    emptied = true;
    FxThread.later(() -> {
      emptied = false;
      getEditor().setText(typed.get());
    });
  }

  /// What stands in the field.
  public String text() {
    return typed.get();
  }

  /// Does something whenever what stands in the field changes.
  public void onText(Runnable action) {
    typed.subscribe((_, _) -> action.run());
  }

  /// Tells what stands in the field whenever the person leaves it.
  public void onLeft(Consumer<String> told) {
    focusedProperty()
        .subscribe((_, entered) -> {
          if (!entered) told.accept(text());
        });
  }
}
