package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import starboard.casework.Answer;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.refresh.EffectWords;
import starboard.casework.refresh.Invented;
import starboard.casework.refresh.PriorityReason;
import starboard.casework.refresh.PriorityWeights;
import starboard.casework.refresh.Ranked;
import starboard.casework.refresh.Recomputed;
import starboard.exchange.ShippedCriteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class RefreshTest {
  private static final RoundId MAY = new RoundId("2004-05");
  private static final RoundId REFRESH = new RoundId("2004-11");
  private static final LocalDate TODAY = LocalDate.of(2004, 10, 1);
  private static final IndicatorCode HOMES = new IndicatorCode("HOMES-C");
  private final Desk desk = Desk.inMemory();

  /// Somerset as in November 2002, in invented rounds because of May 2002 no record is shipped: two
  /// stars in the first, 97 % of its children's homes inspected against 98 % in the refresh.
  @Test
  void oneIndicatorTakesSomersetFromTwoStarsToOne() {
    mayRound();
    var somerset = refreshOf(MAY, REFRESH, "Somerset");
    assertEquals(Optional.of(Stars.TWO), desk.row(somerset).star().stars());
    load(REFRESH, "october.csv", "Somerset", "97");
    var effects = effects(new Baseline.LastRound());
    assertEquals(
        List.of(
            "Somerset: two stars to one star. Gained HOMES-C (97 %, key threshold 98 %)."
                + " Children’s serving, judged Most, is above its limit Some."),
        effects.moving().stream().map(EffectWords::line).toList());
    assertEquals(Optional.of(Stars.ONE), desk.row(somerset).star().stars());
    var changes = desk.workbench().queries().changes(REFRESH).join().orElseThrow().changes();
    assertEquals("No council has all its judgements confirmed or changed yet.", changes.sentence());
    assertEquals(
        "1 council with carried judgements to confirm; as they stand: 0 up, 1 down.",
        changes.toConfirmSentence());
  }

  @Test
  void carriedJudgementsAreConfirmedByTheSameGradeOrChanged() {
    mayRound();
    var somerset = refreshOf(MAY, REFRESH, "Somerset");
    assertEquals(Set.of(Subject.values()), desk.view(somerset).state().toConfirm());
    desk.judge(somerset, Subject.CHILDREN_SERVING, Serving.MOST);
    desk.judge(somerset, Subject.ADULTS_CAPACITY, Capacity.EXCELLENT);
    assertEquals(
        Set.of(Subject.CHILDREN_CAPACITY, Subject.ADULTS_SERVING),
        desk.view(somerset).state().toConfirm());
    assertEquals(
        Optional.of(new Answer.Given(Serving.MOST, new Standing.Provisional())),
        desk.view(somerset).state().judgement(Subject.CHILDREN_SERVING).answer().value());
  }

  @Test
  void aRefreshOfARefreshKeepsTheRoundInWhichAJudgementWasMade() {
    mayRound();
    var first = refreshOf(MAY, new RoundId("2004-08"), "Somerset");
    desk.judge(first, Subject.ADULTS_SERVING, Serving.SOME);
    var second = refreshOf(new RoundId("2004-08"), REFRESH, "Somerset");
    var state = desk.view(second).state();
    assertEquals(Optional.of(MAY), state.judgement(Subject.CHILDREN_SERVING).carriedFrom());
    assertEquals(
        Optional.of(new RoundId("2004-08")), state.judgement(Subject.ADULTS_SERVING).carriedFrom());
  }

  @Test
  void whatIsAboutToBeLoadedIsToldBeforeItIs() {
    mayRound();
    var somerset = refreshOf(MAY, REFRESH, "Somerset");
    var coming = new Baseline.AboutToLoad(Map.of(somerset.council(), Invented.one(HOMES, "97")));
    var told = effects(coming).moving();
    load(REFRESH, "october.csv", "Somerset", "97");
    assertEquals(effects(new Baseline.LastRound()).moving(), told);
    assertEquals(
        List.of(), effects(coming).moving().stream().filter(it -> it.starMoves()).toList());
  }

  @Test
  void aValueThatNobodySentYetLiftsNoLimit() {
    mayRound();
    load(MAY, "may.csv", "Somerset", "97");
    refreshOf(MAY, REFRESH, "Somerset");
    assertFalse(
        effects(new Baseline.LastRound()).moving().stream().anyMatch(it -> it.limitsMove()));
    load(REFRESH, "october.csv", "Somerset", "98");
    assertEquals(
        List.of("HOMES-C"),
        effects(new Baseline.LastRound()).moving().stream()
            .flatMap(it -> it.lifted().stream())
            .map(it -> it.key())
            .toList());
  }

  /// Ten loads of values for all councils, of which many were judged, limited or exempted: 1,500
  /// revisions, each against the whole cases before and after.
  @Test
  void theEffectsOfAllCouncilsAreWhatTheirWholeCasesGive() {
    var random = new Random(150);
    open(Desk.NOVEMBER_2003, REFRESH, RoundTerms.Kind.FULL);
    desk.seat("Cy", Role.CHIEF_INSPECTOR);
    done(new Command.SetCriteria(REFRESH, Invented.CRITERIA));
    var councils = desk.workbench().queries().councils().join();
    for (var council : councils)
      if (random.nextInt(10) > 0)
        for (var act : Invented.sayings(random))
          desk.execute(new Command.Say(new CaseId(REFRESH, council.id()), act));
    var moved = 0;
    for (var file = 0; file < 10; file++) {
      var before = states(councils);
      var at = desk.now();
      desk.minutes(1);
      Map<CouncilId, Map<IndicatorCode, IndicatorValue>> values = new HashMap<>();
      for (var council : councils) values.put(council.id(), Invented.values(random));
      var told = effects(new Baseline.AboutToLoad(values));
      done(new Command.LoadValues(REFRESH, "file " + file, "0".repeat(64), values));
      var effects = effects(new Baseline.AsAt(at));
      assertEquals(told.effects(), effects.effects());
      var after = states(councils);
      var rules = desk.view(new CaseId(REFRESH, councils.getFirst().id())).rules();
      for (var effect : effects.effects()) {
        var id = effect.council().id();
        Recomputed.of(
                state(before, id), state(after, id), effect.council(), Invented.CRITERIA, rules)
            .assertIs(effect);
        if (effect.starMoves()) moved++;
      }
    }
    assertTrue(moved > 100, moved + " stars moved, too few to tell anything");
  }

  @Test
  void thePublishedRoundAsTheLastOneGivesAnOrderAndNoFlatList() {
    open(Desk.NOVEMBER_2003, REFRESH, RoundTerms.Kind.REFRESH);
    var ranked = ranked(PriorityWeights.USUAL);
    var scores =
        ranked.stream().collect(Collectors.groupingBy(Ranked::score, Collectors.counting()));
    assertTrue(ranked.size() < 90, ranked.size() + " of 150 are in the list");
    assertTrue(scores.size() >= 6, "only these scores: " + scores);
    assertTrue(scores.values().stream().allMatch(it -> it <= 45), "nearly one score: " + scores);
    var zero = ranked(PriorityWeights.USUAL.with(PriorityReason.EDGE, 0));
    assertEquals(8, zero.size());
  }

  @Test
  void aRoundFromNoOtherHasNoPrioritiesAndNoChanges() {
    var queries = desk.workbench().queries();
    assertEquals(
        List.of(),
        queries
            .priorities(Desk.NOVEMBER_2002, TODAY)
            .join()
            .orElseThrow()
            .ranked(PriorityWeights.USUAL));
    assertEquals(
        150, queries.changes(Desk.NOVEMBER_2002).join().orElseThrow().changes().all().open());
    assertEquals(
        "47 of 150 councils rated so far have another star: 41 up, 6 down.",
        queries.changes(Desk.NOVEMBER_2003).join().orElseThrow().changes().sentence());
    assertEquals(Optional.empty(), queries.changes(REFRESH).join());
  }

  private List<Ranked> ranked(PriorityWeights weights) {
    return desk.workbench()
        .queries()
        .priorities(REFRESH, TODAY)
        .join()
        .orElseThrow()
        .ranked(weights);
  }

  private EffectList effects(Baseline baseline) {
    return desk.workbench().queries().effects(REFRESH, baseline).join().orElseThrow();
  }

  private Map<CouncilId, CaseFile> states(List<Council> councils) {
    return desk.store()
        .submit(ledger -> {
          var files = new HashMap<CouncilId, CaseFile>();
          for (var it : councils)
            files.put(it.id(), CaseFile.of(ledger.history(new CaseId(REFRESH, it.id()).file())));
          return files;
        })
        .join();
  }

  private static Case state(Map<CouncilId, CaseFile> files, CouncilId council) {
    return Optional.ofNullable(files.get(council)).orElseThrow().state();
  }

  /// A round with the criteria of 2002, and Somerset in it with two stars.
  private void mayRound() {
    open(Desk.NOVEMBER_2003, MAY, RoundTerms.Kind.FULL);
    var who = desk.workbench().person().get();
    desk.seat("Cy", Role.CHIEF_INSPECTOR);
    done(new Command.SetCriteria(MAY, ShippedCriteria.of(Desk.NOVEMBER_2002).orElseThrow()));
    desk.seat(who.name(), who.role());
    var somerset = Desk.caseOf(MAY, "Somerset");
    var grades = new ArrayList<Outcome>();
    grades.add(desk.judge(somerset, Subject.CHILDREN_SERVING, Serving.MOST));
    grades.add(desk.judge(somerset, Subject.CHILDREN_CAPACITY, Capacity.PROMISING));
    grades.add(desk.judge(somerset, Subject.ADULTS_SERVING, Serving.SOME));
    grades.add(desk.judge(somerset, Subject.ADULTS_CAPACITY, Capacity.PROMISING));
    grades.forEach(it -> assertInstanceOf(Outcome.Done.class, it));
  }

  private CaseId refreshOf(RoundId from, RoundId id, String council) {
    open(from, id, RoundTerms.Kind.REFRESH);
    return Desk.caseOf(id, council);
  }

  private void open(RoundId from, RoundId id, RoundTerms.Kind kind) {
    done(
        new Command.OpenRound(
            id.text(), kind, from, RuleBooks.DEFAULT, LocalDate.of(2004, 4, 30), Optional.empty()));
  }

  private void load(RoundId round, String source, String council, String percent) {
    var who = desk.workbench().person().get();
    desk.seat("Dee", Role.DATA_OFFICER);
    desk.minutes(1);
    done(
        new Command.LoadValues(
            round,
            source,
            "0".repeat(64),
            Map.of(CouncilId.ofName(council), Invented.one(HOMES, percent))));
    desk.seat(who.name(), who.role());
  }

  private void done(Command command) {
    assertInstanceOf(Outcome.Done.class, desk.execute(command));
  }
}
