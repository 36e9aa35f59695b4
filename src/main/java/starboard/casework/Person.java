package starboard.casework;

/// Who acts, and in what capacity. A blank name is refused with an [IllegalArgumentException].
public record Person(String name, Role role) {
  public Person {
    if (name.isBlank()) throw new IllegalArgumentException("a person has a name");
  }
}
