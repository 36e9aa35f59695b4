package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.journal.Field;
import starboard.journal.History;
import starboard.rating.Subject;

/// The round of the fixture has its cut-off on 30 June 2004, in summer time.
class EvidenceTest {
  private static final EvidenceId ITEM = new EvidenceId("item");
  private static final Subject ADULTS = Subject.ADULTS_SERVING;

  @ParameterizedTest
  @CsvSource({
    "2004-06-30T22:59:00Z,            , false", // 23:59 in London
    "2004-06-30T23:01:00Z,            , true", // 00:01 on 1 July
    "2004-06-30T22:59:00Z,  2004-06-30, false",
    "2004-06-30T22:59:00Z,  2004-07-01, true",
    "2004-07-01T08:00:00Z,  2004-03-01, true",
    "2004-01-31T23:59:00Z,            , false",
  })
  void anItemIsLateByTheDayInLondon(String received, LocalDate appliesTo, boolean late) {
    var item = only(received(received, Optional.ofNullable(appliesTo)));
    assertEquals(late, item.late(CaseFixture.open()));
    assertEquals(!late, item.counts(CaseFixture.open()));
  }

  @Test
  void aRoundWithoutACutOffHasNoLateEvidence() {
    var terms = CaseFixture.terms();
    var round =
        new Round(
            new RoundTerms(
                terms.id(),
                terms.kind(),
                terms.from(),
                terms.ruleBook(),
                Optional.empty(),
                Optional.empty(),
                terms.councils(),
                ""),
            Round.Phase.OPEN);
    assertEquals(false, only(received("2030-01-01T00:00:00Z", Optional.empty())).late(round));
  }

  @Test
  void aLateItemCountsOnceAdmittedAndNoMoreOnceWithdrawn() {
    var play = received("2004-07-01T08:00:00Z", Optional.empty());
    play.say(Play.CHIEF, new Act.Admitted(ITEM, "The fire closed the office."));
    assertEquals(List.of(true, true, true), standing(play));
    play.say(CaseFixture.ANN, new Act.Withdrawn(ITEM, "Of another council."));
    assertEquals(List.of(true, true, false), standing(play));
    play.say(CaseFixture.ANN, new Act.Withdrawn(ITEM, ""));
    play.say(Play.CHIEF, new Act.Admitted(ITEM, ""));
    assertEquals(List.of(true, false, false), standing(play));
  }

  @Test
  void whenItWasReceivedAndByWhomNeverChanges() {
    var play = received("2004-06-01T09:00:00Z", Optional.empty());
    play.at("2004-09-01T09:00:00Z").say(CaseFixture.BEN, item("Report, second print"));
    play.say(CaseFixture.BEN, new Act.Described(ITEM, Optional.empty()));
    play.say(CaseFixture.BEN, item("Report, third print"));
    var item = only(play);
    assertEquals("Report, third print", item.shown().title());
    assertEquals(Instant.parse("2004-06-01T09:00:00Z"), item.received());
    assertEquals("Ann", item.by().person());
    assertEquals(LocalDate.of(2004, 6, 1), item.receivedOn());
  }

  @Test
  void twoRevisionsFromTwoLaptopsAreBothKeptUntilOneSettlesThem() {
    var base = CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, item("Report"));
    var merged =
        CaseFixture.say(base, CaseFixture.ANN, item("Ann’s report"))
            .merge(CaseFixture.say(base, CaseFixture.BEN, item("Ben’s report")));
    var item = only(merged);
    var sides = assertInstanceOf(Field.Conflict.class, item.item());
    assertEquals(2, sides.writes().size());
    assertEquals(true, item.inConflict());
    assertEquals(merged.entries().getLast().act().fields("as").text("title"), item.shown().title());
    var settled = only(CaseFixture.say(merged, CaseFixture.ANN, item("Our report")));
    assertEquals(false, settled.inConflict());
    assertEquals("Our report", settled.shown().title());
  }

  @Test
  void whoeverAgreesIsNotInConflict() {
    var base = CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, item("Report"));
    var agreed =
        CaseFixture.say(base, CaseFixture.ANN, item("The report"))
            .merge(CaseFixture.say(base, CaseFixture.BEN, item("The report")));
    assertEquals(false, only(agreed).inConflict());
    var third = new Person("Cem", Role.INSPECTOR);
    var gone =
        CaseFixture.say(base, third, new Act.Described(ITEM, Optional.empty())).merge(agreed);
    assertEquals(false, only(gone).inConflict());
    assertEquals("The report", only(gone).shown().title());
  }

  @Test
  void bearingsThatDisagreeCountAsNone() {
    var base = CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, item("Report"));
    var merged =
        CaseFixture.say(base, CaseFixture.ANN, weighed(Bearing.SUPPORTS))
            .merge(CaseFixture.say(base, CaseFixture.BEN, weighed(Bearing.CONTRADICTS)));
    assertEquals(Bearing.NONE, only(merged).bearing(ADULTS));
    assertEquals(Set.of(), only(merged).cited());
    assertEquals(true, only(merged).inConflict());
    var settled = CaseFixture.say(merged, CaseFixture.BEN, weighed(Bearing.SUPPORTS));
    assertEquals(Set.of(ADULTS), only(settled).cited());
  }

  @Test
  void itemsComeAsTheyWereReceivedAndReturnsAsTheyWereAskedFor() {
    var play = Play.start();
    for (var name : List.of("c", "a", "b"))
      play.say(
          CaseFixture.ANN,
          new Act.Described(
              new EvidenceId(name), Optional.of(EvidenceItem.titled(SourceKind.NHS, name))),
          new Act.ReturnAsked(
              new ReturnId(name),
              Optional.of(new ReturnTerms(SourceKind.NHS, name, LocalDate.of(2004, 9, 1)))));
    play.say(
        CaseFixture.ANN,
        new Act.Described(
            new EvidenceId("c"), Optional.of(EvidenceItem.titled(SourceKind.NHS, "C"))));
    var register = play.state().evidence();
    assertEquals(
        List.of("C", "a", "b"), register.items().stream().map(it -> it.shown().title()).toList());
    assertEquals(
        List.of("c", "a", "b"), register.returns().stream().map(it -> it.id().text()).toList());
  }

  @Test
  void aReturnIsOverdueAfterItsDayUntilItArrives() {
    var asked = new ReturnId("spring");
    var play =
        received("2004-05-03T09:00:00Z", Optional.empty())
            .say(
                CaseFixture.ANN,
                new Act.ReturnAsked(
                    asked,
                    Optional.of(
                        new ReturnTerms(SourceKind.NHS, "Spring", LocalDate.of(2004, 5, 1)))));
    var awaited = play.state().evidence().find(asked).orElseThrow();
    assertEquals(false, awaited.overdue(LocalDate.of(2004, 5, 1)));
    assertEquals(true, awaited.overdue(LocalDate.of(2004, 5, 2)));
    play.say(CaseFixture.ANN, new Act.ReturnArrived(asked, Optional.of(ITEM)));
    var register = play.state().evidence();
    var arrived = register.find(asked).orElseThrow();
    assertEquals(false, arrived.overdue(LocalDate.of(2004, 9, 1)));
    assertEquals(Optional.of(LocalDate.of(2004, 5, 3)), register.arrivedOn(arrived));
  }

  private static Play received(String instant, Optional<LocalDate> appliesTo) {
    var what =
        new EvidenceItem(
            SourceKind.INSPECTION,
            "Report",
            "",
            appliesTo,
            Set.of(),
            new TreeSet<>(),
            Optional.empty(),
            "",
            "",
            Optional.empty());
    return Play.start().at(instant).saying(new Act.Described(ITEM, Optional.of(what)));
  }

  /// Late, admitted and counting.
  private static List<Boolean> standing(Play play) {
    var item = only(play);
    return List.of(item.late(CaseFixture.open()), item.admitted(), item.counts(CaseFixture.open()));
  }

  private static Act.Described item(String title) {
    return new Act.Described(ITEM, Optional.of(EvidenceItem.titled(SourceKind.INSPECTION, title)));
  }

  private static Act.Weighed weighed(Bearing bearing) {
    return new Act.Weighed(ITEM, ADULTS, bearing);
  }

  private static Evidence only(Play play) {
    return play.state().evidence().items().getFirst();
  }

  private static Evidence only(History history) {
    return CaseFile.of(history).state().evidence().items().getFirst();
  }
}
