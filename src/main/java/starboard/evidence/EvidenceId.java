package starboard.evidence;

import java.util.regex.Pattern;

/// The name of an item of evidence within its case: 1 to 40 small letters, digits and hyphens, made
/// by the program and never shown. Anything else is refused with an [IllegalArgumentException].
public record EvidenceId(String text) implements Comparable<EvidenceId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

  public EvidenceId {
    if (!FORM.matcher(text).matches())
      throw new IllegalArgumentException("not the id of an item of evidence: " + text);
  }

  @Override
  public int compareTo(EvidenceId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
