package starboard.casework.moderation;

/// The name of a representation within a case. A blank one is refused with an
/// [IllegalArgumentException].
public record RepresentationId(String text) implements Comparable<RepresentationId> {
  public RepresentationId {
    if (text.isBlank()) throw new IllegalArgumentException("a representation has a name");
  }

  @Override
  public int compareTo(RepresentationId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
