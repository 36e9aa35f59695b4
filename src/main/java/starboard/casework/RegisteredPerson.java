package starboard.casework;

/// A person in the register. A name stands for one person; a blank one is refused with an
/// [IllegalArgumentException].
///
/// @param active whether the person still works here; who does not cannot sign in, and stays in the
///   record
public record RegisteredPerson(String name, Role role, boolean active) {
  public RegisteredPerson {
    if (name.isBlank()) throw new IllegalArgumentException("a person has a name");
  }

  /// The person as one who acts.
  public Person person() {
    return new Person(name, role);
  }
}
