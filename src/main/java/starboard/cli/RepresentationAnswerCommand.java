package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.casework.CouncilPoint;
import starboard.casework.Deciding;
import starboard.casework.moderation.Response;

/// `starboard representation answer`.
@Command(name = "answer", description = "Answers a point of the council, with a reason.")
final class RepresentationAnswerCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();

  @Parameters(paramLabel = "POINT", description = "The number of the point in the list.")
  private String number = "";

  @Option(
      names = "--answer",
      paramLabel = "accepted|partly|not-accepted",
      description = "Whether the point is taken.")
  private Optional<String> answer = Optional.empty();

  @Option(names = "--effect", paramLabel = "TEXT", description = "What it changed.")
  private Optional<Prose> effect = Optional.empty();

  @Option(names = "--take-back", description = "Take the answer back.")
  private boolean takeBack;

  RepresentationAnswerCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack == answer.isPresent()) throw new BadInput("write --answer, or --take-back");
    if (takeBack) because.none("--take-back");
    if (takeBack && effect.isPresent())
      throw new BadInput("--take-back: it has no effect of its own; leave --effect out");
    var response = takeBack ? Optional.<Response>empty() : Optional.of(response());
    return acting.say((_, view) -> List.of(new Deciding.Responded(point(view).id(), response)));
  }

  private CouncilPoint point(CaseView view) throws BadInput {
    var points = view.state().deliberation().points();
    for (var place = 0; place < points.size(); place++)
      if (number.equals(String.valueOf(place + 1))) return points.get(place);
    throw new BadInput(
        points.isEmpty()
            ? "the council has made no point on this case"
            : "there is no point “%s”; write a number from 1 to %d"
                .formatted(number, points.size()));
  }

  private Response response() throws BadInput {
    var kind =
        switch (answer.orElse("")) {
          case "accepted" -> Response.Kind.ACCEPTED;
          case "partly" -> Response.Kind.PARTLY;
          case "not-accepted" -> Response.Kind.NOT_ACCEPTED;
          default ->
              throw new BadInput(
                  "--answer: “%s” is no answer; write accepted, partly or not-accepted"
                      .formatted(answer.orElse("")));
        };
    return new Response(kind, because.required(), effect.map(Prose::text).orElse(""));
  }
}
