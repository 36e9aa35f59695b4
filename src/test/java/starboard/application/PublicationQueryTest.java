package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.invented.Plan;
import starboard.application.publishing.Correction;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationAnswer;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Act;
import starboard.casework.Deciding;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.determination.InYearChange;
import starboard.casework.year.ReviewPart;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Arrow;
import starboard.rating.Stars;

/// What is published is what was determined, and no more.
class PublicationQueryTest {
  private static final Person CARA = new Person("Cara", Role.CHIEF_INSPECTOR);

  private final MemoryStore store = new MemoryStore();
  private final Desk desk = Desk.over(store);

  @Test
  void bothRoundsOfTheRecordCanBePublished() {
    for (var round : List.of(Desk.NOVEMBER_2003, Desk.NOVEMBER_2002)) {
      var contents = contents(round);
      assertEquals(150, contents.councils().size());
      assertEquals(List.of(), contents.corrections());
    }
    assertEquals(Optional.empty(), contents(Desk.NOVEMBER_2002).results().before());
  }

  @Test
  void aRoundThatIsNotDeterminedIsRefusedWithHowManyAreNot() {
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    desk.openRound(RuleBooks.DEFAULT);
    var refused =
        assertInstanceOf(PublicationAnswer.Refused.class, answer(Desk.NOVEMBER_2004)).refusal();
    assertEquals("cases-are-determined", refused.rule());
    assertEquals(
        "150 of the 150 councils of round 2004-11 are not determined, Barking & Dagenham among"
            + " them.",
        refused.sentence());
  }

  @Test
  void aRoundThatIsNotThereHasNoAnswer() {
    assertEquals(
        Optional.empty(),
        desk.workbench().queries().publication(new RoundId("1999-11"), Optional.empty()).join());
  }

  @Test
  void aCouncilBringsItsHistoryAndHowItMoved() {
    var walsall = report(contents(Desk.NOVEMBER_2003), "Walsall");
    assertEquals(Arrow.UP, walsall.moved());
    assertEquals(
        List.of("November 2003", "November 2002"),
        walsall.history().stream().map(CouncilReport.Past::round).toList());
    assertEquals(
        List.of(Optional.of(Stars.ONE), Optional.of(Stars.ZERO)),
        walsall.history().stream().map(it -> it.result().stars()).toList());
  }

  @Test
  void theHeadIsTheOneThatACheckOfTheStorePrints() {
    var contents = contents(Desk.NOVEMBER_2003);
    var check = new StoreUpkeep(store, new ShippedRuleBooks()).verify().join();
    assertEquals(check.head(), Optional.of(contents.head().hash()));
    assertEquals(check.entries(), contents.head().entries());
  }

  @Test
  void whatChangedWithinTheYearIsACorrectionAndWhatTheCouncilStandsWith() {
    var kent = Desk.caseOf(Desk.NOVEMBER_2003, "Kent");
    var day = LocalDate.of(2004, 3, 1);
    var change =
        new InYearChange(
            InYearChange.Kind.TO_ZERO, Stars.ZERO, day, "Serious concern.", "A letter", "Weekly");
    Told.say(store, kent, CARA, List.of(new Deciding.InYearChanged(Optional.of(change))));
    var contents = contents(Desk.NOVEMBER_2003);
    var report = report(contents, "Kent");
    assertEquals(Optional.of(Stars.THREE), report.result().stars());
    assertEquals(Optional.of(Stars.ZERO), report.standing());
    assertEquals(
        List.of(
            new Correction(
                report.council(),
                Desk.NOVEMBER_2003,
                day,
                "The rating was set to zero within the year: zero stars from 1 March 2004."
                    + " Monitoring: Weekly.",
                "Serious concern.")),
        contents.corrections());
    assertTrue(report.consequences().getFirst().startsWith("Councils with zero stars receive"));
  }

  @Test
  void whatChangedWithinTheYearOfAnEarlierRoundStandsInTheHistory() {
    var kent = Desk.caseOf(Desk.NOVEMBER_2002, "Kent");
    var day = LocalDate.of(2003, 3, 1);
    var change =
        new InYearChange(
            InYearChange.Kind.TO_ZERO, Stars.ZERO, day, "Serious concern.", "A letter", "Weekly");
    Told.say(store, kent, CARA, List.of(new Deciding.InYearChanged(Optional.of(change))));
    var history = report(contents(Desk.NOVEMBER_2003), "Kent").history();
    assertEquals(
        List.of(Optional.empty(), Optional.of(Stars.ZERO)),
        history.stream().map(CouncilReport.Past::inYear).toList());
    assertEquals(Optional.of(Stars.THREE), history.getLast().result().stars());
  }

  @Test
  void whoAttendedTheReviewIsNotPublished() {
    var kent = Desk.caseOf(Desk.NOVEMBER_2003, "Kent");
    Told.say(
        store,
        kent,
        CARA,
        List.of(
            new Act.ReviewWritten(ReviewPart.ATTENDED, "Somebody by name"),
            new Act.ReviewWritten(ReviewPart.PRIORITIES, "First\n\n  Second")));
    assertEquals(
        List.of(new CouncilReport.Reviewed(ReviewPart.PRIORITIES, List.of("First", "Second"))),
        report(contents(Desk.NOVEMBER_2003), "Kent").review());
  }

  @Test
  void aWholeRoundBringsReasonsReviewsAndTheEvidenceThatCounted() {
    var invented = new MemoryStore();
    new Inventing(invented, new ShippedRuleBooks()).invent(new Plan(7, 3, 4, 5, 10));
    var rounds = invented.submit(it -> it.tables().rounds()).join();
    var round = rounds.get(1);
    var workbench = Desk.at(invented).workbench();
    var answer = workbench.queries().publication(round.id(), Optional.empty()).join().orElseThrow();
    var contents = assertInstanceOf(PublicationAnswer.Ready.class, answer).contents();
    assertTrue(contents.councils().stream().anyMatch(it -> !it.review().isEmpty()));
    for (var it : contents.councils()) {
      assertTrue(it.judgements().stream().noneMatch(one -> one.reason().isBlank()));
      var counted =
          invented.submit(ledger -> ledger.tables().evidence(it.result().id())).join().stream()
              .filter(EvidenceRow::counts)
              .map(row -> row.what().title())
              .toList();
      assertEquals(counted, it.evidence().stream().map(CouncilReport.Source::title).toList());
    }
  }

  private PublicationAnswer answer(RoundId round) {
    return desk.workbench().queries().publication(round, Optional.empty()).join().orElseThrow();
  }

  private PublicationContents contents(RoundId round) {
    return assertInstanceOf(PublicationAnswer.Ready.class, answer(round)).contents();
  }

  private static CouncilReport report(PublicationContents contents, String council) {
    return contents.councils().stream()
        .filter(it -> it.council().name().equals(council))
        .findFirst()
        .orElseThrow();
  }
}
