package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.journal.Author;
import starboard.journal.Entry;
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
    var file = RoundFile.of(history);
    assertEquals(CaseFixture.open(), file.round());
    assertEquals(ALL, file.criteria());
    assertEquals(List.of(new RoundFile.Loaded(history.entries().getLast(), load)), file.loads());
  }

  @Test
  void whatWasSetAnewIsToldWithWhatIsNewGoneAndOther() {
    var key = ALL.keys().list().getFirst();
    var other =
        new KeyIndicator(
            key.key(),
            "Another title",
            key.service(),
            key.condition(),
            key.highest(),
            key.exemptUnder(),
            key.origin());
    var opened = CaseFixture.MORNING;
    var author = new Author("Ann", "inspector", "laptop");
    var history = History.empty(CaseFixture.ROUND.file());
    for (var act :
        List.of(
            new Act.RoundOpened(CaseFixture.terms()),
            new Act.IndicatorsSet(ALL.indicators()),
            new Act.KeysSet(ALL.keys())))
      history =
          history.with(
              Entry.of(history.file(), history.heads(), author, opened, ActCodec.write(act)));
    assertEquals(List.of(), RoundFile.of(history).changes());
    history =
        CaseFixture.say(
            history, CaseFixture.ANN, new Act.KeysSet(new KeyIndicators(List.of(other))));
    history = CaseFixture.say(history, CaseFixture.ANN, new Act.IndicatorsSet(IndicatorSet.NONE));
    var changes = RoundFile.of(history).changes();
    assertEquals(
        List.of("Set the key indicators", "Set the indicators"),
        changes.stream().map(CriteriaChange::what).toList());
    var gone =
        ALL.keys().list().stream().skip(1).map(KeyIndicator::key).collect(Collectors.joining(", "));
    assertEquals(
        "1 key indicator; gone: %s; changed: %s".formatted(gone, key.key()),
        changes.getFirst().detail());
    assertTrue(changes.getLast().detail().startsWith("0 indicators; gone: "));
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
