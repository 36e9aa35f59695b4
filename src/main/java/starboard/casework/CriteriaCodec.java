package starboard.casework;

import java.math.BigDecimal;
import java.util.EnumSet;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;

/// How the criteria of a round are written in entries.
final class CriteriaCodec {
  private CriteriaCodec() {}

  static Fields write(IndicatorSet set) {
    var items = set.indicators().stream().<Value>map(CriteriaCodec::indicator).toList();
    return ActCodec.named("indicators-set").with("indicators", new Items(items));
  }

  static IndicatorSet indicators(Fields fields) {
    return new IndicatorSet(
        fields.items("indicators").stream()
            .map(it -> indicatorOf(Written.fields(it, "indicators")))
            .toList());
  }

  static Fields write(KeyIndicators keys) {
    var items = keys.list().stream().<Value>map(CriteriaCodec::key).toList();
    return ActCodec.named("keys-set").with("keys", new Items(items));
  }

  static KeyIndicators keys(Fields fields) {
    return new KeyIndicators(
        fields.items("keys").stream().map(it -> keyOf(Written.fields(it, "keys"))).toList());
  }

  static Fields write(Standards standards) {
    var items = standards.areas().stream().<Value>map(CriteriaCodec::area).toList();
    return ActCodec.named("standards-set").with("areas", new Items(items));
  }

  static Standards standards(Fields fields) {
    return new Standards(
        fields.items("areas").stream().map(it -> areaOf(Written.fields(it, "areas"))).toList());
  }

  private static Fields indicator(Indicator it) {
    return Fields.NONE
        .with("code", it.code().text())
        .with("title", it.title())
        .with("definition", it.definition())
        .with("services", Written.list(it.services(), Service::word))
        .with("unit", it.unit())
        .with("direction", BandingCodec.direction(it.direction()))
        .with("bands", BandingCodec.banding(it.banding()))
        .with("origin", Written.origin(it.origin()));
  }

  private static Indicator indicatorOf(Fields fields) {
    var services = EnumSet.noneOf(Service.class);
    services.addAll(Written.services(fields));
    return new Indicator(
        new IndicatorCode(fields.text("code")),
        fields.text("title"),
        fields.text("definition"),
        services,
        fields.text("unit"),
        BandingCodec.directionOf(fields.fields("direction")),
        BandingCodec.bandingOf(fields.fields("bands")),
        Written.origin(fields));
  }

  private static Fields key(KeyIndicator it) {
    var fields =
        Fields.NONE
            .with("key", it.key())
            .with("title", it.title())
            .with("condition", ConditionCodec.write(it.condition()))
            .with("origin", Written.origin(it.origin()));
    fields = Written.with(fields, "service", it.service().map(Service::word));
    fields = Written.with(fields, "highest", it.highest().map(Serving::word));
    return Written.with(fields, "exempt-under", it.exemptUnder().map(BigDecimal::toPlainString));
  }

  private static KeyIndicator keyOf(Fields fields) {
    return new KeyIndicator(
        fields.text("key"),
        fields.text("title"),
        Written.text(fields, "service").map(it -> ActCodec.known("service", Service.of(it))),
        ConditionCodec.read(fields.fields("condition")),
        Written.text(fields, "highest").map(CriteriaCodec::serving),
        Written.number(fields, "exempt-under"),
        Written.origin(fields));
  }

  static Serving serving(String word) {
    return (Serving) ActCodec.known("grade", Grade.of(Question.SERVING, word));
  }

  private static Fields area(StandardsArea it) {
    return Fields.NONE
        .with("number", it.number())
        .with("title", it.title())
        .with("criteria", it.criteria())
        .with("question", it.question().word())
        .with("origin", Written.origin(it.origin()));
  }

  private static StandardsArea areaOf(Fields fields) {
    return new StandardsArea(
        Written.count(fields, "number"),
        fields.text("title"),
        fields.text("criteria"),
        ActCodec.known("question", Question.of(fields.text("question"))),
        Written.origin(fields));
  }
}
