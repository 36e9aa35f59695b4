package starboard.casework;

import java.util.Set;

/// A council with social services responsibilities.
public record Council(CouncilId id, String name, CouncilType type, Region region) {

  /// What groups of authorities are told by: its type and its id.
  public Set<String> tags() {
    return Set.of(type.title(), id.text());
  }
}
