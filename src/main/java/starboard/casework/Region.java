package starboard.casework;

import java.util.Arrays;
import java.util.Optional;

/// One of the nine regions of the published tables.
public enum Region {
  EASTERN("Eastern"),
  EAST_MIDLANDS("East Midlands"),
  NORTH_EAST("North East"),
  NORTH_WEST("North West"),
  LONDON("London"),
  SOUTH_EAST("South East"),
  SOUTH_WEST("South West"),
  WEST_MIDLANDS("West Midlands"),
  YORKSHIRE_AND_HUMBER("Yorkshire & Humber");

  private final String title;

  Region(String title) {
    this.title = title;
  }

  /// The name as printed in Annex 2.
  public String title() {
    return title;
  }

  /// The region of a printed name, or empty where there is none.
  public static Optional<Region> of(String title) {
    return Arrays.stream(values()).filter(it -> it.title.equals(title)).findFirst();
  }
}
