package starboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.application.DraftPlace;
import starboard.application.Founding;
import starboard.application.RuleBooks;
import starboard.application.Workbench;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Subject;
import starboard.search.LuceneIndex;
import starboard.store.H2Store;

/// How long an acknowledged save takes, from the command to the answer, over a real store on this
/// disk.
public final class SaveBench {
  private static final int WARM_UP = 200;
  private static final int SAVES = 1000;
  private static final RoundId ROUND = new RoundId("2004-11");

  private SaveBench() {}

  public static void main(String[] args) throws IOException {
    var folder = Files.createTempDirectory("starboard-saves");
    var rules = new ShippedRuleBooks();
    var store = H2Store.create(folder.resolve("store"));
    new Founding(store, rules).found(PublishedRecordFiles.rounds()).join();
    try (var workbench =
        Workbench.over(
            store,
            rules,
            LuceneIndex.in(folder.resolve("index")),
            new ReturnsHtml(),
            InstantSource.system(),
            () -> new Person("Ann", Role.INSPECTOR))) {
      open(workbench);
      print("founding and a round opened; then " + SAVES + " of each, after " + WARM_UP);
      for (var i = 0; i < WARM_UP; i++) act(workbench, i);
      print("act    " + figures(i -> act(workbench, i)));
      print("draft  " + figures(i -> draft(workbench, i)));
    }
    delete(folder);
  }

  @FunctionalInterface
  private interface Save {
    void at(int number);
  }

  private static String figures(Save save) {
    var times = new ArrayList<Long>();
    for (var i = 0; i < SAVES; i++) {
      var before = System.nanoTime();
      save.at(WARM_UP + i);
      times.add(System.nanoTime() - before);
    }
    times.sort(Comparator.naturalOrder());
    return "p50 %5.2f ms   p99 %5.2f ms   most %5.2f ms"
        .formatted(
            times.get(SAVES / 2) / 1e6, times.get(SAVES * 99 / 100) / 1e6, times.getLast() / 1e6);
  }

  private static void open(Workbench workbench) {
    var _ =
        workbench
            .commands()
            .execute(
                new Command.OpenRound(
                    ROUND.text(),
                    RoundTerms.Kind.FULL,
                    new RoundId("2003-11"),
                    RuleBooks.DEFAULT,
                    LocalDate.of(2004, 6, 30),
                    Optional.empty()))
            .join();
  }

  /// Nine cases in turn, so that their histories grow to far more entries than a year brings.
  private static CaseId caseOf(int number) {
    List<String> councils =
        List.of("reading", "barnet", "york", "kent", "leeds", "devon", "poole", "bury", "luton");
    return new CaseId(ROUND, new CouncilId(councils.get(number % councils.size())));
  }

  private static void act(Workbench workbench, int number) {
    var reason = new Command.GiveReason(caseOf(number), Subject.ADULTS_SERVING, "Reason " + number);
    var _ = workbench.commands().execute(reason).join();
  }

  private static void draft(Workbench workbench, int number) {
    var _ =
        workbench
            .keepDraft(caseOf(number), DraftPlace.reason(Subject.ADULTS_SERVING), "Typed " + number)
            .join();
  }

  private static void print(String line) {
    System.out.println(line);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
