package starboard.publication.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A tagged document in the making: its pages, what is on them and how it is read.
final class TaggedPdf implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final List<Canvas> canvases = new ArrayList<>();
  private final Tags tags = new Tags();
  private final Bookmarks bookmarks = new Bookmarks();
  private final Paper paper;
  private final COSDictionary resources = new COSDictionary();
  private PDPage page = new PDPage();

  TaggedPdf(Paper paper, Faces faces) throws IOException {
    this.paper = paper;
    // Pages bear the time of what they were made from; else each making would have bytes of its
    // own.
    document.setDocumentId(paper.made().toEpochMilli());
    var fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName(name(false)), faces.regular().in(document));
    fonts.setItem(COSName.getPDFName(name(true)), faces.bold().in(document));
    resources.setItem(COSName.FONT, fonts);
    tags.open("Document");
  }

  /// The name of a face on the pages.
  static String name(boolean bold) {
    return bold ? "B" : "R";
  }

  void newPage() {
    page = new PDPage(PDRectangle.A4);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    tags.page(page);
    canvases.add(new Canvas());
  }

  Canvas canvas() {
    return canvases.getLast();
  }

  /// The pages so far.
  List<Canvas> canvases() {
    return canvases;
  }

  Tags tags() {
    return tags;
  }

  /// What is marked until the end of the part belongs to the element that is open.
  void beginPart() {
    canvas().beginPart(tags.type(), tags.part(page));
  }

  /// A bookmark that leads to a height on this page.
  void bookmark(int level, String title, double y) {
    bookmarks.add(level, title, page, y);
  }

  byte[] finish() throws IOException {
    tags.close();
    for (int i = 0; i < canvases.size(); i++) {
      var stream = FontObjects.stream(document, FontObjects.deflated(canvases.get(i).bytes()));
      document.getPage(i).getCOSObject().setItem(COSName.CONTENTS, stream);
    }
    describe();
    var out = new ByteArrayOutputStream(64_000);
    document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    return out.toByteArray();
  }

  private void describe() throws IOException {
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("en-GB");
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setStructureTreeRoot(new PDStructureTreeRoot(tags.root()));
    bookmarks.outline().ifPresent(catalog::setDocumentOutline);
    var entry = catalog.getCOSObject();
    entry.setItem(COSName.METADATA, metadata());
    var intents = new COSArray();
    intents.add(Colours.intent(document));
    entry.setItem(COSName.OUTPUT_INTENTS, intents);
    document.getDocumentInformation().setTitle(paper.title());
  }

  private COSDictionary metadata() throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(Metadata.of(paper).getBytes(StandardCharsets.UTF_8));
    }
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    return stream;
  }

  static COSString text(String text) {
    return new COSString(text);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
