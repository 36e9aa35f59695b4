package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import starboard.rating.Serving;
import starboard.rating.Subject;

class PoliciesTest {
  private static final Command.OnCase JUDGE =
      new Command.Judge(CaseFixture.CASE, Subject.ADULTS_SERVING, CaseFixture.given(Serving.MOST));

  @ParameterizedTest
  @EnumSource(Role.class)
  void inspectorsAndTheChiefInspectorJudgeAndNobodyElse(Role role) {
    var desk = CaseFixture.desk(CaseFixture.empty(), new Person("Ann", role));
    var expected =
        switch (role) {
          case INSPECTOR, CHIEF_INSPECTOR -> "";
          case DATA_OFFICER, READER -> "person-may-judge";
        };
    assertEquals(expected, rule(CaseRulings.rule(desk, JUDGE)));
  }

  @Test
  void aPublishedRoundIsNotJudged() {
    var desk = CaseFixture.desk(CaseFixture.published(), CaseFixture.empty(), CaseFixture.ANN);
    assertEquals(
        new Ruling.Refused(
            new Refusal(
                "round-is-open",
                "Round 2004-11 is published; its judgements do not change.",
                "Open a new round from it and judge there.")),
        CaseRulings.rule(desk, JUDGE));
  }

  @Test
  void aCouncilOutsideTheRoundIsNotJudged() {
    var elsewhere = new CaseId(CaseFixture.ROUND, new CouncilId("elsewhere"));
    assertEquals(
        "council-is-in-round",
        rule(
            CaseRulings.rule(
                CaseFixture.desk(CaseFixture.empty(), CaseFixture.ANN),
                new Command.Judge(
                    elsewhere, Subject.ADULTS_SERVING, CaseFixture.given(Serving.MOST)))));
  }

  @Test
  void aReasonMayBeLongButNotEndless() {
    var desk = CaseFixture.desk(CaseFixture.empty(), CaseFixture.ANN);
    var longest = "x".repeat(WordPolicies.LONGEST_TEXT);
    assertEquals("", rule(CaseRulings.rule(desk, reason(longest))));
    assertEquals("reason-is-not-too-long", rule(CaseRulings.rule(desk, reason(longest + "x"))));
  }

  @Test
  void whatStandsAlreadyIsNotSaidAgain() {
    var history = CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, judged());
    assertEquals(
        new Ruling.Allowed(List.of()),
        CaseRulings.rule(CaseFixture.desk(history, CaseFixture.BEN), JUDGE));
    assertEquals(
        new Ruling.Allowed(List.of()),
        CaseRulings.rule(CaseFixture.desk(history, CaseFixture.BEN), reason("")));
  }

  @ParameterizedTest
  @CsvSource({
    "2004-11,       recovered-2002, 2004-06-30, 2004-11-18, ''",
    "2004-11-trial, recovered-2002, 2004-06-30,           , ''",
    "2004-13,       recovered-2002, 2004-06-30, 2004-11-18, round-has-a-name",
    "autumn,        recovered-2002, 2004-06-30, 2004-11-18, round-has-a-name",
    "2003-11,       recovered-2002, 2004-06-30, 2004-11-18, round-is-new",
    "2002-05,       recovered-2002, 2004-06-30, 2004-11-18, round-is-later",
    "2004-11,       homemade,       2004-06-30, 2004-11-18, rule-book-exists",
    "2004-11,       recovered-2002, 2004-11-18, 2004-11-18, cut-off-comes-first",
    "2004-11,       recovered-2002, 2004-11-30,           , ''",
    "2004-11,       recovered-2002, 2004-12-01,           , cut-off-fits-the-round",
    "2004-11,       recovered-2002, 2002-11-01,           , ''",
    "2004-11,       recovered-2002, 2002-10-31,           , cut-off-fits-the-round",
    "2004-11,       recovered-2002, 2004-06-30, 2004-12-01, publication-fits-the-name",
  })
  void aRoundIsOpenedByItsRules(
      String id, String book, LocalDate cutOff, LocalDate publication, String refusedBy) {
    var ruling = openRound(CaseFixture.ANN, id, book, cutOff, Optional.ofNullable(publication));
    assertEquals(refusedBy, rule(ruling));
  }

  @Test
  void aReaderOpensNoRound() {
    var reader = new Person("Rita", Role.READER);
    var cutOff = LocalDate.of(2004, 6, 30);
    assertEquals(
        "person-may-open-rounds",
        rule(openRound(reader, "2004-11", "recovered-2002", cutOff, Optional.empty())));
  }

  @Test
  void theCouncilsOfTheEarlierRoundCarryOver() {
    var ruling =
        openRound(
            CaseFixture.ANN,
            "2004-11",
            "recovered-2002",
            LocalDate.of(2004, 6, 30),
            Optional.of(LocalDate.of(2004, 11, 18)));
    assertEquals(new Ruling.Allowed(List.of(new Act.RoundOpened(CaseFixture.terms()))), ruling);
  }

  private static Ruling openRound(
      Person person, String id, String book, LocalDate cutOff, Optional<LocalDate> publication) {
    var from = new RoundId("2003-11");
    var earlier =
        new Round(
            new RoundTerms(
                from,
                RoundTerms.Kind.FULL,
                Optional.empty(),
                "recovered-2002",
                Optional.empty(),
                Optional.empty(),
                CaseFixture.terms().councils(),
                "record"),
            Round.Phase.PUBLISHED);
    return RoundRulings.rule(
        new RoundDesk(
            new RoundFile(earlier, Criteria.NONE, List.of()),
            Set.of(from),
            Set.of("recovered-2002"),
            person),
        new Command.OpenRound(id, RoundTerms.Kind.FULL, from, book, cutOff, publication));
  }

  private static Act.Judged judged() {
    return CaseFixture.judged(Subject.ADULTS_SERVING, Serving.MOST);
  }

  private static Command.OnCase reason(String text) {
    return new Command.GiveReason(CaseFixture.CASE, Subject.ADULTS_SERVING, text);
  }

  private static String rule(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Refused(var refusal) -> refusal.rule();
      case Ruling.Allowed _ -> "";
    };
  }
}
