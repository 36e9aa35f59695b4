package starboard.desktop.indicator;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Certainties;
import starboard.desktop.kit.FactList;
import starboard.desktop.kit.Looks;
import starboard.indicators.BandEdge;
import starboard.indicators.BandWords;
import starboard.indicators.Banding;
import starboard.indicators.IndicatorValue;

/// Everything that is known of one indicator of a case.
final class IndicatorDetails extends VBox {

  /// @param story what was said of the value, the newest first
  IndicatorDetails(IndicatorLine line, List<String> story) {
    getStyleClass().add("indicator-details");
    getChildren().addAll(value(line), strip(line), facts(line, story));
  }

  private static HBox value(IndicatorLine line) {
    var value = new Label(line.value());
    value.getStyleClass().add(Looks.TITLE);
    var beside = new Label(line.mark());
    beside.getStyleClass().add(Looks.QUIET);
    var dots = new BandDots();
    dots.show(line.line().band());
    var band = new Label(line.band());
    var box = new HBox(value, beside, dots, band);
    box.getStyleClass().add("value-line");
    return box;
  }

  private static SpreadStrip strip(IndicatorLine line) {
    var strip = new SpreadStrip();
    strip.getStyleClass().add("large");
    strip.show(line.line().peers(), line.line().number());
    strip.setManaged(line.line().peers().isPresent());
    return strip;
  }

  private static FactList facts(IndicatorLine line, List<String> story) {
    var indicator = line.indicator();
    var facts =
        new FactList()
            .add("Among councils", List.of(line.place(), line.spread()))
            .add("Next bands", edges(line))
            .add("Counted", counted(line))
            .add(line.since().isEmpty() ? "Last round" : line.since(), last(line))
            .add("Limits", line.limits())
            .add("Definition", blankIs(indicator.definition(), "not found"))
            .add("Service", blankIs(line.services(), "no source says"))
            .add("Better", indicator.direction().words())
            .add("Bands", bands(indicator.banding()));
    if (!(indicator.banding() instanceof Banding.NotBanded))
      facts.add("Names of bands", BandWords.CERTAINTY);
    return facts
        .add("How sure", Certainties.tag(indicator.origin().certainty()))
        .add("Source", indicator.origin().source())
        .add("Note", indicator.origin().note())
        .add("History", story.isEmpty() ? List.of("No value was loaded or put right.") : story);
  }

  private static List<String> bands(Banding banding) {
    return BandWords.lines(banding);
  }

  private static List<String> edges(IndicatorLine line) {
    return line.line().edges().list().stream()
        .map(it -> BandWords.distance(it, line.indicator().unit()) + side(it))
        .toList();
  }

  private static String side(BandEdge edge) {
    return edge.better() ? " (better)" : edge.worse() ? " (worse)" : "";
  }

  private static String counted(IndicatorLine line) {
    return line.line().value().value().flatMap(ValueText::counted).orElse("");
  }

  private static List<String> last(IndicatorLine line) {
    return line.line().last().stream()
        .flatMap(it ->
            Stream.of(
                line.last()
                    + mark(it.value())
                    + (line.moved().isEmpty() ? "" : ", now " + line.moved()),
                it.band().isPresent() ? BandWords.named(it.band().getAsInt()) : "",
                it.indicator().definition().equals(line.indicator().definition())
                    ? ""
                    : "It was defined otherwise: "
                        + blankIs(it.indicator().definition(), "not found")))
        .toList();
  }

  private static String mark(IndicatorValue value) {
    var mark = ValueText.mark(value);
    return mark.isEmpty() ? "" : " (" + mark + ")";
  }

  private static String blankIs(String words, String instead) {
    return words.isBlank() ? instead : words;
  }
}
