package starboard.application.invented;

import java.util.List;
import java.util.stream.IntStream;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;

/// Councils that nobody can take for real ones: `Exampleshire 012`.
public final class InventedCouncils {
  private InventedCouncils() {}

  /// As many as a plan says, of all types and regions.
  public static List<Council> of(Plan plan) {
    return IntStream.range(0, plan.councils()).mapToObj(InventedCouncils::council).toList();
  }

  private static Council council(int number) {
    var type = CouncilType.values()[number % CouncilType.values().length];
    var name = "%s %03d".formatted(word(type), number + 1);
    return new Council(CouncilId.ofName(name), name, type, region(type, number));
  }

  private static String word(CouncilType type) {
    return switch (type) {
      case INNER_LONDON -> "Examplegate";
      case OUTER_LONDON -> "Exampleham";
      case METROPOLITAN_DISTRICT -> "Exampleborough";
      case SHIRE_COUNTY -> "Exampleshire";
      case UNITARY_AUTHORITY -> "Exampleport";
    };
  }

  private static Region region(CouncilType type, int number) {
    return switch (type) {
      case INNER_LONDON, OUTER_LONDON -> Region.LONDON;
      case METROPOLITAN_DISTRICT, SHIRE_COUNTY, UNITARY_AUTHORITY -> {
        var others = List.of(Region.values()).stream().filter(it -> it != Region.LONDON).toList();
        yield others.get(number / CouncilType.values().length % others.size());
      }
    };
  }
}
