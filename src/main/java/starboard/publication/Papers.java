package starboard.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import starboard.application.publishing.PublicationContents;
import starboard.publication.paper.Faces;
import starboard.publication.paper.Paper;
import starboard.publication.paper.PaperSetter;
import starboard.publication.report.CouncilPaper;
import starboard.publication.report.LetterPaper;
import starboard.publication.report.ReportPaper;

/// All PDF documents of a pack, set in the same faces.
final class Papers {
  private final Map<String, Paper> papers = new LinkedHashMap<>();

  Papers(PublicationContents contents) {
    papers.put("report.pdf", ReportPaper.of(contents));
    for (var it : contents.councils()) {
      var name = "councils/" + it.council().id();
      papers.put(name + ".pdf", CouncilPaper.of(contents, it));
      papers.put(name + "-letter.pdf", LetterPaper.of(contents, it));
    }
  }

  /// What makes each file, by its path in the folder.
  Map<String, Supplier<byte[]>> files() {
    var faces = Faces.of(new ArrayList<>(papers.values()));
    var files = new LinkedHashMap<String, Supplier<byte[]>>();
    papers.forEach((path, paper) -> files.put(path, () -> set(paper, faces)));
    return files;
  }

  private static byte[] set(Paper paper, Faces faces) {
    try {
      return PaperSetter.set(paper, faces);
    } catch (IOException e) {
      throw new UncheckedIOException("a paper could not be set", e);
    }
  }
}
