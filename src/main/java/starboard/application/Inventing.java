package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import starboard.application.invented.InventedCase;
import starboard.application.invented.InventedCouncils;
import starboard.application.invented.InventedPeople;
import starboard.application.invented.InventedRound;
import starboard.application.invented.Plan;
import starboard.casework.Act;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Register;
import starboard.casework.Role;
import starboard.casework.RoundTerms;
import starboard.journal.Author;
import starboard.journal.History;

/// Fills a new store with invented rounds, as entries like any others, to try out how the program
/// is with much in it. Such a store is told by the source of its rounds, [RoundTerms#INVENTED].
public final class Inventing {
  private static final Author GENERATOR =
      new Author("Starboard’s generator", Role.DATA_OFFICER.word(), "generator");

  private final Store store;
  private final RuleBooks rules;

  public Inventing(Store store, RuleBooks rules) {
    this.store = store;
    this.rules = rules;
  }

  /// Writes all that a plan says. Real and invented councils are never mixed: a store that holds
  /// anything is refused with a [StoreFault] and left as it is.
  public void invent(Plan plan) {
    var councils = InventedCouncils.of(plan);
    var rounds = InventedRound.all(plan, RuleBooks.DEFAULT);
    var _ =
        done(ledger -> {
          refuseUsed(ledger);
          return pen(ledger, rounds.getFirst()).write(Register.FILE, registered(councils));
        });
    for (var round : rounds) invent(round, councils);
  }

  private <T> T done(Store.Work<T> work) {
    try {
      return store.submit(work).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreFault fault) throw fault;
      throw e;
    }
  }

  private static List<Act.OfRegister> registered(List<Council> councils) {
    var acts = new ArrayList<Act.OfRegister>();
    for (var it : councils) acts.add(new Act.CouncilRegistered(it));
    for (var it : InventedPeople.all()) acts.add(new Act.PersonRegistered(it));
    return acts;
  }

  private void refuseUsed(Ledger ledger) {
    if (ledger.newest() > 0)
      throw new StoreFault(
          StoreFault.Kind.EXISTS,
          "The store in %s holds entries; invented data goes into a store of its own."
              .formatted(store.place()));
  }

  /// A round is one piece of work: each one writes again whatever parts of the indexes it touches,
  /// and many small ones would make the file several times as large.
  private void invent(InventedRound round, List<Council> councils) {
    var _ =
        done(ledger -> {
          var pen = pen(ledger, round);
          var written = pen.write(round.id().file(), round.acts(councils));
          for (var council : councils) write(pen, new InventedCase(round, council));
          return written;
        });
  }

  private static void write(Pen pen, InventedCase invented) {
    var none = CaseFile.of(History.empty(invented.id().file()));
    pen.write(none, invented.file(invented.earlier().flatMap(it -> earlier(pen, it))));
  }

  private static Optional<Case> earlier(Pen pen, CaseId id) {
    return Optional.of(CaseFile.of(pen.ledger().history(id.file())).state());
  }

  private Pen pen(Ledger ledger, InventedRound round) {
    return new Pen(ledger, new Projection(rules, new RoundShelf()), GENERATOR, round.opened());
  }
}
