package starboard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Ids;
import starboard.casework.Act;
import starboard.evidence.ReturnTerms;

/// `starboard returns ask`.
@Command(name = "ask", description = "Records that the council was asked for a return.")
final class ReturnsAskCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "What kind of source it will be, for example monitoring-return.")
  private String kind = "";

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description = "What is asked for.")
  private String title = "";

  @Option(
      names = "--due",
      required = true,
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The last day on which it is in time, as 2004-06-30.")
  private LocalDate due = LocalDate.EPOCH;

  ReturnsAskCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (title.isBlank()) throw new BadInput("--title: the title is blank; write what is asked for");
    var terms = new ReturnTerms(DescriptionOptions.kind(kind), title.strip(), due);
    return acting.say(new Act.ReturnAsked(Ids.asked(), Optional.of(terms)));
  }
}
