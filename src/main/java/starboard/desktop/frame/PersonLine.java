package starboard.desktop.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import starboard.casework.Person;
import starboard.casework.Refusal;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.SignedIn;

/// Who is signed in, as the window shows it; a change is kept at once. Once people are registered
/// the role comes with the person, and who is not among them may only read.
public final class PersonLine {
  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Person> person;
  private final ReadOnlyObjectWrapper<Register> register =
      new ReadOnlyObjectWrapper<>(new Register(Map.of(), Map.of()));
  private Runnable leaving = () -> {};
  private boolean changing;

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

  /// The people of the register as they were read last; its councils are left out.
  public ReadOnlyObjectProperty<Register> registerProperty() {
    return register.getReadOnlyProperty();
  }

  /// Whether people are registered, so that one signs in as one of them.
  public boolean isByRegister() {
    return !register.get().people().isEmpty();
  }

  /// Has an action run before another person acts: what was typed is still the first one's.
  public void onLeaving(Runnable action) {
    leaving = action;
  }

  /// From now on this person acts.
  public void set(Person next) {
    if (changing || next.equals(person.get())) return;
    changing = true; // what is left may want to keep a name that was typed
    leaving.run();
    changing = false;
    preferences.setPerson(next);
    person.set(next);
  }

  /// These people are registered now: whoever is signed in has the role that stands there.
  public void know(List<RegisteredPerson> people) {
    var next =
        new Register(
            Map.of(),
            people.stream().collect(Collectors.toMap(RegisteredPerson::name, Function.identity())));
    if (!next.equals(register.get())) register.set(next);
    if (!isByRegister()) return;
    var name = person.get().name();
    set(
        next.person(name)
            .filter(RegisteredPerson::active)
            .map(RegisteredPerson::person)
            .orElseGet(() -> new Person(name, Role.READER)));
  }

  /// Why whoever is signed in cannot act at all, or empty where they can.
  public Optional<Refusal> stranger() {
    return SignedIn.refuse(register.get(), person.get());
  }
}
