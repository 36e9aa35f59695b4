package starboard.publication.report;

import java.util.ArrayList;
import starboard.application.Days;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationContents;
import starboard.publication.paper.Block;
import starboard.publication.paper.Paper;
import starboard.publication.wording.CouncilSections;
import starboard.publication.wording.Wording;

/// The performance report of a council with its evidence schedule (paragraphs 8 and 10 of the
/// document of November 2003).
public final class CouncilPaper {
  private CouncilPaper() {}

  public static Paper of(PublicationContents contents, CouncilReport report) {
    var name = report.council().name();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Words("Social Services Inspectorate", Block.Style.SMALL));
    blocks.add(
        new Block.Heading(1, "%s: performance report, %s".formatted(name, contents.month())));
    var signs = report.standing().map(it -> Wording.signs(it) + "  ").orElse("");
    blocks.add(new Block.Words(signs + CouncilSections.rating(contents, report), Block.Style.LEAD));
    var reviewed =
        report
            .reviewed()
            .map(it -> " The annual review meeting was held on %s.".formatted(Days.words(it)))
            .orElse("");
    blocks.add(new Block.Words(CouncilSections.about(report) + reviewed));
    blocks.add(new Block.Heading(2, "Judgements"));
    blocks.add(Blocks.of(CouncilSections.judgements(contents, report)));
    for (var section : CouncilSections.of(contents, report)) blocks.addAll(Blocks.of(section));
    blocks.add(Blocks.made(contents));
    var title = "%s: performance report, %s".formatted(name, contents.month());
    return Blocks.paper(
        contents, title, "How the social services of %s were rated".formatted(name), blocks);
  }
}
