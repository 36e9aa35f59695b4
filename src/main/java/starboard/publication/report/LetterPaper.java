package starboard.publication.report;

import java.util.ArrayList;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationContents;
import starboard.publication.paper.Block;
import starboard.publication.paper.Paper;
import starboard.publication.wording.CouncilSections;
import starboard.publication.wording.Wording;

/// The letter that tells a council's director of social services its rating. It names nobody: who
/// signs it is not in the journal.
public final class LetterPaper {
  private LetterPaper() {}

  public static Paper of(PublicationContents contents, CouncilReport report) {
    var name = report.council().name();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Words(
            """
            Social Services Inspectorate
            Department of Health
            Richmond House
            79 Whitehall
            London SW1A 2NA\
            """));
    blocks.add(new Block.Words("The Director of Social Services\n" + name));
    blocks.add(new Block.Words(Wording.published(contents)));
    blocks.add(new Block.Words("Dear Director"));
    blocks.add(
        new Block.Heading(1, "%s: performance rating, %s".formatted(name, contents.month())));
    blocks.add(
        new Block.Words(
            "The social services of your council have been rated as follows. The rating is"
                + " published with those of all councils in England."));
    var signs = report.standing().map(it -> Wording.signs(it) + "  ").orElse("");
    blocks.add(new Block.Words(signs + CouncilSections.rating(contents, report), Block.Style.LEAD));
    blocks.add(Blocks.of(CouncilSections.grades(contents, report)));
    if (!report.limits().isEmpty()) {
      blocks.add(new Block.Words("These key indicators bear on the judgements:"));
      blocks.add(new Block.Points(report.limits()));
    }
    blocks.add(new Block.Heading(2, "What the rating brings with it"));
    blocks.add(new Block.Points(report.consequences()));
    blocks.add(
        new Block.Words(
            "The performance report goes with this letter. It holds the reasons for the judgements,"
                + " the strengths, areas for development and priorities of the annual review as far"
                + " as they are recorded, the points that your council made on its draft with our"
                + " answers, and the schedule of the evidence."));
    blocks.add(
        new Block.Words(
            """
            Yours sincerely


            Chief Inspector
            Social Services Inspectorate\
            """));
    blocks.add(Blocks.made(contents));
    var title =
        "Letter to the Director of Social Services, %s, %s".formatted(name, contents.month());
    return Blocks.paper(contents, title, "The rating of %s".formatted(name), blocks);
  }
}
