package starboard.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.application.CaseIndicators.Earlier;
import starboard.application.CaseIndicators.Line;
import starboard.application.CaseIndicators.Peers;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.indicators.BandEdges;
import starboard.indicators.Bands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyIndicator;
import starboard.indicators.Rank;
import starboard.indicators.Spread;
import starboard.journal.Field;

/// Reads the values of rounds from the tables. Only the case that is asked for is read from its
/// entries, to tell who gave its values. Used on the store's own thread only.
final class IndicatorQueries {
  private final RoundShelf shelf;
  private final RowShelf<SortedMap<IndicatorCode, IndicatorValue>> values = RowShelf.ofValues();

  IndicatorQueries(RoundShelf shelf) {
    this.shelf = shelf;
  }

  /// All values of a round; empty where there is no such round.
  Optional<RoundValues> round(Ledger ledger, RoundId id) {
    return shelf.find(ledger, id).map(it -> new RoundValues(it, rows(ledger, it)));
  }

  /// The indicators of a case; empty where there is no such round or council.
  Optional<CaseIndicators> ofCase(Ledger ledger, CaseId id) {
    var round = shelf.find(ledger, id.round());
    var council = shelf.register(ledger).find(id.council());
    if (round.isEmpty() || council.isEmpty()) return Optional.empty();
    return Optional.of(ofCase(ledger, id, round.get(), council.get()));
  }

  private CaseIndicators ofCase(Ledger ledger, CaseId id, RoundFile round, Council council) {
    var state = shelf.file(ledger, id).state();
    var keys = CaseKeys.of(state, council, round.criteria());
    var rows = rows(ledger, round);
    var last = round.round().terms().from().flatMap(it -> shelf.find(ledger, it));
    var then =
        last.map(it -> values.of(ledger, it.id()).getOrDefault(id.council(), new TreeMap<>()));
    var lines = new ArrayList<Line>();
    for (var indicator : round.criteria().indicators().indicators()) {
      var field = state.values().fields().getOrDefault(indicator.code(), new Field.Unset<>());
      var number = field.value().flatMap(IndicatorValue::number);
      lines.add(
          new Line(
              indicator,
              field,
              band(indicator, number, council),
              number
                  .map(it -> BandEdges.of(indicator, it, council.tags()))
                  .orElseGet(() -> new BandEdges(Optional.empty(), Optional.empty())),
              last.flatMap(
                  it -> earlier(it, then.orElseGet(TreeMap::new), indicator.code(), council)),
              peers(rows, indicator, council.type(), number),
              keys.results().stream().filter(it -> it.key().isAbout(indicator.code())).toList()));
    }
    return new CaseIndicators(council, round.round(), last.map(RoundFile::id), keys, lines);
  }

  private static OptionalInt band(
      Indicator indicator, Optional<BigDecimal> number, Council council) {
    return number.map(it -> Bands.of(indicator, it, council.tags())).orElseGet(OptionalInt::empty);
  }

  private static Optional<Earlier> earlier(
      RoundFile last,
      SortedMap<IndicatorCode, IndicatorValue> then,
      IndicatorCode code,
      Council council) {
    return last.criteria()
        .indicators()
        .find(code)
        .flatMap(indicator ->
            Optional.ofNullable(then.get(code))
                .map(it -> new Earlier(indicator, it, band(indicator, it.number(), council))));
  }

  private static Optional<Peers> peers(
      List<RoundValues.Row> rows,
      Indicator indicator,
      CouncilType type,
      Optional<BigDecimal> number) {
    var all = new ArrayList<BigDecimal>(rows.size());
    var alike = new ArrayList<BigDecimal>();
    for (var row : rows) {
      var value = Optional.ofNullable(row.values().get(indicator.code()));
      value
          .flatMap(IndicatorValue::number)
          .ifPresent(it -> {
            all.add(it);
            if (row.council().type() == type) alike.add(it);
          });
    }
    all.sort(null);
    return Spread.of(all)
        .map(it ->
            new Peers(
                all,
                it,
                Spread.of(alike),
                number.map(mine -> Rank.of(indicator.direction(), all, mine))));
  }

  private List<RoundValues.Row> rows(Ledger ledger, RoundFile round) {
    var known = values.of(ledger, round.id());
    var register = shelf.register(ledger);
    var rows = new ArrayList<RoundValues.Row>();
    for (var council : round.round().terms().councils())
      register
          .find(council)
          .ifPresent(it ->
              rows.add(new RoundValues.Row(it, known.getOrDefault(council, new TreeMap<>()))));
    rows.sort((one, other) -> one.council().name().compareTo(other.council().name()));
    return rows;
  }

  /// What a key indicator would do to a round; empty where there is no such round.
  Optional<KeyPreview> preview(Ledger ledger, RoundId id, KeyIndicator key) {
    return shelf
        .find(ledger, id)
        .map(it -> KeyPreviews.of(it, rows(ledger, it), grades(ledger, id), key));
  }

  private static Map<CouncilId, CaseRow> grades(Ledger ledger, RoundId id) {
    var cases = new HashMap<CouncilId, CaseRow>();
    for (var row : ledger.tables().cases(id)) cases.put(row.id().council(), row);
    return cases;
  }
}
