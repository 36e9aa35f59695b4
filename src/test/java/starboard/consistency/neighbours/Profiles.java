package starboard.consistency.neighbours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Councils to compare, by hand and by chance.
public final class Profiles {
  private Profiles() {}

  /// A unitary authority of the South West; the bands are those of A1, A2 and so on, 0 for none.
  static CaseProfile profile(String council, Grades grades, int... bands) {
    return profile(council, CouncilType.UNITARY_AUTHORITY, Region.SOUTH_WEST, grades, bands);
  }

  static CaseProfile profile(
      String name, CouncilType type, Region region, Grades grades, int... bands) {
    return new CaseProfile(
        id(name),
        new Council(CouncilId.ofName(name), name, type, region),
        grades,
        bands(bands),
        Optional.empty());
  }

  static CaseId id(String council) {
    return new CaseId(new RoundId("2003-11"), CouncilId.ofName(council));
  }

  static CaseProfile withStars(CaseProfile it, int stars) {
    return new CaseProfile(
        it.id(), it.council(), it.grades(), it.bands(), Optional.of(Stars.of(stars)));
  }

  private static Map<IndicatorCode, Integer> bands(int... bands) {
    var by = new HashMap<IndicatorCode, Integer>();
    for (var at = 0; at < bands.length; at++)
      if (bands[at] > 0) by.put(new IndicatorCode("A" + (at + 1)), bands[at]);
    return by;
  }

  /// Councils by chance, one judgement in ten open and one band in ten not there.
  public static List<CaseProfile> random(Random random, int count, int indicators) {
    return IntStream.range(0, count)
        .mapToObj(it -> {
          var types = CouncilType.values();
          var regions = Region.values();
          var grades = Grades.of(Profile.at(random.nextInt(Profile.COUNT)));
          for (var subject : Subject.values())
            if (random.nextInt(10) == 0) grades = grades.without(subject);
          var bands = random.ints(indicators, 0, 60).map(x -> x < 6 ? 0 : 1 + x % 5).toArray();
          var made =
              profile(
                  "Council " + it,
                  types[random.nextInt(types.length)],
                  regions[random.nextInt(regions.length)],
                  grades,
                  bands);
          return random.nextInt(5) == 0 ? made : withStars(made, random.nextInt(4));
        })
        .toList();
  }
}
