package starboard.desktop.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import starboard.application.RuleBooks;
import starboard.desktop.kit.RulerReading;
import starboard.desktop.kit.StarsShown;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Backing;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.PublishedRating;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class StarCardTest {
  private static final RuleBooks BOOKS = new ShippedRuleBooks();
  private static final Grades THREE =
      Grades.NONE
          .with(Subject.CHILDREN_SERVING, Serving.SOME)
          .with(Subject.CHILDREN_CAPACITY, Capacity.UNCERTAIN)
          .with(Subject.ADULTS_SERVING, Serving.MOST);

  private static StarQuestion question(
      Grades grades, List<Limit> limits, Set<Subject> conflicts, StarQuestion.Footing footing) {
    return new StarQuestion(
        BOOKS.list().getFirst(),
        BOOKS.record(),
        limits,
        grades,
        Map.of(),
        conflicts,
        List.of(),
        footing);
  }

  private static StarCard card(Grades grades, Limit... limits) {
    return StarCards.of(
        question(grades, List.of(limits), Set.of(), new StarQuestion.Provisional()));
  }

  private static List<Grades> someOrAll() {
    return Profile.all().stream()
        .flatMap(it -> {
          var all = Grades.of(it);
          return Stream.of(
              all,
              all.without(Subject.ADULTS_CAPACITY),
              all.without(Subject.CHILDREN_SERVING).without(Subject.ADULTS_SERVING));
        })
        .distinct()
        .toList();
  }

  @Test
  void anIncompleteCaseSaysWhatIsMissingAndWhatIsStillPossible() {
    var card = card(THREE);
    assertEquals("Provisional rating, one judgement missing", card.caption());
    assertEquals("1 star; 2 if adults’ capacity is Excellent", card.headline());
    assertEquals(new StarsShown.Incomplete(Set.of(Stars.ONE, Stars.TWO)), card.stars());
    assertEquals("7–10", card.total());
    assertEquals(
        List.of("2", "1", "4", "0–3"), card.lines().stream().map(StarCard.Line::points).toList());
    assertEquals(
        List.of("Gives two stars"), card.changes().stream().map(StarCard.Ways::title).toList());
  }

  @Test
  void theHeadlineOfAnIncompleteCaseIsShort() {
    assertEquals(
        "0 to 3 stars possible",
        card(Grades.NONE.with(Subject.ADULTS_SERVING, Serving.MOST)).headline());
    for (var grades : someOrAll()) {
      var headline = card(grades).headline();
      assertTrue(headline.length() <= 60, headline);
    }
  }

  @Test
  void whileOneJudgementIsMissingTheRecordIsToldForEachGrade() {
    var says = card(THREE).says();
    assertEquals(4, says.sentences().size());
    assertTrue(
        says.sentences()
            .get(2)
            .startsWith(
                "With adults’ capacity Promising: published as one star for 5 councils in 2003"),
        says.sentences().get(2));
    assertTrue(says.warning());
  }

  @Test
  void aCompleteCaseSaysWhichRuleDecidedAndHowFarTheEdgesAre() {
    var card = card(THREE.with(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT));
    assertEquals("Provisional rating", card.caption());
    assertEquals("Two stars", card.headline());
    assertEquals("10 points: two stars from 10", card.decision());
    assertEquals(
        List.of("On the edge of two stars (10)", "4 points below the edge of three stars (14)"),
        card.edges());
    assertEquals(Optional.of(new RulerReading.Range(10, 10)), card.ruler().present());
  }

  @Test
  void theRuleThatIsMetIsNamed() {
    var card =
        card(Grades.of(new Profile(Serving.NO, Capacity.POOR, Serving.MOST, Capacity.PROMISING)));
    assertEquals("Zero stars", card.headline());
    assertEquals(
        "No for either service: zero stars whatever the total (children’s serving)",
        card.decision());
  }

  @Test
  void aLimitThatBitesIsToldOnItsLineAndAtTheWayThatItCloses() {
    var limit = new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 % > 20 %");
    var card =
        card(
            Grades.of(
                new Profile(Serving.MOST, Capacity.UNCERTAIN, Serving.MOST, Capacity.PROMISING)),
            limit);
    assertEquals(
        new StarCard.Line(
            Subject.CHILDREN_SERVING,
            "Some",
            false,
            "2",
            "judged Most, capped to Some by A1: 21.4 % > 20 %",
            List.of()),
        card.lines().getFirst());
    assertEquals("closed by A1", card.changes().getFirst().ways().getLast().closedBy());
  }

  @Test
  void aConflictGivesNoStarAndNoWays() {
    var card =
        StarCards.of(
            question(
                THREE, List.of(), Set.of(Subject.ADULTS_CAPACITY), new StarQuestion.Provisional()));
    assertEquals(new StarsShown.InConflict(), card.stars());
    assertEquals("No star while judgements are in conflict", card.headline());
    assertEquals(List.of(), card.changes());
  }

  @Test
  void nothingJudgedIsNotYetRated() {
    var card = card(Grades.NONE);
    assertEquals(new StarsShown.NotYetRated(), card.stars());
    assertEquals("Not yet rated", card.headline());
    assertEquals(Optional.empty(), card.ruler().present());
  }

  @Test
  void whatIsTriedSaysSoAndWhatIsRecorded() {
    var card =
        StarCards.of(question(THREE, List.of(), Set.of(), new StarQuestion.WhatIf("one star")));
    assertTrue(card.tried());
    assertEquals("What-if: nothing is recorded", card.caption());
    assertEquals("recorded: one star", card.remark());
  }

  @Test
  void aPublishedStarThatTheRuleBookDoesNotGiveIsTold() {
    var grades = THREE.with(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT);
    var same = new StarQuestion.Published(Optional.of(Stars.TWO), false);
    var other = new StarQuestion.Published(Optional.of(Stars.ONE), true);
    assertEquals("", StarCards.of(question(grades, List.of(), Set.of(), same)).remark());
    var card = StarCards.of(question(grades, List.of(), Set.of(), other));
    assertEquals("published as one star; this rule book gives another rating", card.remark());
    assertEquals("Published rating, reconstructed judgements", card.caption());
  }

  @Test
  void everyWayIsShownForEveryProfile() {
    for (var grades : someOrAll()) {
      var explanation = BOOKS.list().getFirst().explain(grades, List.of(), BOOKS.record());
      var shown = card(grades).changes().stream().mapToInt(it -> it.ways().size()).sum();
      assertEquals(
          explanation.raises().size() + explanation.lowers().size(), shown, grades::toString);
    }
  }

  @Test
  void everyCouncilOfTheRecordCanBeReachedAndReconstructedOnesAreMarked() {
    for (var profile : Profile.all()) {
      var says = card(Grades.of(profile)).says();
      switch (BOOKS.record().backing(profile)) {
        case Backing.Published(var ratings) -> {
          assertEquals(
              ratings.stream().map(PublishedRating::council).sorted().toList(),
              says.councils().stream().flatMap(it -> it.names().stream()).sorted().toList());
          assertEquals(
              ratings.stream().filter(it -> it.certainty() == Certainty.RECONSTRUCTED).count(),
              says.councils().stream()
                  .filter(it -> it.title().endsWith("reconstructed"))
                  .mapToLong(it -> it.names().size())
                  .sum());
        }
        case Backing.NotFixed _ -> assertTrue(says.warning());
        case Backing.QuotedRule _, Backing.WorkedExample _, Backing.SameInEveryScheme _ ->
            assertFalse(says.warning());
      }
    }
  }
}
