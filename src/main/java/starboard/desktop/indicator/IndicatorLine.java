package starboard.desktop.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.application.CaseIndicators;
import starboard.desktop.kit.Tag;
import starboard.indicators.BandEdge;
import starboard.indicators.BandWords;
import starboard.indicators.Banding;
import starboard.indicators.Domain;
import starboard.indicators.Indicator;
import starboard.indicators.KeyResult;
import starboard.indicators.KeyWords;
import starboard.indicators.Movement;
import starboard.indicators.Numbers;
import starboard.indicators.Rank;

/// One indicator of a case, in words.
///
/// @param type the council's type, as printed
/// @param since the last round, or blank where there is none
record IndicatorLine(CaseIndicators.Line line, String type, String since) {

  Indicator indicator() {
    return line.indicator();
  }

  Domain domain() {
    return Domain.of(indicator().code());
  }

  String value() {
    return ValueText.of(indicator(), line.value());
  }

  /// How firm the value is; blank where it is final or there is none.
  String mark() {
    return line.value().value().map(ValueText::mark).orElse("");
  }

  /// The band with its name, or why there is none; blank where there is no value.
  String band() {
    if (line.band().isPresent()) return BandWords.named(line.band().getAsInt());
    return switch (indicator().banding()) {
      case Banding.NotBanded() -> "not banded";
      case Banding.NotKnown() -> "bands not known";
      case Banding.Banded _ -> line.number().isPresent() ? "in no band" : "";
    };
  }

  /// The value of the last round, for example `19.8 %`; blank where it is not known.
  String last() {
    return line.last().map(it -> ValueText.of(it.indicator(), it.value())).orElse("");
  }

  /// Whether it is better or worse than in the last round; blank where that cannot be told.
  String moved() {
    return line.movement().map(Movement::word).orElse("");
  }

  /// How far the nearest better edge is, else the nearest worse one; blank where there is none.
  String edge() {
    var edges = line.edges().list();
    return edges.stream()
        .filter(BandEdge::better)
        .findFirst()
        .or(() -> edges.stream().min(Comparator.comparing(BandEdge::distance)))
        .map(it -> BandWords.distance(it, indicator().unit()))
        .orElse("");
  }

  /// The place among all councils, for example `place 132 of 148`; blank where there is no value.
  String place() {
    return line.peers().flatMap(CaseIndicators.Peers::rank).map(IndicatorLine::words).orElse("");
  }

  private static String words(Rank rank) {
    var shared = rank.sharing() > 1 ? ", shared with " + (rank.sharing() - 1) : "";
    return rank.order().bestFirst()
        ? "place %d of %d%s".formatted(rank.place(), rank.count(), shared)
        : "%d of %d councils are lower".formatted(rank.place() - 1, rank.count());
  }

  /// How all councils and those of the type lie; blank where no council has a value.
  String spread() {
    return line.peers()
        .map(it ->
            "all councils %s, half of them %s; %s"
                .formatted(
                    range(it.all().lowest(), it.all().highest()),
                    range(it.all().lowerQuartile(), it.all().upperQuartile()),
                    it.alike()
                        .map(alike ->
                            "half of type %s %s"
                                .formatted(
                                    type, range(alike.lowerQuartile(), alike.upperQuartile())))
                        .orElse("none of type " + type + " has a value")))
        .orElse("");
  }

  private String range(BigDecimal from, BigDecimal to) {
    return from.compareTo(to) == 0
        ? "at " + Numbers.with(from, indicator().unit())
        : "from %s to %s".formatted(from.toPlainString(), Numbers.with(to, indicator().unit()));
  }

  boolean isKey() {
    return !line.keys().isEmpty();
  }

  /// Whether its value is another than in the last round.
  boolean hasMoved() {
    return line.movement().filter(it -> it != Movement.SAME).isPresent();
  }

  /// What stands of the key indicator on the row, for example `capped at Some`.
  Optional<KeyMark> key() {
    return line.keys().stream().findFirst().map(KeyMark::of);
  }

  /// Every key indicator about it, with how the council stands.
  List<String> limits() {
    return line.keys().stream()
        .map(it -> "Key indicator %s, %s".formatted(it.key().key(), KeyWords.result(it)))
        .toList();
  }

  /// All of it in a sentence, for a screen reader.
  String whole() {
    var parts = new ArrayList<String>();
    parts.add(indicator().code() + " " + indicator().title());
    parts.add(value() + (mark().isEmpty() ? "" : ", " + mark()));
    parts.add(band());
    if (!last().isEmpty())
      parts.add(since + " " + last() + (moved().isEmpty() ? "" : ", now " + moved()));
    parts.add(place());
    parts.add(edge());
    parts.addAll(limits());
    return parts.stream().filter(it -> !it.isBlank()).collect(Collectors.joining("; "));
  }

  /// Whether every word is found in code, title, service, value state or band.
  boolean matches(String text) {
    var all =
        String.join(
                " ",
                indicator().code().text(),
                indicator().title(),
                services(),
                domain().title(),
                value(),
                mark(),
                band(),
                isKey() ? "key" : "")
            .toLowerCase(Locale.UK);
    return List.of(text.toLowerCase(Locale.UK).strip().split("\\s+")).stream()
        .allMatch(all::contains);
  }

  /// For example `children’s services`; blank where no source says.
  String services() {
    return indicator().services().stream()
        .map(it -> it.title().toLowerCase(Locale.UK))
        .collect(Collectors.joining(" and "));
  }

  /// How a key indicator is marked on the row.
  ///
  /// @param words short, for example `key: capped at Some`
  /// @param tone how much it matters
  record KeyMark(String words, Tag.Tone tone) {
    static KeyMark of(KeyResult result) {
      return switch (result) {
        case KeyResult.Met _ -> new KeyMark("key: met", Tag.Tone.GOOD);
        case KeyResult.Failed(var _, var limit) ->
            new KeyMark("key: capped at " + limit.highest().word(), Tag.Tone.WARN);
        case KeyResult.NotApplied _ -> new KeyMark("key: not applied", Tag.Tone.INFO);
        case KeyResult.NotKnown _ -> new KeyMark("key: not known", Tag.Tone.NEUTRAL);
      };
    }
  }
}
