package starboard.journal;

/// Who says something, in which role, on which device. A blank part is refused with a
/// [MalformedEntry].
public record Author(String person, String role, String device) {
  public Author {
    refuseBlank("person", person);
    refuseBlank("role", role);
    refuseBlank("device", device);
  }

  private static void refuseBlank(String part, String text) {
    if (text.isBlank()) throw new MalformedEntry("The author's " + part + " is blank.");
  }
}
