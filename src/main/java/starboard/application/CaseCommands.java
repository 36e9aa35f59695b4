package starboard.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.casework.Act;
import starboard.casework.CaseDesk;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.CaseRulings;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.LastStar;
import starboard.casework.Person;
import starboard.casework.Refusal;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.Ruling;
import starboard.casework.Surroundings;
import starboard.casework.Veil;
import starboard.consistency.Finding;
import starboard.journal.Entry;
import starboard.rating.Stars;

/// Does commands on cases.
final class CaseCommands {
  private final RuleBooks rules;
  private final RoundShelf shelf;
  private final ConsistencyQuery consistency;

  CaseCommands(RuleBooks rules, RoundShelf shelf, ConsistencyQuery consistency) {
    this.rules = rules;
    this.shelf = shelf;
    this.consistency = consistency;
  }

  Outcome one(Pen pen, Command.OnCase command, Person actor) {
    var before = file(pen, command.id());
    return switch (ruled(pen, command, before, actor, Map.of())) {
      case Ruled.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Ruled.Allowed(var after) -> {
        var entries = pen.write(before, after);
        forgetDrafts(pen, command);
        yield new Outcome.Done(entries);
      }
    };
  }

  /// Nothing is written before everything is allowed. A command sees what the ones before it in the
  /// list did.
  Outcome together(Pen pen, List<Command.OnCase> commands, Person actor) {
    Map<CaseId, CaseFile> before = new LinkedHashMap<>();
    Map<CaseId, CaseFile> after = new LinkedHashMap<>();
    for (var command : commands) {
      var id = command.id();
      var first = before.computeIfAbsent(id, it -> file(pen, it));
      switch (ruled(pen, command, after.getOrDefault(id, first), actor, after)) {
        case Ruled.Refused(var refusal) -> {
          return new Outcome.Refused(named(pen, id, refusal));
        }
        case Ruled.Allowed(var next) -> after.put(id, next);
      }
    }
    var entries = new ArrayList<Entry>();
    after.forEach((id, file) -> entries.addAll(pen.write(file(before, id), file)));
    for (var command : commands) forgetDrafts(pen, command);
    return new Outcome.Done(entries);
  }

  /// Why each command would be refused, or empty where it would be done after those before it.
  List<Optional<Refusal>> refusals(Pen pen, List<Command.OnCase> commands, Person actor) {
    Map<CaseId, CaseFile> files = new HashMap<>();
    var refusals = new ArrayList<Optional<Refusal>>();
    for (var command : commands) {
      var now = files.computeIfAbsent(command.id(), it -> file(pen, it));
      switch (ruled(pen, command, now, actor, files)) {
        case Ruled.Refused(var refusal) -> refusals.add(Optional.of(refusal));
        case Ruled.Allowed(var next) -> {
          files.put(command.id(), next);
          refusals.add(Optional.empty());
        }
      }
    }
    return refusals;
  }

  private sealed interface Ruled {
    record Allowed(CaseFile after) implements Ruled {}

    record Refused(Refusal refusal) implements Ruled {}
  }

  /// @param said the cases as the commands before this one leave them
  private Ruled ruled(
      Pen pen, Command.OnCase command, CaseFile file, Person actor, Map<CaseId, CaseFile> said) {
    var round = shelf.round(pen.ledger(), command.id().round());
    var desk =
        new CaseDesk(
            round,
            shelf.council(pen.ledger(), command.id().council()),
            rules.of(round.round()),
            last(pen.ledger(), round, command.id().council()),
            file,
            actor,
            pen.author().device(),
            pen.at(),
            around(pen.ledger(), round, command.id(), said)
                .veiledBefore(veiledBefore(pen.ledger(), round, command.id().council(), actor)));
    return switch (CaseRulings.rule(desk, command)) {
      case Ruling.Refused(var refusal) -> new Ruled.Refused(refusal);
      case Ruling.Allowed(var acts) ->
          new Ruled.Allowed(desk.saying(acts.stream().map(Act.OfCase.class::cast).toList()));
    };
  }

  private Surroundings around(
      Ledger ledger, RoundFile round, CaseId id, Map<CaseId, CaseFile> said) {
    return Surroundings.of(
        shelf.register(ledger),
        shelf.heads(ledger, round.id()),
        rules.of(round.round()),
        () -> consistency.open(ledger, id, said).stream().map(Finding::sentence).toList());
  }

  private Optional<Stars> last(Ledger ledger, RoundFile round, CouncilId council) {
    var before = before(ledger, round).map(it -> before(ledger, it.round(), council)).iterator();
    return LastStar.of(before).map(LastStar::stars);
  }

  /// In a published round both judgements are in.
  private boolean veiledBefore(Ledger ledger, RoundFile round, CouncilId council, Person actor) {
    return before(ledger, round)
        .map(RoundFile::round)
        .takeWhile(it -> !it.published())
        .map(it -> shelf.file(ledger, new CaseId(it.id(), council)))
        .anyMatch(it -> Veil.hidesFirst(it, actor));
  }

  /// The rounds before a round, the newest first, read as far as they are asked for.
  private Stream<RoundFile> before(Ledger ledger, RoundFile round) {
    return Stream.iterate(
            from(ledger, round), Optional::isPresent, it -> it.flatMap(then -> from(ledger, then)))
        .flatMap(Optional::stream);
  }

  private Optional<RoundFile> from(Ledger ledger, RoundFile round) {
    return round.round().terms().from().flatMap(it -> shelf.find(ledger, it));
  }

  private static LastStar.Before before(Ledger ledger, Round round, CouncilId council) {
    return LastStars.in(round, ledger.tables().find(new CaseId(round.id(), council)));
  }

  private CaseFile file(Pen pen, CaseId id) {
    return shelf.file(pen.ledger(), id);
  }

  private static CaseFile file(Map<CaseId, CaseFile> files, CaseId id) {
    var file = files.get(id);
    if (file == null) throw new IllegalStateException("a case that was not read");
    return file;
  }

  private Refusal named(Pen pen, CaseId id, Refusal refusal) {
    var council = shelf.council(pen.ledger(), id.council());
    return new Refusal(
        refusal.rule(), council.name() + ": " + refusal.sentence(), refusal.remedy());
  }

  /// What was typed has served when it is recorded.
  private static void forgetDrafts(Pen pen, Command.OnCase command) {
    var drafts = pen.ledger().drafts();
    for (var place : Recorded.by(command)) drafts.forget(command.id(), place);
    if (command instanceof Command.Say(var id, var acts))
      for (var act : acts)
        if (act instanceof Act.Described(var item, var what) && what.isPresent())
          for (var place : RecordedForm.of(item, what.get()).served(drafts.of(id)))
            drafts.forget(id, place);
  }
}
