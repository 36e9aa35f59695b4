package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.Basis;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Determination;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyIndicators;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class ReplayTest {
  private static final History OPENED =
      with(
          History.empty(CaseFixture.ROUND.file()), new Act.RoundOpened(CaseFixture.terms()));
  private static final History ROUND =
      with(
          with(OPENED, new Act.IndicatorsSet(SampleCriteria.ALL.indicators())),
          new Act.KeysSet(SampleCriteria.ALL.keys()));

  @Test
  void aDeterminationReplaysAlsoAfterTheCaseWasOpenedAgainAndTheRoundWentOn() {
    var play = determined();
    play.say(Play.CHIEF, new Deciding.Reopened("x"), Way.move(CaseStep.PROVISIONAL, "x"));
    play.say(CaseFixture.ANN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.NO));
    var later = with(ROUND, new Act.KeysSet(KeyIndicators.NONE));
    assertEquals(List.of(), faults(play.file(), later));
  }

  @Test
  void aDeterminationThatTheEntriesDoNotGiveIsTold() {
    var it = determined().state().deliberation().outcome().determination().orElseThrow();
    var basis = it.basis();
    var other = new EnumMap<>(it.grades());
    other.put(Subject.ADULTS_SERVING, Serving.NO);
    told("gives another star", it.grades(), Stars.THREE, it.points(), basis);
    told("gives another star", it.grades(), it.stars(), it.points() + 1, basis);
    told("has other judgements", other, it.stars(), it.points(), basis);
    told(
        "another state of the rule book",
        it.grades(),
        it.stars(),
        it.points(),
        new Basis(basis.round(), basis.ruleBook(), Hash.of("other")));
    told(
        "which is not here",
        it.grades(),
        it.stars(),
        it.points(),
        new Basis(basis.round(), "homemade", basis.ruleBookHash()));
    told("on entries that are not here", it, Set.of(Hash.of("nowhere")));
    told("on no entry of its round", it, Set.of());
    told("gives another star", it, OPENED.heads());
  }

  @Test
  void withoutTheRuleBookNothingIsReplayed() {
    assertEquals(
        1,
        Replay.faults(determined().file(), ROUND, CaseFixture.COUNCIL, Optional.empty()).size());
  }

  private static void told(String words, Determination it, Set<Hash> round) {
    var basis = it.basis();
    told(
        words,
        it.grades(),
        it.stars(),
        it.points(),
        new Basis(new TreeSet<>(round), basis.ruleBook(), basis.ruleBookHash()));
  }

  private static void told(
      String words, Map<Subject, Grade> grades, Stars stars, int points, Basis basis) {
    var ready = ready().file().history();
    var said = new Deciding.Determined(new Determination(grades, Map.of(), stars, points, basis));
    var faults = faults(CaseFile.of(CaseFixture.say(ready, Play.CHIEF, said)), ROUND);
    assertEquals(1, faults.size());
    assertTrue(faults.getFirst().contains(words), faults.toString());
  }

  private static List<String> faults(CaseFile file, History round) {
    return Replay.faults(file, round, CaseFixture.COUNCIL, Optional.of(CaseFixture.RULES));
  }

  /// A council whose judgement is above a limit, so that the star depends on the round.
  private static Play ready() {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    values.put(SampleCriteria.A1, SampleCriteria.value("40"));
    var around =
        Surroundings.of(
            new Register(Map.of(), Map.of()), ROUND.heads(), CaseFixture.RULES, List::of);
    return Way.on(
        Way.judged(CaseFixture.ANN).receives(new Act.ValuesReceived(values, "f")).amid(around),
        CaseStep.READY);
  }

  private static Play determined() {
    var play = ready();
    assertEquals("", Way.rule(play.tries(Play.CHIEF, Way.determine())));
    return play;
  }

  private static History with(History history, Act act) {
    var author = new Author("Dan", "data officer", "office");
    return history.with(
        Entry.of(
            history.file(), history.heads(), author, CaseFixture.MORNING, ActCodec.write(act)));
  }
}
