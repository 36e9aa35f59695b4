package starboard.publication.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/// The structure of a document: what is a heading, a list, a table and its cells, in the order in
/// which it is read, and which marks of which page belong to it.
final class Tags {
  private static final COSName PARENT = COSName.P;
  private static final COSName KIDS = COSName.K;
  private static final COSName PAGE = COSName.PG;

  private final COSDictionary root = new COSDictionary();
  private final Deque<COSDictionary> open = new ArrayDeque<>();
  private final List<COSArray> parents = new ArrayList<>();

  Tags() {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    open.push(root);
  }

  /// A new page: its marks are counted from 0.
  void page(PDPage page) {
    page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parents.size());
    parents.add(new COSArray());
  }

  /// Opens an element within the one that is open.
  COSDictionary open(String type) {
    var parent = open.element();
    var element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
    element.setName(COSName.S, type);
    element.setItem(PARENT, parent);
    add(parent, element);
    open.push(element);
    return element;
  }

  /// Opens an element again that was closed.
  void again(COSDictionary element) {
    open.push(element);
  }

  void close() {
    open.pop();
  }

  /// The number under which what follows on a page belongs to the element that is open.
  int part(PDPage page) {
    var element = open.element();
    var parts = parents.getLast();
    int number = parts.size();
    parts.add(element);
    var on = element.getDictionaryObject(PAGE);
    if (on == null) element.setItem(PAGE, page.getCOSObject());
    if (on == null || on.equals(page.getCOSObject())) add(element, COSInteger.get(number));
    else {
      var part = new COSDictionary();
      part.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      part.setItem(PAGE, page.getCOSObject());
      part.setInt(COSName.MCID, number);
      add(element, part);
    }
    return number;
  }

  /// The type of the element that is open.
  String type() {
    return open.element().getNameAsString(COSName.S);
  }

  /// The finished structure.
  COSDictionary root() {
    var numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    return root;
  }

  private static void add(COSDictionary element, org.apache.pdfbox.cos.COSBase kid) {
    if (element.getDictionaryObject(KIDS) instanceof COSArray kids) kids.add(kid);
    else {
      var kids = new COSArray();
      kids.add(kid);
      element.setItem(KIDS, kids);
    }
  }

  /// What a table tells of a cell or a figure of its place.
  static COSDictionary about(String owner) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    return attributes;
  }
}
