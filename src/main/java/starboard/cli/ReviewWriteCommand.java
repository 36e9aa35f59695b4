package starboard.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.year.ReviewPart;

/// `starboard review write`.
@Command(
    name = "write",
    description = {
      "Writes a part of the record of the annual review in the place of what it says; in lists each"
          + " line is one point. A blank text takes it back."
    })
final class ReviewWriteCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Parameters(
      paramLabel = "PART",
      description = "attended, children-strengths, …, priorities: “review show” names them all.")
  private String part = "";

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "The text; - reads it from standard input.")
  private Optional<Prose> text = Optional.empty();

  @Option(
      names = "--text-file",
      paramLabel = "FILE",
      converter = ProseFileWord.class,
      description = "The file that holds the text.")
  private Optional<Prose> file = Optional.empty();

  ReviewWriteCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (text.isPresent() == file.isPresent())
      throw new BadInput("write the text with --text or --text-file, one of the two");
    var words = text.or(() -> file).map(Prose::text).orElse("");
    return acting.say(new Act.ReviewWritten(known(), words));
  }

  private ReviewPart known() throws BadInput {
    var known = ReviewPart.of(part);
    if (known.isPresent()) return known.get();
    throw new BadInput(
        "“%s” is not a part of the annual review; there are %s"
            .formatted(
                part,
                Arrays.stream(ReviewPart.values())
                    .map(ReviewPart::word)
                    .collect(Collectors.joining(", "))));
  }
}
