package starboard.desktop.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import starboard.casework.Council;

/// Finds councils by what was typed of their names.
public final class CouncilFinder {
  private CouncilFinder() {}

  /// Those whose name starts with the text first, then those with a word that does, then those that
  /// contain it; each by name. A blank text finds none.
  public static List<Council> find(List<Council> councils, String text) {
    var wanted = plain(text);
    if (wanted.isEmpty()) return List.of();
    return councils.stream()
        .filter(it -> plain(it.name()).contains(wanted))
        .sorted(
            Comparator.comparingInt((Council it) -> distance(plain(it.name()), wanted))
                .thenComparing(Council::name))
        .toList();
  }

  private static int distance(String name, String wanted) {
    if (name.startsWith(wanted)) return 0;
    return name.contains(" " + wanted) ? 1 : 2;
  }

  /// Lower case, with single blanks; an ampersand is as good as the word.
  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).replace("&", "and").replaceAll("[^a-z0-9]+", " ").strip();
  }
}
