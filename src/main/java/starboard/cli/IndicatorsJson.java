package starboard.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import starboard.application.CaseIndicators;
import starboard.casework.RoundFile;
import starboard.indicators.BandWords;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyResult;
import starboard.indicators.KeyWords;
import starboard.indicators.Movement;
import starboard.indicators.Spread;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.rating.Service;

/// Indicators for programs. Numbers that need not be whole are texts, as in the journal.
final class IndicatorsJson {
  private IndicatorsJson() {}

  static Fields of(RoundFile round) {
    var criteria = round.criteria();
    return Fields.NONE
        .with("round", round.id().text())
        .with(
            "indicators",
            items(criteria.indicators().indicators().stream().map(IndicatorsJson::of).toList()))
        .with(
            "keyIndicators",
            items(criteria.keys().list().stream().map(it -> of(it, round)).toList()));
  }

  static Fields of(CaseIndicators read) {
    return Fields.NONE
        .with("council", read.council().name())
        .with("round", read.round().id().text())
        .with("indicators", items(read.lines().stream().map(IndicatorsJson::of).toList()))
        .with(
            "keyIndicators",
            items(read.keys().results().stream().map(IndicatorsJson::of).toList()));
  }

  private static Items items(List<Fields> all) {
    return new Items(all.stream().<Value>map(it -> it).toList());
  }

  private static Items texts(List<String> all) {
    return new Items(all.stream().<Value>map(Text::new).toList());
  }

  private static Fields of(Indicator it) {
    return Fields.NONE
        .with("code", it.code().text())
        .with("title", it.title())
        .with("definition", it.definition())
        .with("services", texts(it.services().stream().map(Service::word).toList()))
        .with("unit", it.unit())
        .with("better", it.direction().words())
        .with("bands", texts(BandWords.lines(it.banding())))
        .with("source", it.origin().source())
        .with("certainty", it.origin().certainty().word());
  }

  private static Fields of(KeyIndicator it, RoundFile round) {
    return Fields.NONE
        .with("key", it.key())
        .with("title", it.title())
        .with("service", it.service().map(Service::word).orElse(""))
        .with("highest", CriteriaText.highest(it))
        .with("failsWhen", KeyWords.condition(it, round.criteria().indicators()))
        .with("source", it.origin().source())
        .with("certainty", it.origin().certainty().word());
  }

  private static Fields of(CaseIndicators.Line it) {
    var fields =
        Fields.NONE
            .with("code", it.indicator().code().text())
            .with("title", it.indicator().title())
            .with("status", CaseIndicatorsText.status(it.value()));
    fields = with(fields, "value", it.number());
    if (it.value().value().orElse(null)
        instanceof IndicatorValue.Measured(var _, var counted, var of, var _))
      fields = with(with(fields, "numerator", counted), "denominator", of);
    if (it.band().isPresent()) fields = fields.with("band", it.band().getAsInt());
    if (it.last().isPresent()) fields = fields.with("last", of(it.last().get()));
    if (it.movement().isPresent())
      fields = fields.with("moved", it.movement().map(Movement::word).get());
    if (it.peers().isEmpty()) return fields;
    var peers = it.peers().get();
    fields = fields.with("all", of(peers.all()));
    if (peers.alike().isPresent()) fields = fields.with("type", of(peers.alike().get()));
    return peers.rank().isPresent() ? fields.with("place", peers.rank().get().place()) : fields;
  }

  private static Fields of(CaseIndicators.Earlier it) {
    var fields =
        with(Fields.NONE.with("status", it.value().status()), "value", it.value().number());
    return it.band().isPresent() ? fields.with("band", it.band().getAsInt()) : fields;
  }

  private static Fields of(Spread it) {
    return Fields.NONE
        .with("count", it.count())
        .with("lowest", it.lowest().toPlainString())
        .with("lowerQuartile", it.lowerQuartile().toPlainString())
        .with("median", it.median().toPlainString())
        .with("upperQuartile", it.upperQuartile().toPlainString())
        .with("highest", it.highest().toPlainString());
  }

  private static Fields of(KeyResult it) {
    var state =
        switch (it) {
          case KeyResult.Met _ -> "met";
          case KeyResult.Failed _ -> "failed";
          case KeyResult.NotApplied _ -> "not applied";
          case KeyResult.NotKnown _ -> "not known";
        };
    return Fields.NONE
        .with("key", it.key().key())
        .with("state", state)
        .with("words", KeyWords.result(it));
  }

  private static Fields with(Fields fields, String name, Optional<BigDecimal> number) {
    return number.isPresent() ? fields.with(name, number.get().toPlainString()) : fields;
  }
}
