package starboard.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import starboard.casework.Region;
import starboard.rating.Service;
import starboard.rating.Subject;

/// Rounds made up by chance, in which like councils are judged alike: both grades of a service are
/// one level, its bands lie at that level or one above, its first band exactly at it, and every
/// grade has evidence of the year and is that of the last round.
public final class InventedRound {
  /// How many councils one inspector has.
  public static final int BY_ONE = 10;

  private static final LocalDate DAY = LocalDate.of(2004, 3, 1);

  private InventedRound() {}

  /// The cases of a consistent round.
  public static List<CaseMaker> consistent(Random random, int councils) {
    var cases = new ArrayList<CaseMaker>();
    for (var at = 0; at < councils; at++) cases.add(consistent(random, name(at), at));
    return cases;
  }

  /// The cases of a round whose grades and bands have nothing to do with each other beyond a loose
  /// tie, so that many cases are in conflict.
  public static List<CaseMaker> loose(Random random, int councils) {
    var cases = new ArrayList<CaseMaker>();
    for (var at = 0; at < councils; at++) {
      var it = CaseMaker.of(name(at), Region.values()[at % Region.values().length]);
      for (var subject : Subject.values())
        if (random.nextInt(12) > 0) it.judged(subject, random.nextInt(4));
      for (var service : Service.values()) bands(random, it, service, random.nextInt(4), 2);
      cases.add(it);
    }
    return cases;
  }

  private static CaseMaker consistent(Random random, String name, int at) {
    var it = CaseMaker.of(name, Region.values()[at % Region.values().length]);
    it.by("Inspector " + at / BY_ONE);
    for (var service : Service.values()) {
      var level = random.nextInt(4);
      bands(random, it, service, level, 1);
      it.band(RoundMaker.code(service, 0), 1 + level);
      it.areas(service, 1, 2, 3, 4, 5, 6);
      for (var subject : Subject.values())
        if (subject.service() == service)
          it.judged(subject, level).last(subject, level).weighed(subject, 3, 0, DAY, "item-" + at);
    }
    return it;
  }

  /// Bands from that of the level, 1 to 4, up to `spread` above it; one in ten is missing.
  private static void bands(Random random, CaseMaker it, Service service, int level, int spread) {
    for (var at = 0; at < RoundMaker.INDICATORS; at++)
      if (random.nextInt(10) > 0)
        it.band(RoundMaker.code(service, at), Math.min(5, 1 + level + random.nextInt(spread + 1)));
  }

  private static String name(int at) {
    return "Council " + at;
  }
}
