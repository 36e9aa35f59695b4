package starboard.publication.svg;

import java.util.Locale;
import starboard.results.chart.Tone;

/// The colour of each tone, on a light ground and on a dark one.
///
/// Words in the colour of ink can be read on every fill of the same ground.
///
/// @param light and `dark` as `#rrggbb`
public record Palette(String light, String dark) {

  /// The colours of a tone.
  public static Palette of(Tone tone) {
    return switch (tone) {
      case INK -> new Palette("#1f2328", "#f0f6fc");
      case QUIET -> new Palette("#59636e", "#9da7b3");
      case GRID -> new Palette("#d1d9e0", "#3d444d");
      case NOW -> new Palette("#4f8fe0", "#2f66b3");
      case BEFORE -> new Palette("#bcc6d0", "#4c5661");
      case UP -> new Palette("#5fb574", "#23713a");
      case DOWN -> new Palette("#ee8a82", "#a83a35");
      case SAME -> new Palette("#bcc6d0", "#4c5661");
      case LEVEL_0 -> new Palette("#dde3e9", "#2b323b");
      case LEVEL_1 -> new Palette("#edd48c", "#4a3c16");
      case LEVEL_2 -> new Palette("#e0b957", "#6b5212");
      case LEVEL_3 -> new Palette("#c4932a", "#8a680f");
      case NONE -> new Palette("#f0f2f4", "#1b222b");
    };
  }

  /// The last part of a tone's style class and style property, for example `level-0`.
  static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
