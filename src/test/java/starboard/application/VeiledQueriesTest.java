package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import starboard.application.TwiceJudged.View;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.SampleCriteria;
import starboard.casework.Standing;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Whatever is asked: two stores that differ in nothing but a hidden view answer alike.
class VeiledQueriesTest {
  private static final RoundId ROUND = Desk.NOVEMBER_2004;

  /// Every query there is, by its name and the kinds of what it is asked with.
  private static final Map<String, Function<Queries, CompletableFuture<?>>> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("rounds", it -> it.rounds()),
              Map.entry("councils", it -> it.councils()),
              Map.entry("drafts", it -> it.drafts()),
              Map.entry("worklist RoundId", it -> it.worklist(ROUND)),
              Map.entry("round RoundId", it -> it.round(ROUND)),
              Map.entry("values RoundId", it -> it.values(ROUND)),
              Map.entry(
                  "preview RoundId KeyIndicator",
                  it -> it.preview(ROUND, SampleCriteria.ALL.keys().list().getFirst())),
              Map.entry("indicators CaseId", it -> it.indicators(TwiceJudged.CASE)),
              Map.entry("caseView CaseId", it -> it.caseView(TwiceJudged.CASE)),
              Map.entry(
                  "caseView CaseId Instant",
                  it -> it.caseView(TwiceJudged.CASE, Instant.parse("2026-11-02T09:03:30Z"))),
              Map.entry(
                  "caseBeforeModeration CaseId", it -> it.caseBeforeModeration(TwiceJudged.CASE)),
              Map.entry(
                  "priorities RoundId LocalDate",
                  it -> it.priorities(ROUND, LocalDate.of(2026, 11, 2))),
              Map.entry(
                  "effects RoundId Baseline", it -> it.effects(ROUND, new Baseline.LastRound())),
              Map.entry("changes RoundId", it -> it.changes(ROUND)),
              Map.entry("people", it -> it.people()),
              Map.entry("progress RoundId", it -> it.progress(ROUND)),
              Map.entry(
                  "trailPage TrailWish Optional",
                  it -> it.trailPage(TrailWish.all(ROUND), Optional.empty())),
              Map.entry(
                  "comparison RoundId List",
                  it ->
                      it.comparison(
                          ROUND, List.of(TwiceJudged.CASE.council(), CouncilId.ofName("Kent")))),
              Map.entry("pointsMap RoundId", it -> it.pointsMap(ROUND)),
              Map.entry("results RoundId Optional", it -> it.results(ROUND, Optional.empty())),
              Map.entry(
                  "publication RoundId Optional", it -> it.publication(ROUND, Optional.empty())),
              Map.entry("resultsOverTime RoundId", it -> it.resultsOverTime(ROUND)),
              Map.entry("neighbours CaseId int", it -> it.neighbours(TwiceJudged.CASE, 5)),
              Map.entry("notes List", it -> it.notes(List.of(TwiceJudged.CASE))),
              Map.entry("agreement RoundId", it -> it.agreement(ROUND)),
              Map.entry(
                  "sample RoundId int long List",
                  it -> it.sample(ROUND, 10, 1, List.of("Ben", "Eve"))),
              Map.entry("register", it -> it.register()),
              Map.entry("trail RoundId Optional", it -> it.trail(ROUND, Optional.empty())),
              Map.entry("consistency RoundId", it -> it.consistency(ROUND)),
              Map.entry("tables Function", it -> it.tables(VeiledQueriesTest::everyTable))));

  @Test
  void everyQueryIsTriedHere() {
    var there = new TreeSet<String>();
    for (var method : Queries.class.getDeclaredMethods())
      if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
        var name = new StringBuilder(method.getName());
        for (var it : method.getParameterTypes()) name.append(' ').append(it.getSimpleName());
        there.add(name.toString());
      }
    assertEquals(there, ALL.keySet());
  }

  @Test
  void theSecondInspectorIsToldNothingOfTheFirstJudgementBeforeBothAreIn() {
    var high = judged(View.HIGH);
    var low = judged(View.LOW);
    assertAlike(high, low, "Ben", Role.INSPECTOR);
    assertAlike(high.second(View.LOW), low.second(View.LOW), "Ben", Role.INSPECTOR);
    assertAlike(high.handIn(), low.handIn(), "Ben", Role.INSPECTOR);
    high.moveOn();
    assertTold(high, View.HIGH, "Ben", Role.INSPECTOR);
  }

  @Test
  void nobodyElseIsToldTheSecondJudgementBeforeBothAreIn() {
    var high = judged(View.HIGH).second(View.HIGH);
    var low = judged(View.HIGH).second(View.LOW);
    for (var again = 0; again < 2; again++) {
      assertAlike(high, low, "Ann", Role.INSPECTOR);
      assertAlike(high, low, "Cara", Role.CHIEF_INSPECTOR);
      assertAlike(high, low, "command line", Role.READER);
      high.handIn();
      low.handIn();
      if (again == 0) continue;
      high.moveOn();
      low.moveOn();
      assertTold(low, View.LOW, "Ann", Role.INSPECTOR, "caseView CaseId");
    }
  }

  @Test
  void aReaderSeesNeither() {
    var high = judged(View.HIGH).second(View.HIGH).handIn();
    var low = judged(View.LOW).second(View.LOW).handIn();
    assertAlike(high, low, "command line", Role.READER);
  }

  @Test
  void theFirstInspectorAndTheChiefSeeTheFirstJudgementAllTheTime() {
    assertTold(judged(View.HIGH), View.HIGH, "Ann", Role.INSPECTOR);
    assertTold(judged(View.LOW), View.LOW, "Cara", Role.CHIEF_INSPECTOR);
  }

  @Test
  void aRefreshThatTookTheJudgementsOverTellsNothingOfThem() {
    var high = refreshed(judged(View.HIGH));
    var low = refreshed(judged(View.LOW));
    assertEquals(
        told(high, "Ben", Role.INSPECTOR, this::refresh),
        told(low, "Ben", Role.INSPECTOR, this::refresh));
    assertTrue(told(high, "Ann", Role.INSPECTOR, this::refresh).contains(View.HIGH.telltale()));
  }

  @Test
  void neitherARefusalNorAPreviewTellsTheSecondInspectorMore() {
    var high = judged(View.HIGH).seat("Ben", Role.INSPECTOR).workbench().commands();
    var low = judged(View.LOW).seat("Ben", Role.INSPECTOR).workbench().commands();
    assertEquals(high.refusals(attempts()).join(), low.refusals(attempts()).join());
    for (var it : attempts())
      assertEquals(high.execute(it).join().toString(), low.execute(it).join().toString());
  }

  @Test
  void aSearchFindsNoWordOfAnyJudgement() {
    var desk = judged(View.HIGH).second(View.LOW).seat("Ann", Role.INSPECTOR);
    for (var view : View.values())
      assertEquals(0, desk.workbench().search().search(view.telltale(), 10).join().total());
  }

  @Test
  void aHiddenCaseCannotBeReadPastTheVeil() {
    var desk = judged(View.HIGH).seat("Ben", Role.INSPECTOR);
    var veiled =
        new VeiledStore(
            desk.store(), desk.workbench().rules(), new RoundShelf(), desk.workbench().person());
    assertThrows(
        IllegalStateException.class,
        () -> veiled.submit(ledger -> ledger.history(TwiceJudged.CASE.file())).join());
  }

  private static List<Command.OnCase> attempts() {
    var id = TwiceJudged.CASE;
    return List.of(
        new Command.Judge(
            id,
            Subject.CHILDREN_SERVING,
            new Answer.Given(Serving.MOST, new Standing.Provisional())),
        new Command.GiveReason(id, Subject.CHILDREN_SERVING, "tellhigh of children_serving"),
        new Command.Say(id, new Act.Exempted("A1", "tellhigh")),
        new Command.Undo(id),
        new Command.Redo(id));
  }

  private String refresh(Queries queries) {
    var round = new RoundId("2004-12");
    return List.of(
            queries.caseView(Desk.caseOf(round, "Reading")).join(),
            queries.worklist(round).join(),
            queries.changes(round).join())
        .toString();
  }

  private static TwiceJudged refreshed(TwiceJudged it) {
    it.seat("Cara", Role.CHIEF_INSPECTOR)
        .execute(
            new Command.OpenRound(
                "2004-12",
                RoundTerms.Kind.REFRESH,
                ROUND,
                RuleBooks.DEFAULT,
                LocalDate.of(2004, 6, 30),
                Optional.empty()));
    return it;
  }

  private static TwiceJudged judged(View first) {
    return TwiceJudged.by(new RoundOfSamples().desk, first);
  }

  private static void assertAlike(TwiceJudged one, TwiceJudged other, String name, Role role) {
    ALL.forEach((query, asks) -> {
      var told = told(one, name, role, it -> String.valueOf(asks.apply(it).join()));
      assertEquals(
          told,
          told(other, name, role, it -> String.valueOf(asks.apply(it).join())),
          query + " tells " + name);
      if (name.equals("Ben") || role == Role.READER)
        assertFalse(told.contains(View.HIGH.telltale()), query);
    });
  }

  private static void assertTold(TwiceJudged it, View view, String name, Role role) {
    assertTold(it, view, name, role, "caseView CaseId", "worklist RoundId", "tables Function");
  }

  private static void assertTold(
      TwiceJudged it, View view, String name, Role role, String... queries) {
    for (var query : queries) {
      var asks = Objects.requireNonNull(ALL.get(query), query);
      assertTrue(
          told(it, name, role, all -> String.valueOf(asks.apply(all).join()))
              .contains(view.telltale()),
          query);
    }
  }

  /// In words, without what differs from entry to entry and from run to run.
  private static String told(
      TwiceJudged it, String name, Role role, Function<Queries, String> asks) {
    return asks.apply(it.seat(name, role).workbench().queries())
        .replaceAll("[0-9a-f]{64}", "#")
        .replaceAll("@[0-9a-f]+", "@");
  }

  private static List<Object> everyTable(Tables tables) {
    var id = TwiceJudged.CASE;
    return Arrays.asList(
        tables.behind(),
        tables.councils(),
        tables.people(),
        tables.rounds(),
        tables.find(id),
        tables.cases(ROUND),
        tables.evidence(id),
        tables.evidence(ROUND),
        tables.tallies(ROUND),
        tables.returns(ROUND),
        tables.values(ROUND),
        tables.values(id),
        tables.settlements(ROUND),
        tables.points(ROUND),
        tables.seconds(ROUND));
  }
}
