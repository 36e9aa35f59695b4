package starboard.publication.paper;

import starboard.publication.svg.Palette;
import starboard.results.chart.Tone;

/// A colour on white paper, each part 0 to 255. Words keep a contrast of at least 4.5 to 1.
record Ink(int red, int green, int blue) {
  static final Ink TEXT = new Ink(0x0b, 0x0c, 0x0c);
  static final Ink QUIET = new Ink(0x50, 0x5a, 0x5f);
  static final Ink RULE = new Ink(0xb1, 0xb4, 0xb6);
  static final Ink SHADE = new Ink(0xf3, 0xf4, 0xf6);
  static final Ink LEAD = new Ink(0x1d, 0x3f, 0x72);

  /// The colour of a tone of a chart: the same as on a page.
  static Ink of(Tone tone) {
    int rgb = Integer.parseInt(Palette.of(tone).light().substring(1), 16);
    return new Ink(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /// The same on white, paler: what an opacity of 0 to 1 makes of it.
  Ink pale(double opacity) {
    return new Ink(pale(red, opacity), pale(green, opacity), pale(blue, opacity));
  }

  private static int pale(int part, double opacity) {
    return (int) Math.round(255 - (255 - part) * opacity);
  }
}
