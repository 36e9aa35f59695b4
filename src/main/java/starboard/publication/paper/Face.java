package starboard.publication.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A type face cut down to the letters that the papers of a pack use. It is cut once a pack: to cut
/// it for each paper would take longer than to set the paper.
///
/// A letter that the face lacks is shown as a question mark.
final class Face {
  /// What stands for a letter that the face lacks.
  private static final int LACKING = '?';

  /// What a viewer needs of a font; the shaping tables are left out, nothing here shapes.
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /// A letter's number in the cut face, and its width in thousandths of the size.
  record Glyph(int number, double width) {}

  private final String name;
  private final Measures measures;
  private final byte[] program;
  private final Map<Integer, Glyph> glyphs;

  /// Measures of the whole face in thousandths of the size.
  record Measures(double ascent, double descent, double capital, List<Double> box) {}

  private Face(String name, Measures measures, byte[] program, Map<Integer, Glyph> glyphs) {
    this.name = name;
    this.measures = measures;
    this.program = program;
    this.glyphs = glyphs;
  }

  /// @param name the face's own, for example `StarboardInter-Bold`
  /// @param font the whole font file
  /// @param letters what is to be set with it
  static Face cut(String name, byte[] font, SortedSet<Integer> letters) {
    try (var ttf = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      var cmap = ttf.getUnicodeCmapLookup();
      var known = new TreeSet<Integer>();
      known.add(LACKING);
      known.add((int) ' ');
      for (int it : letters) if (cmap.getGlyphId(it) != 0) known.add(it);
      var cutter = new TTFSubsetter(ttf, TABLES);
      cutter.setPrefix("STRBRD");
      cutter.addAll(known);
      var numbers = new HashMap<Integer, Integer>();
      cutter.getGIDMap().forEach((now, then) -> numbers.put(then, now));
      var out = new ByteArrayOutputStream(40_000);
      cutter.writeToStream(out);
      var glyphs = new TreeMap<Integer, Glyph>();
      double scale = 1000.0 / ttf.getUnitsPerEm();
      for (int it : known) {
        int whole = cmap.getGlyphId(it);
        var number = numbers.getOrDefault(whole, 0);
        glyphs.put(it, new Glyph(number, ttf.getAdvanceWidth(whole) * scale));
      }
      return new Face("STRBRD+" + name, measures(ttf, scale), out.toByteArray(), glyphs);
    } catch (IOException e) {
      throw new UncheckedIOException("the face that ships cannot be read", e);
    }
  }

  private static Measures measures(TrueTypeFont ttf, double scale) throws IOException {
    var across = ttf.getHorizontalHeader();
    var head = ttf.getHeader();
    var box =
        List.of(
            head.getXMin() * scale,
            head.getYMin() * scale,
            head.getXMax() * scale,
            head.getYMax() * scale);
    double capital = ttf.getOS2Windows() == null ? 700 : ttf.getOS2Windows().getCapHeight() * scale;
    return new Measures(across.getAscender() * scale, across.getDescender() * scale, capital, box);
  }

  String name() {
    return name;
  }

  Measures measures() {
    return measures;
  }

  byte[] program() {
    return program.clone();
  }

  Map<Integer, Glyph> glyphs() {
    return glyphs;
  }

  /// The width of words in the unit of the size.
  double width(String words, double size) {
    double width = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i)))
      width += glyph(words.codePointAt(i)).width();
    return width * size / 1000;
  }

  /// The words as the numbers of their letters, four hexadecimal digits each.
  String numbers(String words) {
    var text = new StringBuilder(words.length() * 4);
    words
        .codePoints()
        .forEach(it -> {
          int number = glyph(it).number();
          for (int shift = 12; shift >= 0; shift -= 4)
            text.append(Character.forDigit((number >> shift) & 15, 16));
        });
    return text.toString();
  }

  private Glyph glyph(int letter) {
    var glyph = glyphs.get(letter);
    return glyph == null ? glyphs.getOrDefault(LACKING, new Glyph(0, 500)) : glyph;
  }

  /// A text as it is set: letters and their accents as one, nothing that cannot be seen.
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(it -> it == '\n' || Character.getType(it) != Character.FORMAT)
        .map(it ->
            it != '\n' && (Character.isISOControl(it) || Character.isSpaceChar(it)) ? ' ' : it)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// The letters of texts.
  static Set<Integer> letters(Iterable<String> texts) {
    var letters = new HashSet<Integer>();
    for (var text : texts) plain(text).codePoints().forEach(letters::add);
    return letters;
  }
}
