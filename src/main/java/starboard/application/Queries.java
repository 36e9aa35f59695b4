package starboard.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.StarState;
import starboard.casework.UndoLine;

/// What the fronts ask. Each answer is a value of its own and does not change later.
public final class Queries {
  private final Store store;
  private final RuleBooks rules;
  private final Supplier<Person> person;

  /// @param person who asks, so that undo can be offered
  public Queries(Store store, RuleBooks rules, Supplier<Person> person) {
    this.store = store;
    this.rules = rules;
    this.person = person;
  }

  /// All rounds, the newest first.
  public CompletableFuture<List<Round>> rounds() {
    return store.submit(ledger -> ledger.tables().rounds());
  }

  /// All councils by name.
  public CompletableFuture<List<Council>> councils() {
    return store.submit(ledger -> ledger.tables().councils());
  }

  /// Everything typed and not recorded, in all cases.
  public CompletableFuture<List<Drafts.Draft>> drafts() {
    return store.submit(ledger -> ledger.drafts().all());
  }

  /// All councils of a round at a glance; empty where there is no such round.
  public CompletableFuture<Optional<Worklist>> worklist(RoundId round) {
    return store.submit(ledger -> new WorklistQuery(ledger, rules).of(round));
  }

  /// One case as it stands; empty where there is no such round or council.
  public CompletableFuture<Optional<CaseView>> caseView(CaseId id) {
    return view(id, Function.identity());
  }

  /// One case as it stood at a time; its earlier rounds are shown as they stand.
  public CompletableFuture<Optional<CaseView>> caseView(CaseId id, Instant asAt) {
    return view(id, file -> file.asAt(asAt));
  }

  private CompletableFuture<Optional<CaseView>> view(
      CaseId id, Function<CaseFile, CaseFile> window) {
    var actor = person.get();
    return store.submit(ledger -> view(ledger, id, window, actor));
  }

  private Optional<CaseView> view(
      Ledger ledger, CaseId id, Function<CaseFile, CaseFile> window, Person actor) {
    var round = round(ledger, id.round());
    var council = Register.of(ledger.history(Register.FILE)).find(id.council());
    if (round.isEmpty() || council.isEmpty()) return Optional.empty();
    var file = window.apply(CaseFile.of(ledger.history(id.file())));
    return Optional.of(
        new CaseView(
            council.get(),
            round.get(),
            file.state(),
            rules.of(round.get()),
            rules.record(),
            List.of(),
            UndoLine.of(file, actor.name()),
            earlier(ledger, round.get(), id),
            ledger.drafts().of(id),
            file.said()));
  }

  private List<CaseView.Earlier> earlier(Ledger ledger, Round round, CaseId id) {
    var earlier = new ArrayList<CaseView.Earlier>();
    var before = round.terms().from().flatMap(it -> round(ledger, it));
    while (before.isPresent()) {
      var then = before.get();
      var state = CaseFile.of(ledger.history(new CaseId(then.id(), id.council()).file())).state();
      earlier.add(
          new CaseView.Earlier(then, state, StarState.of(state, rules.of(then), List.of())));
      before = then.terms().from().flatMap(it -> round(ledger, it));
    }
    return earlier;
  }

  private static Optional<Round> round(Ledger ledger, RoundId id) {
    var history = ledger.history(id.file());
    return history.size() == 0 ? Optional.empty() : Optional.of(Round.of(history));
  }
}
