package starboard.results.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.rating.Band;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.Ruler;

/// Rounds whose councils, stars and grades are drawn from a seed; some councils are in one round
/// only, and some have no star.
final class ChanceRounds {
  static final Ruler RULER =
      new Ruler(
          0,
          18,
          List.of(
              new Band(Stars.ZERO, 0, 5),
              new Band(Stars.ONE, 6, 9),
              new Band(Stars.TWO, 10, 13),
              new Band(Stars.THREE, 14, 18)));

  private final Random random;

  ChanceRounds(long seed) {
    random = new Random(seed);
  }

  Results both() {
    return new Results(round("2003-11", true), Optional.of(round("2002-11", true)));
  }

  RoundResults round(String id, boolean published) {
    var councils = new ArrayList<CouncilResult>();
    for (int it = 0; it < 60; it++)
      if (random.nextInt(10) > 0) councils.add(council(it, id, random.nextInt(8) > 0));
    return round(id, published, councils);
  }

  /// A round of which nothing is rated yet.
  RoundResults unrated(String id) {
    var councils = new ArrayList<CouncilResult>();
    for (int it = 0; it < 60; it++) councils.add(result(it, id, Map.of(), Optional.empty()));
    return round(id, false, councils);
  }

  static RoundResults round(String id, boolean published, List<CouncilResult> councils) {
    var terms =
        new RoundTerms(
            new RoundId(id),
            RoundTerms.Kind.FULL,
            Optional.empty(),
            "recovered-2002",
            Optional.empty(),
            Optional.empty(),
            councils.stream().map(it -> it.council().id()).toList(),
            "");
    var phase = published ? Round.Phase.PUBLISHED : Round.Phase.OPEN;
    return new RoundResults(new Round(terms, phase), councils, Optional.of(RULER));
  }

  private CouncilResult council(int number, String round, boolean rated) {
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    if (rated)
      for (var it : Subject.values())
        grades.put(it, Grade.of(it.question()).get(random.nextInt(4)));
    return result(
        number, round, grades, rated ? Optional.of(Stars.of(random.nextInt(4))) : Optional.empty());
  }

  static CouncilResult result(
      int number, String round, Map<Subject, Grade> grades, Optional<Stars> stars) {
    var name = "Council %02d".formatted(number);
    var council =
        new Council(
            CouncilId.ofName(name),
            name,
            CouncilType.values()[number % 5],
            Region.values()[number % 9]);
    return new CouncilResult(
        council,
        new CaseId(new RoundId(round), council.id()),
        grades,
        stars,
        stars.map(it -> it.count() * 4 + 2),
        true,
        Set.of());
  }
}
