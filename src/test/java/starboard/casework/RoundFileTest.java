package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicators;
import starboard.journal.History;

class RoundFileTest {
  private static final Criteria ALL = SampleCriteria.ALL;

  @Test
  void aRoundIsWhatItWasOpenedWithAndGiven() {
    var load = new ValuesLoad("paf.csv", "ab", 300, 12);
    var history =
        say(
            new Act.RoundOpened(CaseFixture.terms()),
            new Act.IndicatorsSet(ALL.indicators()),
            new Act.KeysSet(ALL.keys()),
            new Act.StandardsSet(ALL.standards()),
            new Act.ValuesLoaded(load));
    assertEquals(
        new RoundFile(
            CaseFixture.open(),
            ALL,
            List.of(new RoundFile.Loaded(history.entries().getLast(), load))),
        RoundFile.of(history));
  }

  @Test
  void eachOfItsCriteriaIsReplacedAloneAndTheLastHolds() {
    var history =
        say(
            new Act.RoundOpened(CaseFixture.terms()),
            new Act.IndicatorsSet(ALL.indicators()),
            new Act.KeysSet(ALL.keys()),
            new Act.StandardsSet(ALL.standards()),
            new Act.KeysSet(KeyIndicators.NONE));
    assertEquals(
        new Criteria(ALL.indicators(), KeyIndicators.NONE, ALL.standards()),
        RoundFile.of(history).criteria());
    var bare =
        CaseFixture.say(
            CaseFixture.say(history, CaseFixture.ANN, new Act.IndicatorsSet(IndicatorSet.NONE)),
            CaseFixture.ANN,
            new Act.StandardsSet(Standards.NONE));
    assertEquals(Criteria.NONE, RoundFile.of(bare).criteria());
  }

  @Test
  void aPublishedRoundSaysSo() {
    var history = say(new Act.RoundOpened(CaseFixture.terms()), new Act.RoundPublished("record"));
    assertEquals(CaseFixture.published(), RoundFile.of(history).round());
  }

  @Test
  void aFileInWhichNoRoundWasOpenedIsRefused() {
    var history = say(new Act.KeysSet(ALL.keys()));
    assertEquals(
        "no round was opened in round/2004-11",
        assertThrows(IllegalArgumentException.class, () -> RoundFile.of(history)).getMessage());
  }

  private static History say(Act... acts) {
    var history = History.empty(CaseFixture.ROUND.file());
    for (var act : acts) history = CaseFixture.say(history, CaseFixture.ANN, act);
    return history;
  }
}
