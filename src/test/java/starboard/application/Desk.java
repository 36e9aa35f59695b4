package starboard.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import starboard.application.loading.FileReaders;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.exchange.ComparisonCsv;
import starboard.exchange.CriteriaTables;
import starboard.exchange.EvidenceSheetFiles;
import starboard.exchange.IndicatorSheetFiles;
import starboard.exchange.PlainTableFiles;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.QueueFiles;
import starboard.exchange.RatingSheetFiles;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A workbench over the published record, with a clock that a test moves and a person that it
/// changes.
public final class Desk {
  public static final RoundId NOVEMBER_2002 = new RoundId("2002-11");
  public static final RoundId NOVEMBER_2003 = new RoundId("2003-11");
  public static final RoundId NOVEMBER_2004 = new RoundId("2004-11");

  /// What reads the files that can be loaded.
  public static final FileReaders FILES =
      new FileReaders(
          new IndicatorSheetFiles(),
          new EvidenceSheetFiles(),
          new RatingSheetFiles(),
          new CriteriaTables(),
          new PlainTableFiles(),
          new QueueFiles(),
          new ComparisonCsv());

  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();

  private final Store store;
  private final Workbench workbench;
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");
  private Person person = new Person("Ann", Role.INSPECTOR);

  private Desk(Store store) {
    this.store = store;
    InstantSource clock = () -> now;
    workbench =
        Workbench.over(store, RULES, new ScanIndex(), new ReturnsHtml(), clock, () -> person);
  }

  /// A desk over a store, founded with the published record.
  public static Desk over(Store store) {
    new Founding(store, RULES).found(PublishedRecordFiles.rounds()).join();
    return new Desk(store);
  }

  /// A desk over a store as it is.
  public static Desk at(Store store) {
    return new Desk(store);
  }

  /// A desk over a store in memory, founded with the published record.
  public static Desk inMemory() {
    return over(new MemoryStore());
  }

  public Workbench workbench() {
    return workbench;
  }

  public Store store() {
    return store;
  }

  /// Lets time pass.
  public void minutes(int minutes) {
    now = now.plusSeconds(60L * minutes);
  }

  /// The time it is.
  public Instant now() {
    return now;
  }

  /// Somebody else sits down.
  public void seat(String name, Role role) {
    person = new Person(name, role);
  }

  public Outcome execute(Command command) {
    return workbench.commands().execute(command).join();
  }

  /// Opens round 2004-11 from 2003-11 under a rule book.
  public Outcome openRound(String ruleBook) {
    return execute(
        new Command.OpenRound(
            NOVEMBER_2004.text(),
            RoundTerms.Kind.FULL,
            NOVEMBER_2003,
            ruleBook,
            LocalDate.of(2004, 6, 30),
            Optional.of(LocalDate.of(2004, 11, 18))));
  }

  public Outcome judge(CaseId id, Subject subject, Grade grade) {
    var answer = new Answer.Given(grade, new Standing.Provisional());
    return execute(new Command.Judge(id, subject, answer));
  }

  public CaseView view(CaseId id) {
    return workbench.queries().caseView(id).join().orElseThrow();
  }

  public Worklist.Row row(CaseId id) {
    var list = workbench.queries().worklist(id.round()).join().orElseThrow();
    return list.rows().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  public static CaseId caseOf(RoundId round, String council) {
    return new CaseId(round, CouncilId.ofName(council));
  }
}
