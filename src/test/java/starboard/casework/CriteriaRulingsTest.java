package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyIndicators;

class CriteriaRulingsTest {
  private static final Criteria ALL = SampleCriteria.ALL;
  private static final RoundId ROUND = CaseFixture.ROUND;

  @ParameterizedTest
  @EnumSource(Role.class)
  void dataOfficersAndTheChiefInspectorChangeWhatARoundOwns(Role role) {
    var desk = desk(CaseFixture.open(), role);
    var refusal =
        switch (role) {
          case DATA_OFFICER, CHIEF_INSPECTOR -> Optional.<Refusal>empty();
          case INSPECTOR, READER ->
              Optional.of(
                  new Refusal(
                      "person-may-load-values",
                      "Ann is signed in as %s and cannot change the indicators of a round."
                          .formatted(role.word()),
                      "Sign in as a data officer or as the chief inspector."));
        };
    assertEquals(refusal, CriteriaRulings.refusal(desk));
    assertEquals(refusal, CriteriaRulings.refuse(desk, load("exampleshire", "A1")));
    assertEquals(
        refusal.<Ruling>map(Ruling.Refused::new).orElseGet(() -> new Ruling.Allowed(List.of())),
        CriteriaRulings.rule(desk, new Command.SetCriteria(ROUND, ALL)));
  }

  @Test
  void aPublishedRoundKeepsItsCriteriaAndValues() {
    var desk = desk(CaseFixture.published(), Role.DATA_OFFICER);
    var refusal =
        new Refusal(
            "round-is-open",
            "Round 2004-11 is published; its indicators do not change.",
            "Open a new round from it and load them there.");
    assertEquals(
        new Ruling.Refused(refusal),
        CriteriaRulings.rule(desk, new Command.SetCriteria(ROUND, Criteria.NONE)));
    assertEquals(Optional.of(refusal), CriteriaRulings.refuse(desk, load("exampleshire", "A1")));
  }

  @Test
  void onlyWhatDiffersIsSaid() {
    var none = new Criteria(ALL.indicators(), KeyIndicators.NONE, Standards.NONE);
    assertEquals(
        List.of(new Act.KeysSet(KeyIndicators.NONE), new Act.StandardsSet(Standards.NONE)),
        CriteriaRulings.changes(ALL, none));
    assertEquals(List.of(), CriteriaRulings.changes(ALL, ALL));
    assertEquals(
        List.of(
            new Act.IndicatorsSet(ALL.indicators()),
            new Act.KeysSet(ALL.keys()),
            new Act.StandardsSet(ALL.standards())),
        CriteriaRulings.changes(Criteria.NONE, ALL));
  }

  @Test
  void aKeyIndicatorNeedsItsIndicatorInTheRound() {
    assertEquals(
        new Ruling.Refused(
            new Refusal(
                "key-indicator-has-its-indicator",
                "The key indicator “A1” is decided by A1, which is not an indicator of the round.",
                "Add A1 to the round’s indicators, or change the condition.")),
        CriteriaRulings.rule(
            desk(CaseFixture.open(), Role.DATA_OFFICER),
            new Command.SetCriteria(
                ROUND, new Criteria(IndicatorSet.NONE, ALL.keys(), ALL.standards()))));
  }

  @Test
  void valuesOfOtherCouncilsAndIndicatorsAreRefused() {
    var desk = desk(CaseFixture.open(), Role.DATA_OFFICER);
    assertEquals(Optional.empty(), CriteriaRulings.refuse(desk, load("otherton", "B2")));
    assertEquals(
        Optional.of(
            new Refusal(
                "council-is-in-round",
                "elsewhere is not rated in round 2004-11.",
                "Take its rows out of the file.")),
        CriteriaRulings.refuse(desk, load("elsewhere", "A1")));
    assertEquals(
        Optional.of(
            new Refusal(
                "indicator-is-of-the-round",
                "Round 2004-11 has no indicator C3.",
                "Take it out of the file, or add it to the round’s indicators first.")),
        CriteriaRulings.refuse(desk, load("otherton", "C3")));
  }

  private static CriteriaDesk desk(Round round, Role role) {
    return new CriteriaDesk(Play.round(round), new Person("Ann", role));
  }

  private static Command.LoadValues load(String council, String code) {
    Map<IndicatorCode, IndicatorValue> values =
        Map.of(new IndicatorCode(code), SampleCriteria.value("3"));
    return new Command.LoadValues(ROUND, "paf.csv", "ab", Map.of(new CouncilId(council), values));
  }
}
