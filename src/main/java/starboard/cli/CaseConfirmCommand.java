package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.Case;
import starboard.casework.Standing;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;

/// `starboard case confirm`.
@Command(
    name = "confirm",
    description = {
      "Confirms judgements that were carried over into a refresh: they stand as made in this"
          + " round.",
      "Name one by --service and --question, or all by --all."
    })
final class CaseConfirmCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Option(names = "--all", description = "Every judgement that is still to be confirmed.")
  private boolean all;

  @Option(
      names = "--service",
      paramLabel = "children|adults",
      converter = ServiceWord.class,
      description = "The service that is judged.")
  private Optional<Service> service = Optional.empty();

  @Option(
      names = "--question",
      paramLabel = "serving|capacity",
      converter = QuestionWord.class,
      description = "Serving people well, or capacity for improvement.")
  private Optional<Question> question = Optional.empty();

  CaseConfirmCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (all == (service.isPresent() || question.isPresent())
        || service.isPresent() != question.isPresent())
      throw new BadInput("name one judgement by --service and --question, or write --all");
    return acting.say((_, view) -> confirmed(view.state(), chosen(view.state().toConfirm())));
  }

  private Set<Subject> chosen(Set<Subject> toConfirm) throws BadInput {
    if (toConfirm.isEmpty())
      throw new BadInput("no judgement of this case is carried over and still to be confirmed");
    if (all) return toConfirm;
    var subject = Subject.of(service.orElseThrow(), question.orElseThrow());
    if (toConfirm.contains(subject)) return Set.of(subject);
    throw new BadInput(
        "%s is not to be confirmed; there are %s"
            .formatted(
                subject.phrase(),
                toConfirm.stream().map(Subject::phrase).collect(Collectors.joining(", "))));
  }

  private static List<Act.Undoable> confirmed(Case state, Set<Subject> subjects) {
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : subjects)
      state
          .judgement(subject)
          .grade()
          .map(it -> new Answer.Given(it, new Standing.Provisional()))
          .ifPresent(it -> acts.add(new Act.Judged(subject, it)));
    return acts;
  }
}
