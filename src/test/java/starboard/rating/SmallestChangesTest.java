package starboard.rating;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SmallestChangesTest {
  private static final ProvedRuleBook RECOVERED = Books.proved(Books.recovered());
  private static final ProvedRuleBook VARIANT =
      Books.proved(Books.withRule(Books.recovered(), Books.POOR_RULE));

  @Test
  void everySmallestRaiseAndLowerIsFoundAndNoOther() {
    for (var book : List.of(RECOVERED, VARIANT))
      for (var from : Profile.all())
        for (var limits : Statement.everyLimits()) {
          var explained = book.explain(Grades.of(from), limits, PublishedRecord.NONE);
          var counted = counted(from, limits);
          var stars = book.stars(counted);
          assertEquals(
              smallest(counted, it -> book.stars(it).compareTo(stars) > 0, Profile::atLeast),
              tos(explained.raises()),
              from::toString);
          assertEquals(
              smallest(
                  counted,
                  it -> book.stars(it).compareTo(stars) < 0,
                  (one, other) -> other.atLeast(one)),
              tos(explained.lowers()),
              from::toString);
          for (var change : explained.raises()) check(book, counted, change, limits);
          for (var change : explained.lowers()) check(book, counted, change, limits);
        }
  }

  @Test
  void everySmallestCompletionReachesEachPossibleStarAndNoOtherIsNamed() {
    for (var grades : Statement.everyGrades()) {
      if (grades.count() == 0 || grades.count() == 4) continue;
      for (var limits : Statement.everyLimits()) {
        var within =
            Profile.all().stream().filter(it -> Statement.canCount(it, grades, limits)).toList();
        var worst = within.getFirst();
        var expected = new ArrayList<Map<Subject, Grade>>();
        for (var stars : Stars.values())
          if (stars.compareTo(RECOVERED.stars(worst)) > 0)
            for (var it : within)
              if (RECOVERED.stars(it) == stars
                  && within.stream()
                      .noneMatch(less ->
                          !less.equals(it)
                              && it.atLeast(less)
                              && RECOVERED.stars(less).compareTo(stars) >= 0))
                expected.add(difference(worst, it));
        var raises = RECOVERED.explain(grades, limits, PublishedRecord.NONE).raises();
        assertEquals(Set.copyOf(expected), tos(raises), grades + " " + limits);
        assertEquals(expected.size(), raises.size());
      }
    }
  }

  @Test
  void changesComeWithTheFewestJudgementsFirstThenTheFewestStepsThenInOrderOfSubjects() {
    var grades =
        Grades.of(new Profile(Serving.SOME, Capacity.UNCERTAIN, Serving.MOST, Capacity.PROMISING));
    var explained = RECOVERED.explain(grades, List.of(), PublishedRecord.NONE);
    assertEquals(
        List.of(
            "Children’s serving Most: two stars",
            "Children’s capacity Promising: two stars",
            "Adults’ serving Yes: two stars",
            "Adults’ capacity Excellent: two stars"),
        explained.raises().stream().map(Sentences::change).toList());
    assertEquals(
        List.of(
            "Children’s serving No: zero stars whatever the total",
            "Adults’ serving No: zero stars whatever the total",
            "Adults’ serving Some with adults’ capacity Poor: zero stars",
            "Children’s capacity Poor with adults’ serving Some with adults’ capacity Uncertain:"
                + " zero stars"),
        explained.lowers().stream().map(Sentences::change).toList());
  }

  @Test
  void aChangeThatALimitClosesNamesTheLimit() {
    var limit = new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 % > 20 %");
    var grades =
        Grades.of(new Profile(Serving.MOST, Capacity.UNCERTAIN, Serving.MOST, Capacity.PROMISING));
    assertEquals(
        List.of(
            "Children’s serving Most: two stars, closed by A1",
            "Children’s capacity Promising: two stars",
            "Adults’ serving Yes: two stars",
            "Adults’ capacity Excellent: two stars"),
        RECOVERED.explain(grades, List.of(limit), PublishedRecord.NONE).raises().stream()
            .map(Sentences::change)
            .toList());
  }

  /// What must hold of one change by itself.
  private static void check(ProvedRuleBook book, Profile from, Change change, List<Limit> limits) {
    var grades = Grades.of(from);
    for (var entry : change.to().entrySet()) grades = grades.with(entry.getKey(), entry.getValue());
    var to = grades.profile().orElseThrow();
    assertEquals(book.stars(to), change.stars());
    assertEquals(book.decidedBy(to), change.decidedBy());
    var closing =
        limits.stream()
            .filter(it -> to.grade(it.subject()).level() > it.highest().level())
            .filter(it -> change.to().containsKey(it.subject()))
            .toList();
    assertEquals(closing, change.closedBy());
    assertTrue(change.to().size() > 0);
  }

  private static Profile counted(Profile judged, List<Limit> limits) {
    return Profile.all().stream()
        .filter(it -> Statement.canCount(it, Grades.of(judged), limits))
        .findFirst()
        .orElseThrow();
  }

  /// The smallest by definition: no other profile on the way reaches another star too.
  private static Set<Map<Subject, Grade>> smallest(
      Profile from, Predicate<Profile> reached, BiPredicate<Profile, Profile> beyond) {
    var all = Profile.all().stream().filter(it -> beyond.test(it, from)).filter(reached).toList();
    return all.stream()
        .filter(it -> all.stream().noneMatch(less -> !less.equals(it) && beyond.test(it, less)))
        .map(it -> difference(from, it))
        .collect(toSet());
  }

  private static Map<Subject, Grade> difference(Profile from, Profile to) {
    var changed = new EnumMap<Subject, Grade>(Subject.class);
    for (var subject : Subject.values())
      if (from.grade(subject) != to.grade(subject)) changed.put(subject, to.grade(subject));
    return changed;
  }

  private static Set<Map<Subject, Grade>> tos(List<Change> changes) {
    return changes.stream().map(Change::to).collect(toSet());
  }
}
