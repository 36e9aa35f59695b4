package starboard.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours behind one text, each with how many pixels it covers.
final class Ground {
  private final Map<Integer, Integer> pixels = new HashMap<>();
  private int all;

  /// @param argb a pixel behind the text
  void add(int argb) {
    pixels.merge(argb, 1, Integer::sum);
    all++;
  }

  /// The lowest contrast of the text to any colour that covers at least that share, 1 to 21.
  double worst(Color text, double opacity, double share) {
    return pixels.entrySet().stream()
        .filter(it -> it.getValue() >= share * all)
        .map(it -> color(it.getKey()))
        .mapToDouble(it -> contrast(it.interpolate(opaque(text), opacity), it))
        .min()
        .orElse(1);
  }

  /// WCAG 2.2: (lighter + 0.05) / (darker + 0.05).
  static double contrast(Color a, Color b) {
    double one = luminance(a) + 0.05;
    double other = luminance(b) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  static Color opaque(Color color) {
    return Color.color(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
