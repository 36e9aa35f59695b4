package starboard.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import starboard.casework.Command;
import starboard.casework.Person;
import starboard.casework.Refusal;
import starboard.casework.Register;
import starboard.casework.RegisterRulings;
import starboard.casework.Ruling;
import starboard.casework.SignedIn;
import starboard.journal.Entry;

/// The one path for every write: load, ask the policies, write the entries and the tables in one
/// transaction, tell whoever watches.
public final class Commands {
  private final Store store;
  private final InstantSource clock;
  private final Supplier<Person> person;
  private final RoundShelf shelf;
  private final Projection projection;
  private final CaseCommands cases;
  private final RoundCommands rounds;
  private final List<Consumer<Written>> watchers = new CopyOnWriteArrayList<>();

  /// @param person who acts, asked at each command
  Commands(
      Store store,
      RuleBooks rules,
      RoundShelf shelf,
      ConsistencyQuery consistency,
      InstantSource clock,
      Supplier<Person> person) {
    this.store = store;
    this.clock = clock;
    this.person = person;
    this.shelf = shelf;
    projection = new Projection(rules, shelf);
    cases = new CaseCommands(rules, shelf, consistency);
    rounds = new RoundCommands(rules, shelf);
  }

  /// Does a command. The future completes when its entries are on disk or it was refused, and
  /// exceptionally with a [StoreFault] when it could not be saved.
  public CompletableFuture<Outcome> execute(Command command) {
    var actor = person.get();
    return store
        .submit(ledger -> {
          try {
            return outcome(ledger, command, actor);
          } finally {
            // It may not get to disk yet, and then it is not true.
            shelf.forgetWritten();
          }
        })
        .thenApply(this::tell);
  }

  /// Why each of these would be refused, were they done one after the other; empty for those that
  /// would be done. Nothing is done, and one that is refused does not keep the next from being
  /// asked about.
  public CompletableFuture<List<Optional<Refusal>>> refusals(List<Command.OnCase> commands) {
    var actor = person.get();
    return store.submit(ledger -> {
      var stranger = SignedIn.refuse(shelf.register(ledger), actor);
      return stranger.isPresent()
          ? Collections.nCopies(commands.size(), stranger)
          : cases.refusals(pen(ledger, actor), commands, actor);
    });
  }

  /// Has a watcher told, once for each command that wrote, on the thread that wrote. Closing the
  /// answer ends it.
  public Subscription watch(Consumer<Written> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  private Outcome outcome(Ledger ledger, Command command, Person actor) {
    var pen = pen(ledger, actor);
    var register = shelf.register(ledger);
    var stranger = SignedIn.refuse(register, actor);
    if (stranger.isPresent()) return new Outcome.Refused(stranger.get());
    return switch (command) {
      case Command.RegisterPerson person -> registered(pen, register, person, actor);
      case Command.PublishRound publish -> rounds.publish(pen, publish, actor);
      case Command.OpenRound open -> rounds.open(pen, open, actor);
      case Command.SetCriteria set -> rounds.set(pen, set, actor);
      case Command.LoadValues load -> rounds.load(pen, load, actor);
      case Command.Together(var commands) -> cases.together(pen, commands, actor);
      case Command.OnCase onCase -> cases.one(pen, onCase, actor);
    };
  }

  private static Outcome registered(
      Pen pen, Register register, Command.RegisterPerson command, Person actor) {
    return switch (RegisterRulings.rule(register, command, actor)) {
      case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Ruling.Allowed(var acts) -> new Outcome.Done(pen.write(Register.FILE, acts));
    };
  }

  private Pen pen(Ledger ledger, Person actor) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Pen.of(ledger, projection, actor, store.device(), at);
  }

  private Outcome tell(Outcome outcome) {
    if (outcome instanceof Outcome.Done(var entries) && !entries.isEmpty()) {
      var written = new Written(entries.stream().map(Entry::file).collect(Collectors.toSet()));
      watchers.forEach(it -> it.accept(written));
    }
    return outcome;
  }
}
