package starboard.publication.svg;

import java.util.function.Function;
import starboard.results.chart.Tone;

/// The style sheet that a page with charts needs once: one custom property a tone, light and dark.
public final class SvgStyles {
  private SvgStyles() {}

  /// The rules. Dark where the reader's system is dark, never on paper.
  public static String css() {
    var css = new StringBuilder(":root {\n");
    properties(css, "  ", Palette::light);
    css.append("}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n");
    properties(css, "    ", Palette::dark);
    css.append("  }\n}\n");
    for (var tone : Tone.values()) {
      var name = Palette.name(tone);
      css.append(".chart-fill-%s { fill: var(--chart-%s); }\n".formatted(name, name));
      css.append(".chart-line-%s { fill: none; stroke: var(--chart-%s); }\n".formatted(name, name));
    }
    return css.append("svg.chart { max-width: 100%; height: auto; font-family: inherit; }\n")
        .toString();
  }

  private static void properties(
      StringBuilder css, String indent, Function<Palette, String> colour) {
    for (var tone : Tone.values())
      css.append(
          "%s--chart-%s: %s;\n"
              .formatted(indent, Palette.name(tone), colour.apply(Palette.of(tone))));
  }
}
