package starboard.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command.Judge;
import starboard.casework.Command.JudgeBecause;
import starboard.casework.Command.OnCase;
import starboard.casework.Standing;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;

/// `starboard case judge`.
@Command(name = "judge", description = "Gives, changes or takes back a judgement, with its reason.")
final class CaseJudgeCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen;
  @Mixin private final ActorOption actor;

  @Option(
      names = "--service",
      required = true,
      paramLabel = "children|adults",
      converter = ServiceWord.class,
      description = "The service that is judged.")
  private Service service = Service.CHILDREN;

  @Option(
      names = "--question",
      required = true,
      paramLabel = "serving|capacity",
      converter = QuestionWord.class,
      description = "Serving people well, or capacity for improvement.")
  private Question question = Question.SERVING;

  @Option(
      names = "--grade",
      required = true,
      paramLabel = "G",
      description =
          "No, Some, Most, Yes; or Poor, Uncertain, Promising, Excellent; or not-enough-evidence,"
              + " or open to take the judgement back.")
  private String grade = "";

  @Option(names = "--because", paramLabel = "TEXT", description = "The reason for the judgement.")
  private Optional<String> reason = Optional.empty();

  CaseJudgeCommand(StoreOption store, CaseOption chosen, ActorOption actor, PrintWriter out) {
    this.store = store;
    this.chosen = chosen;
    this.actor = actor;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    var subject = Subject.of(service, question);
    var answer = answer();
    var person = actor.person();
    try (var workbench = store.open(person)) {
      var queries = workbench.queries();
      var id = chosen.id(queries);
      Await.done(workbench.commands().execute(command(id, subject, answer)));
      var view = chosen.view(queries);
      out.printf(
          "%s, %s: %s %s%n", view.council().name(), id.round(), subject.phrase(), answer.words());
      CaseText.star(view).stream().limit(2).forEach(out::println);
      return Exit.DONE;
    }
  }

  private OnCase command(CaseId id, Subject subject, Answer answer) {
    return reason
        .<OnCase>map(it -> new JudgeBecause(id, subject, answer, it))
        .orElseGet(() -> new Judge(id, subject, answer));
  }

  private Answer answer() throws BadInput {
    return switch (grade) {
      case "open" -> new Answer.Open();
      case "not-enough-evidence" -> new Answer.NotEnoughEvidence();
      default -> new Answer.Given(given(), new Standing.Provisional());
    };
  }

  private Grade given() throws BadInput {
    var given = Grade.of(question, grade);
    if (given.isPresent()) return given.get();
    var words = Grade.of(question).stream().map(Grade::word).collect(Collectors.joining(", "));
    throw new BadInput(
        "--grade: “%s” does not answer “%s”; write %s, not-enough-evidence or open"
            .formatted(grade, question.title(), words));
  }
}
