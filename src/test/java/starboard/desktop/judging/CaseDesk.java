package starboard.desktop.judging;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import starboard.application.CaseView;
import starboard.application.Founding;
import starboard.application.Outcome;
import starboard.application.PublishedRound;
import starboard.application.RuleBooks;
import starboard.application.ScanIndex;
import starboard.application.Store;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyIndicators;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.rating.Grade;
import starboard.rating.Service;
import starboard.rating.Subject;

/// A workbench over a store: six councils of the published record, and a round opened from it in
/// which Ann judges. The clock goes on by a second with each look at it.
final class CaseDesk {
  static final RoundId PUBLISHED = new RoundId("2003-11");
  static final RoundId OPEN = new RoundId("2004-11");
  static final RoundId REFRESH = new RoundId("2004-05-refresh");
  private static final RuleBooks RULES = new ShippedRuleBooks();
  private static final Set<String> COUNCILS =
      Set.of("Rochdale", "Rutland", "Salford", "Barnet", "Plymouth", "Kingston upon Hull");
  private static final List<PublishedRound> ROUNDS =
      PublishedRecordFiles.rounds().stream().map(CaseDesk::few).toList();

  final Workbench workbench;
  private Instant now = Instant.parse("2004-08-02T10:42:00Z");
  private Person person = new Person("Ann", Role.INSPECTOR);

  /// A new store of that kind.
  CaseDesk(Store store) {
    this(store, RULES);
    wait(new Founding(store, RULES).found(ROUNDS));
    wait(
        workbench
            .commands()
            .execute(
                new Command.OpenRound(
                    OPEN.text(),
                    RoundTerms.Kind.FULL,
                    PUBLISHED,
                    RuleBooks.DEFAULT,
                    LocalDate.of(2004, 6, 30),
                    Optional.of(LocalDate.of(2004, 11, 18)))));
  }

  private CaseDesk(Store store, RuleBooks rules) {
    workbench =
        Workbench.over(store, rules, new ScanIndex(), new ReturnsHtml(), this::tick, () -> person);
  }

  /// A store that was founded before.
  static CaseDesk again(Store store) {
    return new CaseDesk(store, RULES);
  }

  private synchronized Instant tick() {
    now = now.plusSeconds(1);
    return now;
  }

  /// Lets days pass.
  synchronized void days(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  /// Gives the open round the key indicators of 2002 and the audit of 2003, and loads values: the
  /// thresholds are 20 % for A1 and 98 % for HOMES-C.
  void load(Map<String, Map<String, String>> values) {
    var before = person;
    signIn("Dora", Role.DATA_OFFICER);
    var old = wait(workbench.queries().round(new RoundId("2002-11"))).orElseThrow().criteria();
    var last = wait(workbench.queries().round(PUBLISHED)).orElseThrow().criteria();
    var keys = new ArrayList<>(old.keys().list());
    last.keys().find("CP audit").ifPresent(keys::add);
    var criteria = new Criteria(old.indicators(), new KeyIndicators(keys), old.standards());
    done(new Command.SetCriteria(OPEN, criteria));
    revise(values);
    person = before;
  }

  /// Loads values into the open round, for example `A1` as `21.4`.
  void revise(Map<String, Map<String, String>> values) {
    var before = person;
    signIn("Dora", Role.DATA_OFFICER);
    var loaded = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
    values.forEach((council, ofCouncil) -> {
      var measured = new HashMap<IndicatorCode, IndicatorValue>();
      ofCouncil.forEach((code, value) ->
          measured.put(
              new IndicatorCode(code),
              new IndicatorValue.Measured(
                  new BigDecimal(value),
                  Optional.empty(),
                  Optional.empty(),
                  IndicatorValue.Firmness.FINAL)));
      loaded.put(CouncilId.ofName(council), measured);
    });
    done(new Command.LoadValues(OPEN, "values.csv", "0".repeat(64), loaded));
    person = before;
  }

  /// Opens a refresh of the published round.
  void openRefresh() {
    done(
        new Command.OpenRound(
            REFRESH.text(),
            RoundTerms.Kind.REFRESH,
            PUBLISHED,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 3, 31),
            Optional.empty()));
  }

  /// Receives an item of evidence.
  EvidenceId receive(CaseId id, String name, SourceKind kind, String title, LocalDate day) {
    var item = new EvidenceId(name);
    var plain = EvidenceItem.titled(kind, title);
    var dated =
        new EvidenceItem(
            plain.kind(),
            plain.title(),
            "",
            Optional.of(day),
            Set.of(Service.CHILDREN),
            new TreeSet<>(),
            Optional.empty(),
            "",
            "",
            Optional.empty());
    say(id, new Act.Described(item, Optional.of(dated)));
    return item;
  }

  void say(CaseId id, Act.Undoable... acts) {
    done(new Command.Say(id, List.of(acts)));
  }

  private void done(Command command) {
    if (wait(workbench.commands().execute(command)) instanceof Outcome.Refused(var refusal))
      throw new AssertionError(refusal.sentence());
  }

  void signIn(String name, Role role) {
    person = new Person(name, role);
  }

  static CaseId open(String council) {
    return new CaseId(OPEN, CouncilId.ofName(council));
  }

  static CaseId published(String council) {
    return new CaseId(PUBLISHED, CouncilId.ofName(council));
  }

  static Answer given(Grade grade) {
    return new Answer.Given(grade, new Standing.Provisional());
  }

  Outcome judge(CaseId id, Subject subject, Grade grade) {
    return wait(workbench.commands().execute(new Command.Judge(id, subject, given(grade))));
  }

  Outcome reason(CaseId id, Subject subject, String why) {
    return wait(workbench.commands().execute(new Command.GiveReason(id, subject, why)));
  }

  CaseView view(CaseId id) {
    return wait(workbench.queries().caseView(id)).orElseThrow();
  }

  List<Act.OfCase> acts(CaseId id) {
    return view(id).said().stream().map(it -> it.act()).toList();
  }

  /// What Ben said on another laptop, having seen only these entries.
  void elsewhere(CaseId id, Collection<Hash> seen, Act act) {
    var entry =
        Entry.of(
            id.file(),
            seen,
            new Author("Ben", "inspector", "laptop-2"),
            Instant.parse("2004-08-02T10:41:30Z"),
            ActCodec.write(act));
    wait(
        workbench
            .store()
            .submit(ledger -> {
              ledger.append(entry);
              return entry;
            }));
  }

  static <T> T wait(CompletableFuture<T> work) {
    return work.orTimeout(10, SECONDS).join();
  }

  private static PublishedRound few(PublishedRound round) {
    var cases =
        new ArrayList<>(
            round.cases().stream().filter(it -> COUNCILS.contains(it.council())).toList());
    return new PublishedRound(
        round.id(), round.from(), round.publication(), round.source(), round.criteria(), cases);
  }
}
