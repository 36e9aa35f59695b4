package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import starboard.casework.Act;
import starboard.casework.Carrying;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.CriteriaDesk;
import starboard.casework.CriteriaRulings;
import starboard.casework.LockPolicy;
import starboard.casework.Person;
import starboard.casework.PublishRulings;
import starboard.casework.Round;
import starboard.casework.RoundDesk;
import starboard.casework.RoundId;
import starboard.casework.RoundRulings;
import starboard.casework.RoundTerms;
import starboard.casework.Ruling;
import starboard.casework.ValuesLoad;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.journal.Entry;

/// Does commands on rounds.
final class RoundCommands {
  private final RuleBooks rules;
  private final RoundShelf shelf;

  RoundCommands(RuleBooks rules, RoundShelf shelf) {
    this.rules = rules;
    this.shelf = shelf;
  }

  Outcome open(Pen pen, Command.OpenRound command, Person actor) {
    Set<RoundId> taken =
        pen.ledger().tables().rounds().stream().map(Round::id).collect(Collectors.toSet());
    Set<String> books = rules.list().stream().map(it -> it.book().id()).collect(Collectors.toSet());
    var from = shelf.round(pen.ledger(), command.from());
    return switch (RoundRulings.rule(new RoundDesk(from, taken, books, actor), command)) {
      case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Ruling.Allowed(var acts) -> {
        var id = new RoundId(command.id());
        var entries = new ArrayList<>(pen.write(id.file(), acts));
        if (command.kind() == RoundTerms.Kind.REFRESH)
          for (var council : from.round().terms().councils())
            entries.addAll(carry(pen, new CaseId(from.id(), council), new CaseId(id, council)));
        yield new Outcome.Done(entries);
      }
    };
  }

  private static List<Entry> carry(Pen pen, CaseId from, CaseId to) {
    var before = CaseFile.of(pen.ledger().history(to.file()));
    return Carrying.of(CaseFile.of(pen.ledger().history(from.file())).state())
        .map(it -> pen.write(before, before.saying(pen.author(), pen.at(), List.of(it))))
        .orElse(List.of());
  }

  Outcome set(Pen pen, Command.SetCriteria command, Person actor) {
    var round = shelf.round(pen.ledger(), command.round());
    return switch (CriteriaRulings.rule(new CriteriaDesk(round, actor), command)) {
      case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Ruling.Allowed(var acts) -> {
        var locked = LockPolicy.refuse(names(pen, command.round(), RoundCommands::locked));
        if (locked.isPresent() && !acts.isEmpty()) yield new Outcome.Refused(locked.get());
        var entries = pen.write(command.round().file(), acts);
        if (!entries.isEmpty()) pen.projection().projectCases(pen.ledger(), command.round());
        yield new Outcome.Done(entries);
      }
    };
  }

  Outcome publish(Pen pen, Command.PublishRound command, Person actor) {
    var round = shelf.round(pen.ledger(), command.round()).round();
    var undetermined = names(pen, command.round(), it -> !it.isDetermined());
    return switch (PublishRulings.rule(round, undetermined, actor)) {
      case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Ruling.Allowed(var acts) -> new Outcome.Done(pen.write(round.id().file(), acts));
    };
  }

  /// The names of the councils of a round of whose cases something holds.
  private List<String> names(Pen pen, RoundId round, Predicate<Case> holds) {
    return shelf.round(pen.ledger(), round).round().terms().councils().stream()
        .filter(it -> holds.test(shelf.state(pen.ledger(), new CaseId(round, it))))
        .map(it -> shelf.council(pen.ledger(), it).name())
        .toList();
  }

  private static boolean locked(Case state) {
    return state.deliberation().outcome().locked();
  }

  Outcome load(Pen pen, Command.LoadValues command, Person actor) {
    var round = shelf.round(pen.ledger(), command.round());
    var refusal = CriteriaRulings.refuse(new CriteriaDesk(round, actor), command);
    if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
    var news = news(pen, command);
    var locked =
        news.stream()
            .filter(it -> locked(it.before().state()))
            .map(it -> shelf.council(pen.ledger(), it.before().id().council()).name())
            .toList();
    var lock = LockPolicy.refuse(locked);
    if (lock.isPresent()) return new Outcome.Refused(lock.get());
    var entries = new ArrayList<Entry>();
    for (var it : news) {
      var act = new Act.ValuesReceived(it.values(), command.source());
      var before = it.before();
      entries.addAll(pen.write(before, before.saying(pen.author(), pen.at(), List.of(act))));
    }
    var changed = news.stream().mapToInt(it -> it.values().size()).sum();
    if (changed > 0) entries.addAll(0, pen.write(command.round().file(), loaded(command, changed)));
    return new Outcome.Done(entries);
  }

  /// What a file changes in one case.
  private record News(CaseFile before, SortedMap<IndicatorCode, IndicatorValue> values) {}

  /// In an order of their own, so that the same file makes the same entries.
  private static List<News> news(Pen pen, Command.LoadValues command) {
    var news = new ArrayList<News>();
    var councils = new ArrayList<>(command.values().keySet());
    councils.sort(Comparator.comparing(CouncilId::text));
    for (var council : councils) {
      var file = new CaseId(command.round(), council).file();
      var before = CaseFile.of(pen.ledger().history(file));
      var values = news(before, command.values().getOrDefault(council, Map.of()));
      if (!values.isEmpty()) news.add(new News(before, values));
    }
    return news;
  }

  private static SortedMap<IndicatorCode, IndicatorValue> news(
      CaseFile before, Map<IndicatorCode, IndicatorValue> values) {
    var news = new TreeMap<IndicatorCode, IndicatorValue>();
    values.forEach((code, value) -> {
      if (!before.says(new Act.Valued(code, Optional.of(value)))) news.put(code, value);
    });
    return news;
  }

  private static List<Act> loaded(Command.LoadValues command, int changed) {
    var values = command.values().values().stream().mapToInt(Map::size).sum();
    return List.of(
        new Act.ValuesLoaded(new ValuesLoad(command.source(), command.hash(), values, changed)));
  }
}
