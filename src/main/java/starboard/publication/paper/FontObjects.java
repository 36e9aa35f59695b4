package starboard.publication.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A face as the objects of a document: a font whose letters are told by their numbers in it, and
/// how to read the numbers back as text.
final class FontObjects {
  /// Bit 6: not a symbol font.
  private static final int NONSYMBOLIC = 32;

  private final Face face;
  private final byte[] program;
  private final byte[] reading;

  FontObjects(Face face) {
    this.face = face;
    program = deflated(face.program());
    reading = deflated(reading(face).getBytes(StandardCharsets.US_ASCII));
  }

  Face face() {
    return face;
  }

  /// The font in a document.
  COSDictionary in(PDDocument document) throws IOException {
    var font = dictionary("Font");
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, face.name());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.TO_UNICODE, stream(document, reading));
    var descendants = new COSArray();
    descendants.add(letters(document));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private COSDictionary letters(PDDocument document) throws IOException {
    var letters = dictionary("Font");
    letters.setName(COSName.SUBTYPE, "CIDFontType2");
    letters.setName(COSName.BASE_FONT, face.name());
    var system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    letters.setItem(COSName.CIDSYSTEMINFO, system);
    letters.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    letters.setItem(COSName.W, widths());
    letters.setItem(COSName.FONT_DESC, descriptor(document));
    return letters;
  }

  private COSDictionary descriptor(PDDocument document) throws IOException {
    var measures = face.measures();
    var it = dictionary("FontDescriptor");
    it.setName(COSName.FONT_NAME, face.name());
    it.setInt(COSName.FLAGS, NONSYMBOLIC);
    var box = new COSArray();
    for (var edge : measures.box()) box.add(COSInteger.get(Math.round(edge)));
    it.setItem(COSName.FONT_BBOX, box);
    it.setInt(COSName.ITALIC_ANGLE, 0);
    it.setInt(COSName.ASCENT, (int) Math.round(measures.ascent()));
    it.setInt(COSName.DESCENT, (int) Math.round(measures.descent()));
    it.setInt(COSName.CAP_HEIGHT, (int) Math.round(measures.capital()));
    it.setInt(COSName.STEM_V, 80);
    var file = stream(document, program);
    file.setInt(COSName.LENGTH1, face.program().length);
    it.setItem(COSName.FONT_FILE2, file);
    return it;
  }

  private COSArray widths() {
    var byNumber = new TreeMap<Integer, Double>();
    face.glyphs().values().forEach(it -> byNumber.put(it.number(), it.width()));
    var widths = new COSArray();
    byNumber.forEach((number, width) -> {
      widths.add(COSInteger.get(number));
      var one = new COSArray();
      one.add(new COSFloat(width.floatValue()));
      widths.add(one);
    });
    return widths;
  }

  private static String reading(Face face) {
    var byNumber = new TreeMap<Integer, Integer>();
    face.glyphs().forEach((letter, glyph) -> byNumber.putIfAbsent(glyph.number(), letter));
    var lines = new StringBuilder();
    int count = 0;
    for (var it : byNumber.entrySet()) {
      // A section holds at most 100.
      if (count % 100 == 0)
        lines
            .append(count == 0 ? "" : "endbfchar\n")
            .append(Math.min(100, byNumber.size() - count))
            .append(" beginbfchar\n");
      lines.append("<%04x> <".formatted(it.getKey()));
      for (char half : Character.toChars(it.getValue())) lines.append("%04x".formatted((int) half));
      lines.append(">\n");
      count++;
    }
    return """
    /CIDInit /ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
    /CMapName /Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000> <ffff>
    endcodespacerange
    %sendbfchar
    endcmap
    CMapName currentdict /CMap defineresource pop
    end
    end
    """
        .formatted(lines);
  }

  private static COSDictionary dictionary(String type) {
    var it = new COSDictionary();
    it.setName(COSName.TYPE, type);
    return it;
  }

  /// A stream of bytes that are deflated already.
  static COSStream stream(PDDocument document, byte[] deflated) throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(deflated);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  static byte[] deflated(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (var deflating = new DeflaterOutputStream(out)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
