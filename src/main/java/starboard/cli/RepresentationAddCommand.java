package starboard.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Ids;
import starboard.casework.Deciding;
import starboard.casework.moderation.Representation;
import starboard.rating.Subject;

/// `starboard representation add`.
@Command(name = "add", description = "Takes down a point that the council makes on its draft.")
final class RepresentationAddCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final NamedItems items = new NamedItems();

  @Option(
      names = "--dispute",
      required = true,
      paramLabel = "slip|fact|left-out",
      description = "What it disputes: a slip, a fact behind a judgement, something left out.")
  private String dispute = "";

  @Option(
      names = "--point",
      required = true,
      paramLabel = "TEXT",
      description = "What the council says; - reads it from standard input.")
  private Prose point = new Prose("");

  @Option(
      names = "--received",
      required = true,
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The day on which it came, as 2004-09-30.")
  private LocalDate received = LocalDate.EPOCH;

  @Option(
      names = "--about",
      paramLabel = "SUBJECT",
      description = "The judgement that it is about, for example adults_serving; can be repeated.")
  private List<String> about = List.of();

  RepresentationAddCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (point.text().isBlank())
      throw new BadInput("--point: the point is blank; write what the council says");
    var disputed = dispute();
    var subjects = EnumSet.noneOf(Subject.class);
    for (var word : about) subjects.add(SubjectWord.of("--about", word));
    return acting.say((_, view) ->
        List.of(
            new Deciding.Represented(
                Ids.representation(),
                Optional.of(
                    new Representation(
                        disputed, subjects, point.text().strip(), received, items.of(view))))));
  }

  private Representation.Dispute dispute() throws BadInput {
    return switch (dispute) {
      case "slip" -> Representation.Dispute.SLIP;
      case "fact" -> Representation.Dispute.FACT;
      case "left-out" -> Representation.Dispute.LEFT_OUT;
      default ->
          throw new BadInput(
              "--dispute: “%s” cannot be disputed; write slip, fact or left-out"
                  .formatted(dispute));
    };
  }
}
