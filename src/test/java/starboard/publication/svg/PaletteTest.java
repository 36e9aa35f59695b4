package starboard.publication.svg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import starboard.results.chart.Tone;

/// Contrast as the Web Content Accessibility Guidelines reckon it.
class PaletteTest {
  private static final List<Tone> LEVELS =
      List.of(Tone.LEVEL_0, Tone.LEVEL_1, Tone.LEVEL_2, Tone.LEVEL_3);

  @Test
  void wordsCanBeReadOnEveryFill() {
    for (var tone : Tone.values())
      if (tone != Tone.INK && tone != Tone.QUIET)
        for (Function<Palette, String> ground : grounds())
          assertTrue(contrast(of(Tone.INK, ground), of(tone, ground)) >= 4.5, tone.name());
  }

  @Test
  void quietWordsCanBeReadOnTheGround() {
    assertTrue(contrast(Palette.of(Tone.QUIET).light(), "#ffffff") > 4.5);
    assertTrue(contrast(Palette.of(Tone.QUIET).dark(), "#151b23") > 4.5);
  }

  @Test
  void roundsDirectionsAndLevelsDifferInLightness() {
    for (Function<Palette, String> ground : grounds()) {
      for (int i = 0; i < 3; i++)
        assertTrue(
            contrast(of(LEVELS.get(i), ground), of(LEVELS.get(i + 1), ground)) > 1.1, "level " + i);
      assertTrue(contrast(of(Tone.NOW, ground), of(Tone.BEFORE, ground)) > 1.25);
    }
  }

  /// The window has the same colours by the names of its style sheets.
  @Test
  void theWindowPaintsInTheSameColours() throws IOException {
    var light = sheet("light.css");
    var dark = sheet("dark.css");
    for (var tone : Tone.values()) {
      if (tone == Tone.INK || tone == Tone.QUIET) continue; // those of the window's own words
      var palette = Palette.of(tone);
      var name = "-sb-chart-" + Palette.name(tone) + ": ";
      assertTrue(light.contains(name + palette.light() + ";"), name);
      assertTrue(dark.contains(name + palette.dark() + ";"), name);
    }
  }

  private static String sheet(String name) throws IOException {
    try (var in = PaletteTest.class.getResourceAsStream("/starboard/desktop/kit/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Function<Palette, String>> grounds() {
    return List.of(Palette::light, Palette::dark);
  }

  private static String of(Tone tone, Function<Palette, String> ground) {
    return ground.apply(Palette.of(tone));
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
  }

  private static double part(int value) {
    double share = (value & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
