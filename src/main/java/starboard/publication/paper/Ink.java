package starboard.publication.paper;

import starboard.results.chart.Tone;

/// A colour on white paper, each part 0 to 255. Words keep a contrast of at least 4.5 to 1.
record Ink(int red, int green, int blue) {
  static final Ink TEXT = new Ink(0x0b, 0x0c, 0x0c);
  static final Ink QUIET = new Ink(0x50, 0x5a, 0x5f);
  static final Ink RULE = new Ink(0xb1, 0xb4, 0xb6);
  static final Ink SHADE = new Ink(0xf3, 0xf4, 0xf6);
  static final Ink LEAD = new Ink(0x1d, 0x3f, 0x72);

  /// The colour of a tone of a chart.
  static Ink of(Tone tone) {
    return switch (tone) {
      case INK -> TEXT;
      case QUIET -> QUIET;
      case GRID -> new Ink(0xdd, 0xe0, 0xe4);
      case NOW -> new Ink(0x1d, 0x4f, 0x91);
      case BEFORE -> new Ink(0x9f, 0xb4, 0xce);
      case UP -> new Ink(0x1b, 0x7a, 0x4b);
      case DOWN -> new Ink(0xb5, 0x3a, 0x2a);
      case SAME -> new Ink(0x8a, 0x93, 0x9c);
      case LEVEL_0 -> new Ink(0xb5, 0x3a, 0x2a);
      case LEVEL_1 -> new Ink(0xd9, 0x9a, 0x2b);
      case LEVEL_2 -> new Ink(0x5b, 0x8f, 0xc7);
      case LEVEL_3 -> new Ink(0x1d, 0x4f, 0x91);
      case NONE -> new Ink(0xc8, 0xcc, 0xd0);
    };
  }

  /// The same on white, paler: what an opacity of 0 to 1 makes of it.
  Ink pale(double opacity) {
    return new Ink(pale(red, opacity), pale(green, opacity), pale(blue, opacity));
  }

  private static int pale(int part, double opacity) {
    return (int) Math.round(255 - (255 - part) * opacity);
  }
}
