package starboard.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseDesk;
import starboard.casework.CaseFile;
import starboard.casework.CaseRulings;
import starboard.casework.Command;
import starboard.casework.Person;
import starboard.casework.Round;
import starboard.casework.RoundDesk;
import starboard.casework.RoundId;
import starboard.casework.RoundRulings;
import starboard.casework.Ruling;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.History;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Subject;

/// The one path for every write: load, ask the policies, write the entries and the tables in one
/// transaction, tell whoever watches.
public final class Commands {
  private final Store store;
  private final RuleBooks rules;
  private final InstantSource clock;
  private final Supplier<Person> person;
  private final Projection projection;
  private final List<Consumer<FileId>> watchers = new CopyOnWriteArrayList<>();

  /// @param person who acts, asked at each command
  public Commands(Store store, RuleBooks rules, InstantSource clock, Supplier<Person> person) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.person = person;
    this.projection = new Projection(rules);
  }

  /// Does a command. The future completes when its entries are on disk or it was refused, and
  /// exceptionally with a [StoreFault] when it could not be saved.
  public CompletableFuture<Outcome> execute(Command command) {
    var actor = person.get();
    return store
        .submit(ledger ->
            switch (command) {
              case Command.OpenRound open -> open(ledger, open, actor);
              case Command.OnCase onCase -> onCase(ledger, onCase, actor);
            })
        .thenApply(this::tell);
  }

  /// Has a watcher told of every case file that was written to, on the thread that wrote. Closing
  /// the answer ends it.
  public Subscription watch(Consumer<FileId> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  private Outcome onCase(Ledger ledger, Command.OnCase command, Person actor) {
    var id = command.id();
    var round = ledger.history(id.round().file());
    var file = CaseFile.of(ledger.history(id.file()));
    var desk = new CaseDesk(Round.of(round), file, actor);
    var outcome = write(ledger, file.history(), CaseRulings.rule(desk, command), actor);
    if (outcome instanceof Outcome.Done)
      reasonGiven(command).ifPresent(it -> ledger.drafts().forget(id, it));
    return outcome;
  }

  /// The subject whose typed reason is recorded by a command, so that its draft has served.
  private static Optional<Subject> reasonGiven(Command.OnCase command) {
    return switch (command) {
      case Command.GiveReason(var _, var subject, var _) -> Optional.of(subject);
      case Command.JudgeBecause(var _, var subject, var _, var _) -> Optional.of(subject);
      case Command.Judge _, Command.Undo _, Command.Redo _ -> Optional.empty();
    };
  }

  private Outcome open(Ledger ledger, Command.OpenRound command, Person actor) {
    Set<RoundId> taken =
        ledger.tables().rounds().stream().map(Round::id).collect(Collectors.toSet());
    Set<String> books =
        rules.list().stream()
            .map(ProvedRuleBook::book)
            .map(it -> it.id())
            .collect(Collectors.toSet());
    var from = Round.of(ledger.history(command.from().file()));
    var ruling = RoundRulings.rule(new RoundDesk(from, taken, books, actor), command);
    if (ruling instanceof Ruling.Refused(var refusal)) return new Outcome.Refused(refusal);
    return write(ledger, ledger.history(new RoundId(command.id()).file()), ruling, actor);
  }

  private Outcome write(Ledger ledger, History history, Ruling ruling, Person actor) {
    return switch (ruling) {
      case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Ruling.Allowed(var acts) -> new Outcome.Done(append(ledger, history, acts, actor));
    };
  }

  private List<Entry> append(Ledger ledger, History before, List<Act> acts, Person actor) {
    var author = new Author(actor.name(), actor.role().word(), store.device());
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var history = before;
    var entries = new ArrayList<Entry>();
    for (var act : acts) {
      var entry = Entry.of(history.file(), history.heads(), author, at, ActCodec.write(act));
      ledger.append(entry);
      history = history.with(entry);
      entries.add(entry);
    }
    if (!entries.isEmpty()) projection.project(ledger, history.file());
    return entries;
  }

  private Outcome tell(Outcome outcome) {
    if (outcome instanceof Outcome.Done(var entries))
      entries.stream()
          .map(Entry::file)
          .distinct()
          .forEach(file -> watchers.forEach(it -> it.accept(file)));
    return outcome;
  }
}
