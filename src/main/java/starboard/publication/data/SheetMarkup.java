package starboard.publication.data;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What the library that writes spreadsheets cannot be told and the guidance asks for: titles that
/// are marked as headings, tables without filters, and the language of the file.
final class SheetMarkup {
  /// The sizes in which titles are written.
  static final int FIRST = 16;

  static final int OTHERS = 14;

  private static final Pattern FONT = Pattern.compile("<font>(.*?)</font>");
  private static final String HEADING =
      "<cellStyles count=\"2\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
          + "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/></cellStyles>";

  private SheetMarkup() {}

  /// A part of the file, put right where it is one of those.
  static byte[] of(String name, byte[] part) {
    if (name.startsWith("xl/tables/"))
      return changed(part, it -> it.replaceAll("<autoFilter[^>]*/>", ""));
    return switch (name) {
      case "xl/styles.xml" -> changed(part, SheetMarkup::headed);
      case "docProps/core.xml" ->
          changed(
              part,
              it ->
                  it.replace(
                      "</cp:coreProperties>",
                      "<dc:language>en-GB</dc:language></cp:coreProperties>"));
      default -> part;
    };
  }

  /// The name of a column of a table, which the library writes as it is.
  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static byte[] changed(byte[] part, java.util.function.UnaryOperator<String> change) {
    return change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /// Cells in the faces of titles are of the style of headings.
  private static String headed(String styles) {
    var headed =
        styles
            .replace("<cellStyleXfs count=\"1\">", "<cellStyleXfs count=\"2\">")
            .replace(
                "</cellStyleXfs>",
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
            .replace("</cellXfs>", "</cellXfs>" + HEADING);
    for (int font : titles(styles)) {
      var cell = "fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"".formatted(font);
      headed = headed.replace(cell + "0\"", cell + "1\"");
    }
    return headed;
  }

  private static Set<Integer> titles(String styles) {
    var titles = new HashSet<Integer>();
    var fonts = FONT.matcher(styles);
    for (int i = 0; fonts.find(); i++)
      for (int size : new int[] {FIRST, OTHERS})
        if (fonts.group(1).contains("<sz val=\"%d.00\"/>".formatted(size))) titles.add(i);
    return titles;
  }
}
