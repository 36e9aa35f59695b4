package starboard.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final ProvedRuleBook BOOK = Books.proved(Books.recovered());
  private static final Grades THREE_GIVEN =
      Grades.NONE
          .with(Subject.CHILDREN_SERVING, Serving.SOME)
          .with(Subject.CHILDREN_CAPACITY, Capacity.UNCERTAIN)
          .with(Subject.ADULTS_SERVING, Serving.MOST);

  @Test
  void aStarIsToldWithWhatDecidedIt() {
    assertEquals("11 points: two stars from 10", reason(profile("Most Uncertain Most Promising")));
    assertEquals("5 points: zero stars up to 5", reason(profile("Some Poor Some Uncertain")));
    assertEquals(
        "No for either service: zero stars whatever the total (children’s serving)",
        reason(profile("No Excellent Yes Excellent")));
  }

  @Test
  void missingJudgementsAreToldWithTheStarsStillPossible() {
    assertEquals("adults’ capacity missing: 1 or 2 stars still possible", reason(THREE_GIVEN));
    assertEquals(
        "children’s capacity, adults’ serving and adults’ capacity missing: 0, 1, 2 or 3 stars"
            + " still possible",
        reason(Grades.NONE.with(Subject.CHILDREN_SERVING, Serving.YES)));
    assertEquals(
        "adults’ capacity missing: 0 stars whatever is given",
        reason(THREE_GIVEN.with(Subject.CHILDREN_SERVING, Serving.NO)));
    assertEquals("no judgement is given", reason(Grades.NONE));
  }

  @Test
  void theHeadlineTellsTheStarOrWhatIsNeededForEach() {
    assertEquals("two stars", headline(profile("Most Uncertain Most Promising")));
    assertEquals("1 star; 2 if adults’ capacity is Excellent", headline(THREE_GIVEN));
    assertEquals(
        "0 stars whatever the missing judgement is",
        headline(THREE_GIVEN.with(Subject.CHILDREN_SERVING, Serving.NO)));
    assertEquals(
        "0 stars; 1 if adults’ serving is at least Some; 2 if adults’ serving is at least Most, or"
            + " one other way; 3 if adults’ serving is Yes and adults’ capacity is at least"
            + " Promising",
        headline(
            profile("Most Promising Some Poor")
                .without(Subject.ADULTS_SERVING)
                .without(Subject.ADULTS_CAPACITY)));
    assertEquals("not yet rated", headline(Grades.NONE));
  }

  @Test
  void everyPossibleHeadlineNamesEveryStarStillPossible() {
    for (var grades : Statement.everyGrades())
      for (var limits : Statement.everyLimits()) {
        var explained = BOOK.explain(grades, limits, PublishedRecord.NONE);
        if (explained.rating() instanceof Rating.Incomplete incomplete
            && incomplete.possible().size() > 1)
          assertEquals(
              incomplete.possible().size(),
              Sentences.headline(explained).split("; ", -1).length,
              () -> Sentences.headline(explained));
      }
  }

  @Test
  void aJudgementIsToldWithItsPointsAndTheLimitThatBites() {
    var limit = new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 % > 20 %");
    var grades = THREE_GIVEN.with(Subject.CHILDREN_SERVING, Serving.MOST);
    assertEquals(
        List.of(
            "Children’s serving Some: 2 points; judged Most, capped to Some by A1: 21.4 % > 20 %",
            "Children’s capacity Uncertain: 1 point",
            "Adults’ serving Most: 4 points",
            "Adults’ capacity open: 0 to 3 points"),
        BOOK.explain(grades, List.of(limit), PublishedRecord.NONE).contributions().stream()
            .map(Sentences::contribution)
            .toList());
  }

  @Test
  void anEdgeIsToldWithItsDistance() {
    assertEquals(
        "1 point above the edge of two stars (10)",
        Sentences.edge(new EdgeDistance(Stars.TWO, 10, 1)));
    assertEquals(
        "on the edge of two stars (10)", Sentences.edge(new EdgeDistance(Stars.TWO, 10, 0)));
    assertEquals(
        "3 points below the edge of three stars (14)",
        Sentences.edge(new EdgeDistance(Stars.THREE, 14, -3)));
  }

  @Test
  void publishedCouncilsAreNamedNewestRoundFirst() {
    var in2002 =
        Stream.of(
            rating("D", "2002-11", Certainty.QUOTED),
            rating("E", "2002-11", Certainty.RECONSTRUCTED));
    var in2003 =
        IntStream.range(0, 5).mapToObj(it -> rating("C" + it, "2003-11", Certainty.QUOTED));
    assertEquals(
        "published as one star for 5 councils in 2003 (C0, C1, C2, …) and 2 councils in 2002 (D, E;"
            + " 1 reconstructed)",
        backing(new Backing.Published(Stream.concat(in2002, in2003).toList())));
    assertEquals(
        "published as one star for 1 council in 2003 (C)",
        backing(new Backing.Published(List.of(rating("C", "2003-11", Certainty.QUOTED)))));
  }

  @Test
  void whatFixesACombinationIsTold() {
    assertEquals(
        "fixed by a quoted rule: failure gives zero stars",
        backing(new Backing.QuotedRule("failure gives zero stars")));
    assertEquals(
        "fixed by a worked example printed in the 2003 document",
        backing(new Backing.WorkedExample()));
    assertEquals(
        "no council had it, but every point scheme that fits the record gives the same star",
        backing(new Backing.SameInEveryScheme()));
  }

  @Test
  void whatTheRecordDoesNotFixIsToldWithTheOtherStars() {
    assertEquals(
        "not fixed by the published record: another scheme that fits gives two stars",
        backing(new Backing.NotFixed(EnumSet.of(Stars.ONE, Stars.TWO))));
    assertEquals(
        "not fixed by the published record: other schemes that fit give zero stars, two stars or"
            + " three stars",
        backing(new Backing.NotFixed(EnumSet.allOf(Stars.class))));
  }

  @Test
  void aFlawCountsTheOthersLikeIt() {
    assertEquals("Most has no points", new Flaw("Most has no points", 0).words());
    assertEquals("x (and 3 more like it)", new Flaw("x", 3).words());
  }

  private static String reason(Grades grades) {
    return Sentences.reason(BOOK.rate(grades, List.of()));
  }

  private static String headline(Grades grades) {
    return Sentences.headline(BOOK.explain(grades, List.of(), PublishedRecord.NONE));
  }

  private static String backing(Backing backing) {
    return Sentences.backing(backing, Stars.ONE);
  }

  private static PublishedRating rating(String council, String round, Certainty certainty) {
    return new PublishedRating(council, round, Profile.at(100), Stars.ONE, certainty);
  }

  /// Grades from their words, children first.
  private static Grades profile(String words) {
    var grades = Grades.NONE;
    var each = words.split(" ", -1);
    for (var subject : Subject.values())
      grades =
          grades.with(subject, Grade.of(subject.question(), each[subject.ordinal()]).orElseThrow());
    return grades;
  }
}
