package starboard.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Recognises councils by the usual variants of their names, as other people's files have them: `St
/// Helens MBC`, `Bath and North East Somerset`, `Hull City Council`.
///
/// A name that fits two councils is never settled by a guess.
public final class CouncilNames {
  private static final int MOST_NEAREST = 3;

  /// Of how many letters one may be wrong before a name is no longer near.
  private static final int LETTERS_PER_SLIP = 4;

  private final Map<String, Set<Council>> byKey = new LinkedHashMap<>();
  private final Collection<Council> councils;

  /// For the councils of a register.
  public CouncilNames(Collection<Council> councils) {
    this.councils = List.copyOf(councils);
    for (var council : councils)
      for (var key : NameKey.allOf(council.name()))
        byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(council);
  }

  /// Whom a name means.
  public sealed interface Match {}

  /// Exactly one council.
  public record Found(Council council) implements Match {}

  /// None.
  ///
  /// @param nearest the names that look most alike, best first; at most three, perhaps none
  public record Unknown(List<String> nearest) implements Match {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }

  /// More than one.
  ///
  /// @param names of the councils that it could mean, two or more
  public record Ambiguous(List<String> names) implements Match {
    public Ambiguous {
      names = List.copyOf(names);
    }
  }

  /// The council that a text names.
  public Match find(String text) {
    var key = NameKey.of(text);
    if (key.isEmpty()) return new Unknown(List.of());
    var meant = new ArrayList<>(byKey.getOrDefault(key, Set.of()));
    // “Derby County Council” is more likely a slip for Derbyshire than a name for the city.
    if (NameKey.saysCounty(text)) meant.addAll(byKey.getOrDefault(key + "shire", Set.of()));
    return switch (meant.size()) {
      case 0 -> new Unknown(nearest(key));
      case 1 -> new Found(meant.getFirst());
      default -> new Ambiguous(meant.stream().map(Council::name).toList());
    };
  }

  private List<String> nearest(String key) {
    record Near(String name, int slips) {}
    return councils.stream()
        .map(it -> new Near(it.name(), slips(key, NameKey.of(it.name()))))
        .filter(it -> it.slips() <= Math.max(2, key.length() / LETTERS_PER_SLIP))
        .sorted(Comparator.comparingInt(Near::slips).thenComparing(Near::name))
        .limit(MOST_NEAREST)
        .map(Near::name)
        .toList();
  }

  /// A name that holds the other whole counts as one slip away: Berkshire of West Berkshire.
  private static int slips(String key, String name) {
    return name.contains(key) ? 1 : EditDistance.between(key, name);
  }
}
