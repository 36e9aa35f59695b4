package starboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command.Judge;
import starboard.casework.Command.JudgeBecause;
import starboard.casework.Command.OnCase;
import starboard.rating.Subject;

/// `starboard case judge`.
@Command(name = "judge", description = "Gives, changes or takes back a judgement, with its reason.")
final class CaseJudgeCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen;
  @Mixin private final ActorOption actor;
  @Mixin private final SubjectOption judged = new SubjectOption();
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(
      names = "--grade",
      required = true,
      paramLabel = "G",
      description =
          "No, Some, Most, Yes; or Poor, Uncertain, Promising, Excellent; or not-enough-evidence,"
              + " or open to take the judgement back.")
  private String grade = "";

  CaseJudgeCommand(StoreOption store, CaseOption chosen, ActorOption actor, PrintWriter out) {
    this.store = store;
    this.chosen = chosen;
    this.actor = actor;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    var subject = judged.subject();
    var answer = AnswerWords.of(subject.question(), grade);
    try (var workbench = store.open(actor)) {
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
    return because
        .text()
        .<OnCase>map(it -> new JudgeBecause(id, subject, answer, it))
        .orElseGet(() -> new Judge(id, subject, answer));
  }
}
