package starboard.desktop.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import starboard.casework.Person;

/// Who is signed in, as the window shows it; a change is kept at once.
public final class PersonLine {
  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Person> person;

  public PersonLine(Preferences preferences) {
    this.preferences = preferences;
    person = new ReadOnlyObjectWrapper<>(preferences.person());
  }

  public ReadOnlyObjectProperty<Person> personProperty() {
    return person.getReadOnlyProperty();
  }

  public Person get() {
    return person.get();
  }

  /// From now on this person acts.
  public void set(Person next) {
    preferences.setPerson(next);
    person.set(next);
  }
}
