package starboard.publication.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import starboard.casework.CouncilId;
import starboard.results.chart.Behind;
import starboard.results.chart.Drafting;
import starboard.results.chart.Drawing;
import starboard.results.chart.Mark;
import starboard.results.chart.SampleCharts;
import starboard.results.chart.Tone;

class SvgWriterTest {
  private static final Drawing SMALL =
      new Drawing(
          100,
          50.126,
          "Cats & <dogs>",
          "It says \"little\".",
          List.of(
              new Mark.Bar(
                  0,
                  1 / 3.0,
                  10,
                  20,
                  Tone.NOW,
                  0.5,
                  Optional.of(new Behind("two: 1 council", List.of(new CouncilId("kent"))))),
              new Mark.Stroke(
                  List.of(new Mark.Point(0, 0), new Mark.Point(9.999, 4)), Tone.GRID, 1, true),
              new Mark.Words(5, 6, "a < b", Mark.Anchor.END, 12, true, Tone.INK)));

  @Test
  void aDrawingIsNamedDescribedAndToldMarkByMark() {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" class="chart" id="figure-1" width="100" \
        height="50.13" viewBox="0 0 100 50.13" role="img" aria-labelledby="figure-1-title" \
        aria-describedby="figure-1-says">
        <title id="figure-1-title">Cats &amp; &lt;dogs&gt;</title>
        <desc id="figure-1-says">It says &quot;little&quot;.</desc>
        <g><title>two: 1 council</title><rect x="0" y="0.33" width="10" height="20" \
        class="chart-fill-now" fill-opacity="0.5"/></g>
        <polyline points="0,0 10,4" class="chart-line-grid" stroke-width="1" \
        stroke-dasharray="4 3"/>
        <text x="5" y="6" font-size="12" text-anchor="end" font-weight="bold" \
        class="chart-fill-ink">a &lt; b</text>
        </svg>
        """,
        SvgWriter.forPages().write(SMALL, "figure-1"));
  }

  @Test
  void onPaperColoursAreFixed() {
    var text = SvgWriter.forPaper().write(SMALL, "figure-1");
    for (var it : List.of("fill=\"#4f8fe0\"", "stroke=\"#d1d9e0\"", "Starboard Inter"))
      assertTrue(text.contains(it), it);
    assertFalse(text.contains("chart-fill"));
  }

  @Test
  void everyChartIsWellFormedAndTheSameTwice() throws Exception {
    for (var chart : SampleCharts.all()) {
      var drawing = Drafting.draw(chart, "Title", "Says.", 720);
      for (var writer : List.of(SvgWriter.forPages(), SvgWriter.forPaper())) {
        var text = writer.write(drawing, "a");
        assertEquals(text, writer.write(drawing, "a"));
        var root = parsed(text).getDocumentElement();
        assertEquals("Title", root.getChildNodes().item(1).getTextContent());
        assertTrue(root.getElementsByTagName("g").getLength() > 0);
      }
    }
  }

  @Test
  void charactersThatXmlDoesNotKnowAreLeftOut() {
    assertEquals("a b c★", SvgText.escaped("a\u0000b\u001fc★"));
  }

  @Test
  void everyToneHasItsPropertyInLightAndDark() {
    var css = SvgStyles.css();
    for (var it : Tone.values()) {
      var palette = Palette.of(it);
      var name = Palette.name(it);
      assertTrue(css.contains("--chart-" + name + ": " + palette.light() + ";"), name);
      assertTrue(css.contains("--chart-" + name + ": " + palette.dark() + ";"), name);
      assertTrue(css.contains(".chart-fill-" + name + " {"), name);
    }
  }

  private static Document parsed(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
