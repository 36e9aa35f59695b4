package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import starboard.casework.Act;
import starboard.casework.Carrying;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.CriteriaDesk;
import starboard.casework.CriteriaRulings;
import starboard.casework.Person;
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
        var entries = pen.write(command.round().file(), acts);
        if (!entries.isEmpty()) pen.projection().projectCases(pen.ledger(), command.round());
        yield new Outcome.Done(entries);
      }
    };
  }

  Outcome load(Pen pen, Command.LoadValues command, Person actor) {
    var round = shelf.round(pen.ledger(), command.round());
    var refusal = CriteriaRulings.refuse(new CriteriaDesk(round, actor), command);
    if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
    var entries = new ArrayList<Entry>();
    var changed = 0;
    // In an order of their own, so that the same file makes the same entries.
    var councils = new ArrayList<>(command.values().keySet());
    councils.sort(Comparator.comparing(CouncilId::text));
    for (var council : councils) {
      var before = CaseFile.of(pen.ledger().history(new CaseId(command.round(), council).file()));
      var news = news(before, command.values().getOrDefault(council, Map.of()));
      if (news.isEmpty()) continue;
      changed += news.size();
      var act = new Act.ValuesReceived(news, command.source());
      entries.addAll(pen.write(before, before.saying(pen.author(), pen.at(), List.of(act))));
    }
    if (changed > 0) entries.addAll(0, pen.write(command.round().file(), loaded(command, changed)));
    return new Outcome.Done(entries);
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
