package starboard.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final ProvedRuleBook BOOK = Books.proved(Books.recovered());
  private static final Limit SOME =
      new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 % > 20 %");
  private static final Limit MOST = new Limit(Service.CHILDREN, Serving.MOST, "C20", "late");

  @Test
  void fourGradesAreExplainedByPointsEdgesAndTheRecord() {
    var profile = new Profile(Serving.YES, Capacity.POOR, Serving.MOST, Capacity.EXCELLENT);
    var counted = new Profile(Serving.SOME, Capacity.POOR, Serving.MOST, Capacity.EXCELLENT);
    var explained = BOOK.explain(Grades.of(profile), List.of(MOST, SOME), PublishedRecord.NONE);
    assertEquals(
        new Rating.Starred(Stars.ONE, 9, new Decision.ByPoints(new Band(Stars.ONE, 6, 9))),
        explained.rating());
    assertEquals(
        List.of(
            new Contribution(
                Subject.CHILDREN_SERVING,
                Optional.of(Serving.YES),
                Optional.of(Serving.SOME),
                Optional.of(SOME),
                2,
                2),
            given(Subject.CHILDREN_CAPACITY, Capacity.POOR, 0),
            given(Subject.ADULTS_SERVING, Serving.MOST, 4),
            given(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT, 3)),
        explained.contributions());
    assertEquals(
        List.of(
            new EdgeDistance(Stars.ONE, 6, 3),
            new EdgeDistance(Stars.TWO, 10, -1),
            new EdgeDistance(Stars.THREE, 14, -5)),
        explained.edges());
    assertEquals(List.of(PublishedRecord.NONE.backing(counted)), explained.backing());
  }

  @Test
  void aLimitThatDoesNotLowerTheGradeDoesNotBite() {
    var profile = new Profile(Serving.SOME, Capacity.POOR, Serving.MOST, Capacity.EXCELLENT);
    var explained = BOOK.explain(Grades.of(profile), List.of(MOST, SOME), PublishedRecord.NONE);
    assertEquals(
        given(Subject.CHILDREN_SERVING, Serving.SOME, 2), explained.contributions().getFirst());
  }

  @Test
  void anOpenJudgementShowsTheFewestAndTheMostItCanAddUnderItsLimits() {
    var grades = Grades.NONE.with(Subject.ADULTS_SERVING, Serving.MOST);
    var explained = BOOK.explain(grades, List.of(MOST), PublishedRecord.NONE);
    assertEquals(
        List.of(
            open(Subject.CHILDREN_SERVING, 4),
            open(Subject.CHILDREN_CAPACITY, 3),
            given(Subject.ADULTS_SERVING, Serving.MOST, 4),
            open(Subject.ADULTS_CAPACITY, 3)),
        explained.contributions());
    assertEquals(
        new Rating.Incomplete(
            EnumSet.complementOf(EnumSet.of(Subject.ADULTS_SERVING)),
            EnumSet.allOf(Stars.class),
            4,
            14),
        explained.rating());
    assertEquals(List.of(), explained.backing());
    assertEquals(List.of(), explained.edges());
    assertEquals(List.of(), explained.lowers());
  }

  @Test
  void withoutAGradeNothingIsRatedAndNothingWouldChangeIt() {
    var explained = BOOK.explain(Grades.NONE, List.of(), PublishedRecord.NONE);
    assertEquals(new Rating.NotYetRated(), explained.rating());
    assertEquals(4, explained.contributions().size());
    assertEquals(List.of(), explained.raises());
  }

  @Test
  void theStarsStillPossibleComeInTheirOrder() {
    var grades = Grades.NONE.with(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT);
    var incomplete = (Rating.Incomplete) BOOK.rate(grades, List.of());
    assertEquals(List.of(Stars.values()), incomplete.possible().stream().toList());
    assertEquals(
        Set.of(Subject.CHILDREN_SERVING, Subject.CHILDREN_CAPACITY, Subject.ADULTS_SERVING),
        incomplete.missing());
  }

  private static Contribution given(Subject subject, Grade grade, int points) {
    return new Contribution(
        subject, Optional.of(grade), Optional.of(grade), Optional.empty(), points, points);
  }

  private static Contribution open(Subject subject, int most) {
    return new Contribution(subject, Optional.empty(), Optional.empty(), Optional.empty(), 0, most);
  }
}
