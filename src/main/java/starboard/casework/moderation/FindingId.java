package starboard.casework.moderation;

/// The name of a finding within a case. It stays the same while the same check has something
/// against the same part of the case, however often the checks are run. A blank one is refused with
/// an [IllegalArgumentException].
///
/// @param text for example `dominance/adults-serving/kent`
public record FindingId(String text) implements Comparable<FindingId> {
  public FindingId {
    if (text.isBlank()) throw new IllegalArgumentException("a finding has a name");
  }

  @Override
  public int compareTo(FindingId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
