package starboard.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import starboard.application.Baseline;
import starboard.application.Ledger;
import starboard.application.Outcome;
import starboard.application.Store;
import starboard.application.TrailWish;
import starboard.application.Workbench;
import starboard.application.invented.InventedPeople;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.rating.Subject;
import starboard.results.chart.Drafting;
import starboard.results.figure.Figures;
import starboard.search.LuceneIndex;
import starboard.store.H2Store;

/// How long the questions behind the screens, the saves and the loading of values take over a large
/// store, as `starboard store invent` makes it. The newest round must be open; it is written to.
public final class LargeStoreBench {
  private static final int RUNS = 100;
  private static final int LOADS = 5;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private final Workbench workbench;
  private final RoundId newest;
  private final List<CouncilId> councils;
  private final List<RoundId> rounds;

  private LargeStoreBench(Workbench workbench) {
    this.workbench = workbench;
    var all = workbench.queries().rounds().join();
    rounds = all.stream().map(Round::id).toList();
    newest = rounds.getFirst();
    councils = workbench.queries().councils().join().stream().map(Council::id).toList();
  }

  /// Measures and prints a line each.
  ///
  /// @param args the folder of the store, and then the beginnings of what is to be measured; all
  ///   where none is named
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    print("open", Times.of(LOADS, _ -> H2Store.open(folder).close()));
    try (var workbench =
        Workbench.over(
            H2Store.open(folder),
            new ShippedRuleBooks(),
            LuceneIndex.in(folder.resolve("index")),
            new ReturnsHtml(),
            InstantSource.system(),
            () -> new Person(InventedPeople.named(Role.CHIEF_INSPECTOR), Role.CHIEF_INSPECTOR))) {
      new LargeStoreBench(workbench).run(List.of(args).subList(1, args.length));
    }
  }

  private record Measure(String what, int runs, IntConsumer work) {}

  private void run(List<String> wanted) {
    for (var it : measures())
      if (wanted.isEmpty() || wanted.stream().anyMatch(it.what()::startsWith))
        print(it.what(), Times.of(it.runs(), it.work()));
  }

  private List<Measure> measures() {
    var queries = workbench.queries();
    return List.of(
        new Measure("rounds", RUNS, _ -> queries.rounds().join()),
        new Measure("councils", RUNS, _ -> queries.councils().join()),
        new Measure("worklist of the newest round", RUNS, _ -> queries.worklist(newest).join()),
        new Measure("worklist of any round", RUNS, it -> queries.worklist(any(it)).join()),
        new Measure("round with all it owns", RUNS, it -> queries.round(any(it)).join()),
        new Measure("case of the newest round", RUNS, it -> queries.caseView(caseOf(it)).join()),
        new Measure("effects", RUNS, _ -> queries.effects(newest, new Baseline.LastRound()).join()),
        new Measure("neighbours", RUNS, it -> queries.neighbours(caseOf(it), 5).join()),
        new Measure("neighbours after a save", RUNS, this::neighboursAfterSave),
        new Measure("comparison of six", RUNS, it -> queries.comparison(newest, six(it)).join()),
        new Measure("map of points", RUNS, _ -> queries.pointsMap(newest).join()),
        new Measure("priorities", RUNS, _ -> queries.priorities(newest, TODAY).join()),
        new Measure("determination sheet", RUNS, this::sheet),
        new Measure("progress of any round", RUNS, it -> queries.progress(any(it)).join()),
        new Measure("first page of the journal", RUNS, this::journal),
        new Measure("results of any round, all figures drawn", RUNS, this::figures),
        new Measure("consistency of any round", RUNS, it -> queries.consistency(any(it)).join()),
        new Measure("consistency after a save, and the save", RUNS, this::checkAfterSave),
        table("table evidence of a round", (t, it) -> t.tables().evidence(any(it))),
        table("table evidence of a case", (t, it) -> t.tables().evidence(caseOf(it))),
        table("table tallies of a round", (t, it) -> t.tables().tallies(any(it))),
        table("table returns of a round", (t, it) -> t.tables().returns(any(it))),
        table("table values of a round", (t, it) -> t.tables().values(any(it))),
        table("table cases of a round", (t, it) -> t.tables().cases(any(it))),
        table("table settlements of a round", (t, it) -> t.tables().settlements(any(it))),
        table("table points of a round", (t, it) -> t.tables().points(any(it))),
        table("table second judgements", (t, it) -> t.tables().seconds(any(it))),
        new Measure("find evidence, first fills the index", RUNS, this::search),
        new Measure("save a reason", RUNS * 3, this::giveReason),
        new Measure("save a weighing", RUNS * 3, this::weigh),
        new Measure("load values, all new", LOADS, this::load),
        new Measure("load values, none new", LOADS, _ -> load(LOADS)));
  }

  @FunctionalInterface
  private interface Question {
    Object ask(Ledger ledger, int number);
  }

  private Measure table(String what, Question question) {
    Store store = workbench.store();
    return new Measure(what, RUNS, it -> store.submit(ledger -> question.ask(ledger, it)).join());
  }

  /// All that the sheet of a case shows: the case, the effect of new values, the findings.
  private Object sheet(int number) {
    var queries = workbench.queries();
    return List.of(
        queries.caseView(caseOf(number)).join(),
        queries.effects(newest, new Baseline.LastRound()).join(),
        queries.consistency(newest).join());
  }

  /// All that the results of a round show, each of its charts drawn.
  private void figures(int number) {
    var queries = workbench.queries();
    var results = queries.results(any(number), Optional.empty()).join().orElseThrow();
    for (var figure : Figures.of(results, queries.resultsOverTime(any(number)).join()))
      if (Drafting.draw(figure.chart(), figure.title(), figure.says(), 900).marks().isEmpty())
        throw new IllegalStateException("nothing is drawn of " + figure.title());
  }

  private Object journal(int number) {
    return workbench.queries().trailPage(TrailWish.all(any(number)), Optional.empty()).join();
  }

  private RoundId any(int number) {
    return rounds.get(number % rounds.size());
  }

  private CaseId caseOf(int number) {
    return new CaseId(newest, councils.get(number * 7 % councils.size()));
  }

  private List<CouncilId> six(int number) {
    return IntStream.range(0, 6)
        .mapToObj(it -> councils.get((number * 7 + it) % councils.size()))
        .toList();
  }

  private void neighboursAfterSave(int number) {
    giveReason(number);
    var _ = workbench.queries().neighbours(caseOf(number), 5).join();
  }

  private void search(int number) {
    var words = List.of("c", "ca", "carers", "recruitment", "audit comm", "bardenfel", "x");
    var _ = workbench.search().search(words.get(number % words.size()), 50).join();
  }

  private void giveReason(int number) {
    done(new Command.GiveReason(caseOf(number), Subject.ADULTS_SERVING, "Reason " + number));
  }

  /// What a command or a screen waits for once something was written.
  private void checkAfterSave(int number) {
    giveReason(number);
    var _ = workbench.queries().consistency(newest).join();
  }

  private void weigh(int number) {
    var bearing = number / councils.size() % 2 == 0 ? Bearing.CONTRADICTS : Bearing.SUPPORTS;
    var item = new EvidenceId("invented-001");
    done(
        new Command.Say(caseOf(number), new Act.Weighed(item, Subject.CHILDREN_CAPACITY, bearing)));
  }

  /// All values of the round, each other than any before.
  private void load(int number) {
    var round = workbench.queries().round(newest).join().orElseThrow();
    var codes = round.criteria().indicators().indicators();
    var all = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
    for (var council : councils) {
      var values = new HashMap<IndicatorCode, IndicatorValue>();
      for (var it : codes)
        values.put(
            it.code(),
            new IndicatorValue.Measured(
                new BigDecimal(number + "." + (1 + Math.floorMod(council.text().hashCode(), 9))),
                Optional.empty(),
                Optional.empty(),
                Firmness.FINAL));
      all.put(council, values);
    }
    done(new Command.LoadValues(newest, "load " + number, "0".repeat(64), all));
  }

  private void done(Command command) {
    if (workbench.commands().execute(command).join() instanceof Outcome.Refused(var refusal))
      throw new IllegalStateException(refusal.sentence());
  }

  private static void print(String what, Times times) {
    System.out.println(times.line(what));
  }
}
