package starboard.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The short name of a council in case files and tables: lower-case letters, digits and single
/// hyphens, for example `bath-ne-somerset`. Anything else is refused with an
/// [IllegalArgumentException].
public record CouncilId(String text) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public CouncilId {
    if (!FORM.matcher(text).matches())
      throw new IllegalArgumentException("not the id of a council: " + text);
  }

  /// The id that a council's name gives: letters without accents, everything else a hyphen.
  public static CouncilId ofName(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var hyphened = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new CouncilId(hyphened.replaceAll("^-|-$", ""));
  }

  @Override
  public String toString() {
    return text;
  }
}
