package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;

/// `starboard case but-for-limit`.
@Command(
    name = "but-for-limit",
    description = "Says what a judgement would be without the limits on it. It moves no star.")
final class CaseButForLimitCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final SubjectOption judged = new SubjectOption();

  @Option(
      names = "--grade",
      required = true,
      paramLabel = "G",
      description = "The grade that it would be; or open to take that back.")
  private String grade = "";

  CaseButForLimitCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var subject = judged.subject();
    return acting.say(
        new Act.JudgedButForLimit(subject, AnswerWords.of(subject.question(), grade)));
  }
}
