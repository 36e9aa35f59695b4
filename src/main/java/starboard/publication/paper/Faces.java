package starboard.publication.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import starboard.results.chart.Mark;

/// The regular and the bold face of a pack.
///
/// The same faces serve any number of papers, on any number of threads.
public final class Faces {
  private final FontObjects regular;
  private final FontObjects bold;

  private Faces(Face regular, Face bold) {
    this.regular = new FontObjects(regular);
    this.bold = new FontObjects(bold);
  }

  /// The faces with the letters of these papers.
  public static Faces of(List<Paper> papers) {
    var texts = new ArrayList<String>();
    for (var paper : papers) {
      texts.add(paper.foot());
      texts.add("0123456789of •");
      for (var block : paper.blocks()) add(texts, block);
    }
    SortedSet<Integer> letters = new TreeSet<>(Face.letters(texts));
    return new Faces(face("StarboardInter-Regular", letters), face("StarboardInter-Bold", letters));
  }

  private static void add(List<String> texts, Block block) {
    switch (block) {
      case Block.Heading(int _, var words) -> texts.add(words);
      case Block.Words(var words, var _) -> texts.add(words);
      case Block.Points(var items) -> texts.addAll(items);
      case Block.Grid(var caption, var columns, var rows) -> {
        texts.add(caption);
        columns.forEach(it -> texts.add(it.title()));
        rows.forEach(texts::addAll);
      }
      case Block.Picture(var drawing) -> {
        for (var mark : drawing.marks()) if (mark instanceof Mark.Words it) texts.add(it.words());
      }
      case Block.Contents _, Block.PageBreak _ -> {}
    }
  }

  private static Face face(String name, SortedSet<Integer> letters) {
    var file = "/starboard/desktop/font/" + name + ".ttf";
    try (var in = Objects.requireNonNull(Faces.class.getResourceAsStream(file), file)) {
      return Face.cut(name, in.readAllBytes(), letters);
    } catch (IOException e) {
      throw new UncheckedIOException("the face that ships cannot be read", e);
    }
  }

  FontObjects regular() {
    return regular;
  }

  FontObjects bold() {
    return bold;
  }

  FontObjects font(boolean isBold) {
    return isBold ? bold : regular;
  }
}
