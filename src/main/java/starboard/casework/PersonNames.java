package starboard.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whose name it is, however it is written: names that differ in capitals, accents, blanks or signs
/// alone are those of one person. Where that keeps somebody from something it is asked so; what is
/// somebody's own is theirs under the very name.
public final class PersonNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PersonNames() {}

  /// Whether two names can be taken for those of one person.
  public static boolean alike(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /// A name of signs alone stays as it is.
  private static String plain(String name) {
    var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var letters = SIGNS.matcher(bare).replaceAll("");
    return (letters.isEmpty() ? name : letters).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
