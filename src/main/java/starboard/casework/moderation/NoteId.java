package starboard.casework.moderation;

/// The name of a moderation note within a case. A blank one is refused with an
/// [IllegalArgumentException].
public record NoteId(String text) implements Comparable<NoteId> {
  public NoteId {
    if (text.isBlank()) throw new IllegalArgumentException("a note has a name");
  }

  @Override
  public int compareTo(NoteId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
