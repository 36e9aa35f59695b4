package starboard.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import starboard.application.BadInput;

/// Looks at the parts of a workbook for what its reader (fastexcel 0.20.2) takes on trust: a cell
/// far to the right makes it fill a row up to there, the number of a text that is not there makes
/// it count up to it, and dates written as text end it without a place.
final class PartScan {
  private static final XMLInputFactory FACTORY = factory();

  /// A cell of the largest sheet there can be: up to column XFD and row 1048576.
  private static final Pattern CELL =
      Pattern.compile("([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])\\d{1,7}");

  private static final Pattern ROW = Pattern.compile("\\d{1,7}");
  private static final int MOST_CELLS = 2_000_000;

  private final Path file;
  private int cells;
  private int texts;
  private int highestText = -1;

  PartScan(Path file) {
    this.file = file;
  }

  /// Looks at one part.
  void part(InputStream in) throws XMLStreamException, BadInput {
    var xml = FACTORY.createXMLStreamReader(in);
    try {
      var shared = false;
      while (xml.hasNext()) {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD)
          throw refused("a part of it declares a document type, which no spreadsheet program does");
        if (event != XMLStreamConstants.START_ELEMENT) continue;
        switch (xml.getLocalName()) {
          case "si" -> texts++;
          case "row" -> row(xml);
          case "c" -> shared = cell(xml);
          case "v" -> {
            if (shared) text(xml.getElementText());
          }
          default -> {}
        }
      }
    } finally {
      xml.close();
    }
  }

  /// Compares the parts with each other, after the last one.
  void finish() throws BadInput {
    if (highestText >= texts)
      throw refused("a cell points to text %d of %d".formatted(highestText + 1, texts));
  }

  private void row(XMLStreamReader xml) throws BadInput {
    var row = attribute(xml, "r");
    if (row.isPresent() && !ROW.matcher(row.get()).matches())
      throw refused("there is a row " + Words.quoted(row.get()));
  }

  /// Whether the cell holds the number of a shared text.
  private boolean cell(XMLStreamReader xml) throws BadInput {
    var place = attribute(xml, "r");
    if (place.isPresent() && !CELL.matcher(place.get()).matches())
      throw refused("there is a cell " + Words.quoted(place.get()));
    if (++cells > MOST_CELLS)
      throw new BadInput(
          "%s: has more than %d cells; save the one sheet as a file of its own"
              .formatted(file, MOST_CELLS));
    var type = attribute(xml, "t").orElse("n");
    if (type.equals("d"))
      throw new BadInput(
          "%s, cell %s: the date is kept as text of the strict format; save the file as “Excel"
                  .formatted(file, place.orElse("without a name"))
              + " workbook (.xlsx)”");
    return type.equals("s");
  }

  private void text(String number) throws BadInput {
    if (number.isEmpty()) return;
    if (!ROW.matcher(number).matches())
      throw refused("a cell points to text " + Words.quoted(number));
    highestText = Math.max(highestText, Integer.parseInt(number));
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  private BadInput refused(String sentence) {
    return new BadInput(
        "%s: is no sound workbook: %s; open it in a spreadsheet program and save it again"
            .formatted(file, sentence));
  }

  /// The JDK's own reader, which loads nothing from outside and takes no document type.
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
