package starboard.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import starboard.casework.RoundId;

/// What the tables hold of the cases of a round, put together by case.
final class KeptRows {
  private KeptRows() {}

  static List<AllRows> of(Tables tables, RoundId round) {
    var evidence = tables.evidence(round).stream().collect(groupingBy(EvidenceRow::id));
    var returns = tables.returns(round).stream().collect(groupingBy(ReturnRow::id));
    var values = tables.values(round);
    var settlements = tables.settlements(round).stream().collect(groupingBy(SettlementRow::id));
    var points = tables.points(round).stream().collect(groupingBy(PointRow::id));
    var seconds = tables.seconds(round).stream().collect(toMap(SecondRow::id, Function.identity()));
    return tables.cases(round).stream()
        .map(it ->
            new AllRows(
                it,
                evidence.getOrDefault(it.id(), List.of()),
                returns.getOrDefault(it.id(), List.of()),
                values.getOrDefault(it.id().council(), new TreeMap<>()),
                settlements.getOrDefault(it.id(), List.of()),
                points.getOrDefault(it.id(), List.of()),
                Optional.ofNullable(seconds.get(it.id()))))
        .toList();
  }
}
