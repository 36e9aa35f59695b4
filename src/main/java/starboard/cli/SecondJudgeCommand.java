package starboard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.Command.Say;
import starboard.casework.Deciding;

/// `starboard second judge`.
@Command(
    name = "judge",
    description = "Gives, changes or takes back a second judgement, with its reason.")
final class SecondJudgeCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen = new CaseOption();
  @Mixin private final ActorOption actor = new ActorOption();
  @Mixin private final SubjectOption judged = new SubjectOption();
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(
      names = "--grade",
      required = true,
      paramLabel = "G",
      description =
          "No, Some, Most, Yes; or Poor, Uncertain, Promising, Excellent; or not-enough-evidence,"
              + " or open to take it back.")
  private String grade = "";

  SecondJudgeCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    var subject = judged.subject();
    var acts = new ArrayList<Act.Undoable>();
    because.text().ifPresent(it -> acts.add(new Deciding.SecondReasoned(subject, it)));
    acts.add(new Deciding.SecondJudged(subject, AnswerWords.of(subject.question(), grade)));
    try (var workbench = store.open(actor)) {
      var id = chosen.id(workbench.queries());
      Await.done(workbench.commands().execute(new Say(id, acts)));
      out.printf("judged again %s; not shown until it is handed in%n", subject.phrase());
      return Exit.DONE;
    }
  }
}
