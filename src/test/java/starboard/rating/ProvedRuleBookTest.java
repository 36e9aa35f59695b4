package starboard.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvedRuleBookTest {
  private static final ProvedRuleBook BOOK = Books.proved(Books.recovered());

  @Test
  void everyCombinationHasThePointsAndStarsOfTheRuleInProse() {
    assertEquals(256, Profile.all().size());
    for (var profile : Profile.all()) {
      var rated = (Rating.Starred) BOOK.rate(Grades.of(profile), List.of());
      assertEquals(Statement.stars(profile), rated.stars().count(), profile::toString);
      assertEquals(Statement.points(profile), rated.points(), profile::toString);
      assertEquals(rated.stars(), rated.decidedBy().stars(), profile::toString);
      assertEquals(rated.stars(), BOOK.stars(profile));
      assertEquals(rated.points(), BOOK.points(profile));
      assertEquals(rated.decidedBy(), BOOK.decidedBy(profile));
    }
  }

  @Test
  void everyBetterJudgementKeepsOrRaisesTheStar() {
    for (var worse : Profile.all())
      for (var better : Profile.all())
        if (better.atLeast(worse))
          assertTrue(
              BOOK.stars(better).compareTo(BOOK.stars(worse)) >= 0, worse + " and " + better);
  }

  @Test
  void theServicesCanBeSwapped() {
    for (var profile : Profile.all())
      assertEquals(BOOK.stars(profile), BOOK.stars(profile.swapped()), profile::toString);
  }

  @Test
  void aNoDecidesWhateverTheTotalAndNamesTheFirstServiceThatHasIt() {
    var children = new Profile(Serving.NO, Capacity.EXCELLENT, Serving.YES, Capacity.EXCELLENT);
    assertEquals(
        new Rating.Starred(
            Stars.ZERO, 12, new Decision.ByLimitingRule(Books.NO_RULE, Subject.CHILDREN_SERVING)),
        BOOK.rate(Grades.of(children), List.of()));
    assertEquals(
        new Decision.ByLimitingRule(Books.NO_RULE, Subject.ADULTS_SERVING),
        BOOK.decidedBy(children.swapped()));
    var both = new Profile(Serving.NO, Capacity.POOR, Serving.NO, Capacity.POOR);
    assertEquals(
        new Decision.ByLimitingRule(Books.NO_RULE, Subject.CHILDREN_SERVING), BOOK.decidedBy(both));
  }

  @Test
  void everyPartOfTheGradesUnderEveryLimitCanStillGiveWhatItsCompletionsGive() {
    var every = Statement.everyGrades();
    assertEquals(625, every.size());
    for (var grades : every)
      for (var limits : Statement.everyLimits()) {
        var reachable =
            Profile.all().stream().filter(it -> Statement.canCount(it, grades, limits)).toList();
        assertEquals(expected(grades, reachable), BOOK.rate(grades, limits), grades + " " + limits);
      }
  }

  private static Rating expected(Grades grades, List<Profile> reachable) {
    if (grades.count() == 0) return new Rating.NotYetRated();
    if (grades.count() == 4) {
      assertEquals(1, reachable.size());
      var counted = reachable.getFirst();
      return new Rating.Starred(
          Stars.of(Statement.stars(counted)), Statement.points(counted), BOOK.decidedBy(counted));
    }
    var missing = EnumSet.allOf(Subject.class);
    missing.removeIf(it -> grades.get(it).isPresent());
    var possible = EnumSet.noneOf(Stars.class);
    for (var profile : reachable) possible.add(Stars.of(Statement.stars(profile)));
    var points = reachable.stream().mapToInt(Statement::points).summaryStatistics();
    return new Rating.Incomplete(missing, possible, points.getMin(), points.getMax());
  }

  @Test
  void theRulerRunsFromZeroToEighteenWithItsEdges() {
    assertEquals(0, BOOK.minPoints());
    assertEquals(18, BOOK.maxPoints());
    assertEquals(
        List.of(
            new Band(Stars.ZERO, 0, 5),
            new Band(Stars.ONE, 6, 9),
            new Band(Stars.TWO, 10, 13),
            new Band(Stars.THREE, 14, 18)),
        BOOK.bands());
  }

  @Test
  void aPoorCapacityGivesZeroStarsOnlyUnderTheVariant() {
    var variant = Books.proved(Books.withRule(Books.recovered(), Books.POOR_RULE));
    for (var profile : Profile.all()) {
      var poor =
          profile.childrenCapacity() == Capacity.POOR || profile.adultsCapacity() == Capacity.POOR;
      assertEquals(
          poor ? 0 : Statement.stars(profile), variant.stars(profile).count(), profile::toString);
    }
  }
}
