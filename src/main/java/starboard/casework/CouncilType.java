package starboard.casework;

import java.util.Arrays;
import java.util.Optional;

/// One of the five types of council of the published tables.
public enum CouncilType {
  INNER_LONDON("Inner London"),
  OUTER_LONDON("Outer London"),
  METROPOLITAN_DISTRICT("Metropolitan District"),
  SHIRE_COUNTY("Shire County"),
  UNITARY_AUTHORITY("Unitary Authority");

  private final String title;

  CouncilType(String title) {
    this.title = title;
  }

  /// The name as printed in Annex 2.
  public String title() {
    return title;
  }

  /// The type of a printed name, or empty where there is none.
  public static Optional<CouncilType> of(String title) {
    return Arrays.stream(values()).filter(it -> it.title.equals(title)).findFirst();
  }
}
