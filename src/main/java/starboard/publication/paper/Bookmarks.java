package starboard.publication.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The bookmarks of a document: its headings, each under the one above it.
final class Bookmarks {
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<Placed> above = new ArrayDeque<>();

  private record Placed(int level, PDOutlineNode node) {}

  void add(int level, String title, PDPage page, double y) {
    while (!above.isEmpty() && above.element().level() >= level) above.pop();
    var item = new PDOutlineItem();
    item.setTitle(title);
    var place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) Math.ceil(y));
    item.setDestination(place);
    var parent = above.isEmpty() ? outline : above.element().node();
    parent.addLast(item);
    above.push(new Placed(level, item));
  }

  /// The bookmarks, those of the two highest levels open to be seen; empty where there are none.
  Optional<PDDocumentOutline> outline() {
    if (!outline.hasChildren()) return Optional.empty();
    outline.getFirstChild().openNode();
    outline.openNode();
    return Optional.of(outline);
  }
}
