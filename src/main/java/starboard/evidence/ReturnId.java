package starboard.evidence;

import java.util.regex.Pattern;

/// The name of a return within its case: 1 to 40 small letters, digits and hyphens, made by the
/// program and never shown. Anything else is refused with an [IllegalArgumentException].
public record ReturnId(String text) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

  public ReturnId {
    if (!FORM.matcher(text).matches())
      throw new IllegalArgumentException("not the id of a return: " + text);
  }

  @Override
  public String toString() {
    return text;
  }
}
