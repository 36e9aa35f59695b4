package starboard.indicators;

import java.util.List;

/// Whether and how the values of an indicator are banded.
public sealed interface Banding {

  /// Values have bands, perhaps different ones by group of authorities; the first group that a
  /// council is in counts. Fewer than five bands are usual for some indicators.
  record Banded(List<GroupBands> groups) implements Banding {
    public Banded {
      groups = List.copyOf(groups);
      if (groups.isEmpty()) throw new IllegalArgumentException("banded, but by no bands");
    }
  }

  /// The indicator has no bands.
  record NotBanded() implements Banding {}

  /// It had bands, and no source found says where they lie.
  record NotKnown() implements Banding {}
}
