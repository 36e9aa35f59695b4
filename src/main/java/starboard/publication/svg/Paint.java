package starboard.publication.svg;

import starboard.results.chart.Tone;

/// How a tone comes to an element: as attributes, with their leading space.
enum Paint {
  /// By a class that the page's style sheet colours, so that it follows light and dark.
  STYLED {
    @Override
    String fill(Tone tone) {
      return " class=\"chart-fill-" + Palette.name(tone) + "\"";
    }

    @Override
    String stroke(Tone tone) {
      return " class=\"chart-line-" + Palette.name(tone) + "\"";
    }
  },

  /// By a fixed colour, for what reads no style sheet.
  FIXED {
    @Override
    String fill(Tone tone) {
      return " fill=\"" + Palette.of(tone).light() + "\"";
    }

    @Override
    String stroke(Tone tone) {
      return " fill=\"none\" stroke=\"" + Palette.of(tone).light() + "\"";
    }
  };

  abstract String fill(Tone tone);

  abstract String stroke(Tone tone);
}
